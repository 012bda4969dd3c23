import { randomBytes } from 'node:crypto';
import type { FormArrival } from './form-arrival.ts';
import { createFormGate, type FormGate } from './form-gate.ts';
import type { Visitor } from './visitor.ts';

/** The gate before a form for the one who sends the request that is being answered. */
export function openFormGate({ locals }: Pick<FormArrival, 'locals'>, action: string, visitor: Visitor): FormGate {
  return createFormGate({ ...locals, action, visitor, newNonce: () => randomBytes(12).toString('base64url') });
}
