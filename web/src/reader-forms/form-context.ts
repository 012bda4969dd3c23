import type { Inbox } from '../inbox/inbox.ts';
import type { MirrorReader } from '../model/page-data.ts';
import type { FormArrival } from './form-arrival.ts';
import type { FormGate } from './form-gate.ts';
import { meetVisitor } from './meet-visitor.ts';
import { openFormGate } from './open-form-gate.ts';
import type { Visitor } from './visitor.ts';

/** What an answer to a form is made from; `Question` is what it asks the mirror. */
export interface FormContext<Question extends keyof MirrorReader = keyof MirrorReader> {
  mirror: Pick<MirrorReader, Question>;
  inbox: Inbox;
  now: Date;
  siteUrl: URL;
  readerSecret: string;
  /** Who sends the form. */
  visitor: Visitor;
  /** Stands before this form. */
  gate: FormGate;
  newId: () => string;
}

/** @param action where the form is sent */
export function toFormContext(arrival: FormArrival, action: string): FormContext {
  const visitor = meetVisitor(arrival);
  return {
    ...arrival.locals,
    visitor,
    gate: openFormGate(arrival, action, visitor),
    newId: () => crypto.randomUUID(),
  };
}
