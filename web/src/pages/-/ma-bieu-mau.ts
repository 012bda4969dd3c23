import type { APIRoute } from 'astro';
import { answers } from '../../i18n/answers.ts';
import { toJsonResponse } from '../../reader-forms/answer-http.ts';
import { meetVisitor } from '../../reader-forms/meet-visitor.ts';
import { openFormGate } from '../../reader-forms/open-form-gate.ts';
import { isSameOrigin } from '../../reader-forms/same-origin.ts';

/** Gives a script of ours what it needs to send the form whose action is named. */
export const GET: APIRoute = async (context) => {
  const action = context.url.searchParams.get('cho') ?? '';
  if (!/^\/-\/[a-z-]{1,40}$/u.test(action)) return toJsonResponse({ message: answers.unreadable }, { status: 400 });
  if (!isSameOrigin(context.request.headers, context.locals.siteUrl)) {
    return toJsonResponse({ message: answers.otherSite }, { status: 403 });
  }
  const visitor = meetVisitor(context);
  const prepared = await openFormGate(context, action, visitor).prepare();
  return toJsonResponse(prepared, { status: 200, ...(visitor.cookie ? { cookie: visitor.cookie } : {}) });
};
