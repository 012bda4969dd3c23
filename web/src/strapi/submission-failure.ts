import type { GraphQLError } from 'graphql';
import { ClientError } from 'graphql-request';

/**
 * Why a batch could not be handed over. `content`: the CMS says that what the batch holds is at fault, sending it
 * again will not help. `failed`: the CMS is there but broke on it, perhaps because of one event. `unreachable`:
 * nobody answered, or not for us now (restarting, wrong token, too many requests, no room on its disk); the batch has no part in it.
 */
export type SubmissionFailure = 'content' | 'failed' | 'unreachable';

const CONTENT_STATUSES = [413, 422];
const INSUFFICIENT_STORAGE = 507;

/**
 * Judges what a submission of reader events threw. A mutation that the CMS does not know (GRAPHQL_VALIDATION_FAILED,
 * while one side is being upgraded) is nobody's content: it counts as unreachable and is tried again.
 */
export function toSubmissionFailure(error: unknown): SubmissionFailure {
  if (!(error instanceof ClientError)) return 'unreachable';
  const { status, errors = [] } = error.response;
  const codes = errors.map(({ extensions }: Partial<GraphQLError>) => extensions?.['code']);
  if (CONTENT_STATUSES.includes(status) || codes.includes('BAD_USER_INPUT')) return 'content';
  if (status === INSUFFICIENT_STORAGE) return 'unreachable';
  return status === 500 || codes.includes('INTERNAL_SERVER_ERROR') ? 'failed' : 'unreachable';
}
