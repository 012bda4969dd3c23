/**
 * Why a batch could not be handed over. `content`: the CMS says that what the batch holds is at fault, sending it
 * again will not help. `failed`: the CMS is there but broke on it, perhaps because of one event. `unreachable`:
 * nobody answered, or not for us now (restarting, wrong token, too many requests); the batch has no part in it.
 */
export type SubmissionFailure = 'content' | 'failed' | 'unreachable';

const CONTENT_STATUSES = [413, 422];

/** The parts that matter here of graphql-request's ClientError. */
interface Answer {
  status?: number;
  errors?: { message?: string; extensions?: { code?: string } }[];
}

function toAnswer(error: unknown): Answer {
  return error instanceof Error && 'response' in error ? (error.response as Answer) : {};
}

/**
 * Judges what `submitReaderEvents` threw. A mutation that the CMS does not know (GRAPHQL_VALIDATION_FAILED, while one
 * side is being upgraded) is nobody's content: it counts as unreachable and is tried again.
 */
export function toSubmissionFailure(error: unknown): SubmissionFailure {
  const { status = 0, errors = [] } = toAnswer(error);
  const codes = errors.map(({ extensions }) => extensions?.code);
  if (CONTENT_STATUSES.includes(status) || codes.includes('BAD_USER_INPUT')) return 'content';
  return status === 500 || codes.includes('INTERNAL_SERVER_ERROR') ? 'failed' : 'unreachable';
}

/** A line for the log; never the whole message of a ClientError, which repeats the request and so readers' names. */
export function describeFailure(error: unknown): string {
  const { status, errors = [] } = toAnswer(error);
  if (status !== undefined) return `HTTP ${status} ${errors[0]?.message ?? ''}`.trim();
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return error instanceof Error ? `${error.message}${cause}` : String(error);
}
