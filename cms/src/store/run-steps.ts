import type { Core } from '@strapi/strapi';
import { findRecorded, recordStep } from './step-record.ts';
import type { Step } from './step.ts';

/** Runs the steps of a phase that the database has not gone through, in the order of the list, and records each. */
export async function runSteps(
  strapi: Core.Strapi,
  steps: readonly Step[],
  phase: Step['phase'],
  version: string,
): Promise<void> {
  const done = new Set((await findRecorded(strapi)).map(({ name }) => name));
  for (const [index, step] of steps.entries()) {
    if (step.phase !== phase) continue;
    if (done.has(step.name) && !(await step.isNeededAgain?.(strapi))) continue;
    await step.run(strapi);
    await recordStep(strapi, { name: step.name, number: index + 1, version }, new Date());
  }
}
