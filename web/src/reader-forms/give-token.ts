import { answers } from '../i18n/answers.ts';
import type { HttpAnswer } from './answer-http.ts';
import type { FormArrival } from './form-arrival.ts';
import { meetVisitor } from './meet-visitor.ts';
import { openFormGate } from './open-form-gate.ts';
import { isSameOrigin } from './same-origin.ts';

/** Gives a script of ours what it needs to send the form whose action is named. */
export async function giveToken(arrival: FormArrival, action: string): Promise<{ body: object; answer: HttpAnswer }> {
  if (!/^\/-\/[a-z-]{1,40}$/u.test(action)) return { body: { message: answers.unreadable }, answer: { status: 400 } };
  if (!isSameOrigin(arrival.request.headers, arrival.locals.siteUrl)) {
    return { body: { message: answers.otherSite }, answer: { status: 403 } };
  }
  const visitor = meetVisitor(arrival);
  const body = await openFormGate(arrival, action, visitor).prepare();
  return { body, answer: { status: 200, cookie: visitor.cookie } };
}
