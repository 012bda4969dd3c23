import { ClientError } from 'graphql-request';
import { codeOf } from '../disk/error-code.ts';

const CURES: Readonly<Record<number, string>> = {
  401: 'WEB_API_TOKEN is not the one that the CMS was started with',
  403: 'the web’s API token lacks the rights delivery.read and intake.submit',
  404: 'CMS_URL leads to a server that has no /graphql',
};

/** One line for the operator on why the CMS could not be asked; never the whole of a ClientError, which repeats the request. */
export function describeFailure(error: unknown): string {
  if (error instanceof ClientError) return describeAnswer(error);
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'the CMS took too long to answer';
  return error.cause instanceof Error ? `${error.message} (${toReason(error.cause)})` : error.message;
}

function describeAnswer({ response: { status, errors } }: ClientError): string {
  const cure = CURES[status];
  return [`the CMS answered ${status}`, errors?.[0]?.message, cure].filter(Boolean).join(': ');
}

/** A refused connection comes as an AggregateError without a message of its own. */
function toReason(cause: Error): string {
  return cause.message || codeOf(cause) || cause.name;
}
