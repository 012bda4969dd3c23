import type { IncomingMessage, ServerResponse } from 'node:http';
import { COMMENT_ACTION, VOTE_ACTION } from '@toasoan/shared/address';
import { answerComment, toCommentJson } from '../reader-forms/answer-comment.ts';
import { isJsonAsked, toHeaders, type HttpAnswer } from '../reader-forms/answer-http.ts';
import { answerVote } from '../reader-forms/answer-vote.ts';
import type { FormArrival } from '../reader-forms/form-arrival.ts';
import type { FormRequest } from '../reader-forms/form-request.ts';
import { toVoteJson } from '../reader-forms/vote-json.ts';

/** What is said to a script of ours: the body and, besides, what HTTP is told. */
type JsonAnswer = (arrival: FormArrival) => Promise<{ body: object; answer: HttpAnswer }>;

const FORMS: ReadonlyMap<string, JsonAnswer> = new Map<string, JsonAnswer>([
  [
    COMMENT_ACTION,
    async (arrival) => {
      const answer = await answerComment(arrival);
      return { body: toCommentJson(answer), answer };
    },
  ],
  [
    VOTE_ACTION,
    async (arrival) => {
      const answer = await answerVote(arrival);
      return { body: toVoteJson(answer), answer };
    },
  ],
]);

/**
 * Answers a form that a script of ours sends in place, without the way through a page, which costs more than all the
 * rest; the pages of the same addresses give the same answers. False when the request is none of these.
 */
export async function answerForm(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  toLocals: () => App.Locals,
): Promise<boolean> {
  const form = FORMS.get(path);
  const seen = toFormRequest(request);
  if (!form || !isJsonAsked(seen)) return false;
  const { body, answer } = await form(toArrival(request, seen, toLocals()));
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
