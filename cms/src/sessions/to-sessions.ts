import type { Session } from './session-answers.ts';
import type { SessionRow } from './session-rows.ts';

/**
 * The sessions of one person that are not over, from all their rows: the rows of a session have the same device.
 * @param ownId the row of the person who asks
 */
export function toSessions(rows: readonly SessionRow[], ownId: string | undefined, now: Date): Session[] {
  const families = [...Map.groupBy(rows, ({ deviceId }) => deviceId).values()];
  const sessions = families.flatMap((family) => toSession(family, ownId, now) ?? []);
  return sessions.sort((one, other) => other.lastUse.localeCompare(one.lastUse));
}

function toSession(family: readonly SessionRow[], ownId: string | undefined, now: Date): Session | undefined {
  const active = family.find(({ status, expiresAt }) => status === 'active' && new Date(expiresAt) > now);
  if (!active) return undefined;
  const { sessionId, metadata } = active;
  const instants = family.flatMap(({ createdAt, updatedAt }) => [createdAt, updatedAt]).map((at) => new Date(at));
  return {
    id: sessionId,
    device: metadata?.deviceName?.replace(' on ', ' trên ') ?? null,
    since: metadata?.loginAt ?? toEdge(instants, Math.min),
    lastUse: toEdge(instants, Math.max),
    isOwn: family.some((row) => row.sessionId === ownId),
  };
}

function toEdge(instants: readonly Date[], choose: (...times: number[]) => number): string {
  return new Date(choose(...instants.map((at) => at.getTime()))).toISOString();
}
