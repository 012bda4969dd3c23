import { makesOnlyRow, makesTable, type Step } from '../../store/step.ts';

/** Up to where the receiver knows the feed; instants are Unix milliseconds. */
export const PUBLISH_NOTIFIER_STEPS: readonly Step[] = [
  makesTable('publish_notifications', (table) => {
    table.integer('id').primary();
    table.string('epoch', 40);
    table.integer('seq').notNullable();
    table.string('claimed_by', 40);
    table.bigInteger('claimed_until').notNullable();
  }),
  makesOnlyRow('publish_notifications', { seq: 0, claimed_until: 0 }),
];
