import { HOUR_MS } from '@toasoan/shared/durations';
import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Log } from '../../log/log.ts';
import type { Turns } from './turns.ts';

/** Nobody is refused by the counter itself; what a number means is decided where it is asked for. */
const UNLIMITED = { points: Number.MAX_SAFE_INTEGER, duration: HOUR_MS / 1000, keyPrefix: 'toasoan' };

/** A Redis that does not answer within this time is done without. */
const ANSWER_WITHIN_MS = 500;

export interface OpenTurns extends Turns {
  close(): void;
}

/**
 * Counts in Redis (or Valkey), so that several web nodes count together, or without an address in this process's memory.
 * While Redis is away each node counts for itself: readers notice nothing.
 */
export function openTurns(redisUrl: string | undefined, log: Pick<Log, 'warn' | 'info'>): OpenTurns {
  if (redisUrl === undefined) return { ...toTurns(new RateLimiterMemory(UNLIMITED)), close() {} };
  const redis = new Redis(redisUrl, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: ANSWER_WITHIN_MS,
    retryStrategy: (attempt) => Math.min(attempt * 200, 5000),
  });
  sayWhenAway(redis, log);
  const insuranceLimiter = new RateLimiterMemory(UNLIMITED);
  const limiter = new RateLimiterRedis({ ...UNLIMITED, storeClient: redis, insuranceLimiter });
  return { ...toTurns(limiter), close: () => redis.disconnect() };
}

function toTurns(limiter: RateLimiterAbstract): Turns {
  return {
    take: async (name, seconds) => (await limiter.consume(name, 1, { customDuration: seconds })).consumedPoints,
    count: async (name) => (await limiter.get(name))?.consumedPoints ?? 0,
  };
}

/** Once each time, not for every attempt to reach it again. */
function sayWhenAway(redis: Redis, log: Pick<Log, 'warn' | 'info'>): void {
  let isAway = false;
  redis.on('error', (error: Error) => {
    if (!isAway) log.warn({ reason: error.message }, 'Redis does not answer: this node counts what readers send alone');
    isAway = true;
  });
  redis.on('ready', () => {
    if (isAway) log.info('Redis answers again: all nodes count what readers send together');
    isAway = false;
  });
}
