import { errors } from '@strapi/utils';
import type { DiskState } from './disk-watch.ts';

const REASON = 'insufficient-storage';

type Refusal = InstanceType<typeof errors.ApplicationError>;

/** Whether Strapi has made an error of its answer from one of these: it says 400 to all that a service refuses. */
export const isOfShortage = ({ details }: { details?: unknown }): boolean =>
  (details as { reason?: unknown } | undefined)?.reason === REASON;

const toRefusal = (message: string): Refusal => new errors.ApplicationError(message, { reason: REASON });

/** Pictures are not stored because a disk is nearly full. */
export const toPicturesRefused = ({ freeMib }: DiskState): Refusal =>
  toRefusal(`Pictures are refused: the disk has only ${freeMib} MiB free (DISK_SPARE_MIB).`);

/** Nothing is stored because the disk of the database is as good as full. */
export const toNothingStored = ({ freeMib }: DiskState): Refusal =>
  toRefusal(`Nothing is saved: the disk has only ${freeMib} MiB free (DISK_RESERVE_MIB).`);
