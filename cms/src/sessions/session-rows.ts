/** A row of Strapi's table of sessions: each renewal of a session, about every half hour, is a row of its own. */
export interface SessionRow {
  sessionId: string;
  userId: string;
  deviceId: string;
  /** Only the newest row of a session is active. */
  status: 'active' | 'rotated';
  metadata: { loginAt?: string; deviceName?: string } | null;
  createdAt: string;
  updatedAt: string;
  expiresAt: string;
}

export const SESSION = 'admin::session';

/** What Strapi calls the sessions of the admin, beside those of others. */
export const ADMIN = 'admin';
