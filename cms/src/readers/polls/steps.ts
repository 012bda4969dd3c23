import { makesTable, type Step } from '../../store/step.ts';
import { chainOldVotes } from './chain-old-votes.ts';
import { hasOptionKey, renameOptionKey } from './rename-option-key.ts';
import { hasVotesWithoutChoice, restoreChoices } from './restore-choices.ts';

export const POLL_STEPS: readonly Step[] = [
  { name: 'rename option_key of votes', phase: 'beforeSync', run: renameOptionKey, isNeededAgain: hasOptionKey },
  // The chains of the polls: rows are added and never changed.
  makesTable('poll_links', (table) => {
    table.string('poll_id', 40).notNullable();
    table.integer('position').notNullable();
    table.string('kind', 10).notNullable();
    table.string('vote_id', 40);
    table.string('receipt', 19);
    table.text('body').notNullable();
    table.string('previous_hash', 64).notNullable();
    table.string('hash', 64).notNullable();
    table.primary(['poll_id', 'position']);
    table.index(['poll_id', 'kind', 'position']);
    table.index(['vote_id']);
    table.index(['receipt']);
  }),
  { name: 'restore choices of votes', phase: 'afterSync', run: restoreChoices, isNeededAgain: hasVotesWithoutChoice },
  { name: 'chain old votes', phase: 'afterSync', run: chainOldVotes },
];
