import { createRateLimit } from './rate-limit.ts';

const SECOND = 1000;

/**
 * How much may come from one address of the network. A whole ward may share one (carrier-grade NAT), so the limits only
 * stop machines: a reader never meets them.
 */
export const commentLimit = createRateLimit(60, 10 * SECOND);
export const voteLimit = createRateLimit(120, SECOND);
