import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  COMMENT_ACTION,
  COMMENT_CHANGE_ACTION,
  FORM_TOKEN_ADDRESS,
  LIKE_ACTION,
  REPORT_ACTION,
  VOTE_ACTION,
} from '@toasoan/shared/address';
import { isJsonAsked, toHeaders, type HttpAnswer } from '../reader-forms/answer-http.ts';
import { toCommentChangeJson, toCommentJson } from '../reader-forms/comment-json.ts';
import type { FormArrival } from '../reader-forms/form-arrival.ts';
import { toFormContext, type FormContext } from '../reader-forms/form-context.ts';
import type { FormRequest } from '../reader-forms/form-request.ts';
import { giveToken } from '../reader-forms/give-token.ts';
import { receiveCommentChange } from '../reader-forms/receive-comment-change.ts';
import { receiveComment } from '../reader-forms/receive-comment.ts';
import { receiveLike } from '../reader-forms/receive-like.ts';
import { receiveReport } from '../reader-forms/receive-report.ts';
import { receiveVote } from '../reader-forms/receive-vote.ts';
import { toVoteJson } from '../reader-forms/vote-json.ts';

/** What is said to a script of ours: the body and, besides, what HTTP is told. */
type JsonAnswer = (arrival: FormArrival, address: URL) => Promise<{ body: object; answer: HttpAnswer }>;

function answerBy<Answer extends HttpAnswer>(
  receive: (request: FormRequest, context: FormContext) => Promise<Answer>,
  toBody: (answer: Answer) => object,
): JsonAnswer {
  return async (arrival, { pathname }) => {
    const answer = await receive(arrival.request, toFormContext(arrival, pathname));
    return { body: toBody(answer), answer };
  };
}

const FORMS: ReadonlyMap<string, JsonAnswer> = new Map([
  [COMMENT_ACTION, answerBy(receiveComment, toCommentJson)],
  [COMMENT_CHANGE_ACTION, answerBy(receiveCommentChange, toCommentChangeJson)],
  [LIKE_ACTION, answerBy(receiveLike, ({ message, isLiked }) => ({ message, isLiked }))],
  [REPORT_ACTION, answerBy(receiveReport, ({ message, isKept }) => ({ message, isKept }))],
  [VOTE_ACTION, answerBy(receiveVote, toVoteJson)],
]);

const answerWithToken: JsonAnswer = (arrival, { searchParams }) => giveToken(arrival, searchParams.get('cho') ?? '');

function findAnswer(request: FormRequest, path: string): JsonAnswer | undefined {
  if (path === FORM_TOKEN_ADDRESS) return request.method === 'GET' ? answerWithToken : undefined;
  return isJsonAsked(request) ? FORMS.get(path) : undefined;
}

/**
 * Answers a script of ours that sends a form in place or gets ready to, without the way through a page, which costs more
 * than all the rest; a browser without our scripts is answered by the pages of the same addresses. False when the
 * request is none of these.
 */
export async function answerForm(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  toLocals: () => App.Locals,
): Promise<boolean> {
  const seen = toFormRequest(request);
  const find = findAnswer(seen, path);
  if (!find) return false;
  const locals = toLocals();
  const { body, answer } = await find(toArrival(request, seen, locals), new URL(request.url ?? path, locals.siteUrl));
  const text = JSON.stringify(body);
  toHeaders(answer).forEach((value, name) => response.setHeader(name, value));
  if (!request.complete) response.setHeader('connection', 'close');
  response.writeHead(answer.status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
  return true;
}

function toFormRequest(request: IncomingMessage): FormRequest {
  const get = (name: string) => {
    const value = request.headers[name];
    return Array.isArray(value) ? value.join(', ') : (value ?? null);
  };
  // A form that is too long is not read to its end; its sender is still to be answered.
  const body = { [Symbol.asyncIterator]: () => request.iterator({ destroyOnReturn: false }) };
  return { method: request.method ?? '', headers: { get }, body };
}

function toArrival(request: IncomingMessage, seen: FormRequest, locals: App.Locals): FormArrival {
  const cookies = new Map(
    (request.headers.cookie ?? '').split('; ').map((pair) => {
      const end = pair.indexOf('=');
      return [pair.slice(0, end), { value: pair.slice(end + 1) }];
    }),
  );
  return { request: seen, clientAddress: request.socket.remoteAddress ?? '', cookies, locals };
}
