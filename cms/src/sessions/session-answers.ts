/** Somebody who is logged in to the admin, in one browser or several. */
export interface LoggedIn {
  userId: number;
  name: string;
  email: string;
  /** The names of the roles. */
  roles: readonly string[];
  /** The one that was used last comes first. */
  sessions: readonly Session[];
}

/** One browser in which somebody is logged in. Instants are ISO 8601. */
export interface Session {
  id: string;
  /** “Firefox trên Windows”; null when the browser does not say what it is. */
  device: string | null;
  /** When they gave their password. */
  since: string;
  /** When they last asked anything of the CMS, to the minute. */
  lastUse: string;
  /** Whether it is the one of the person who asks. */
  isOwn: boolean;
}

/** Who is logged in, by name. */
export interface Sessions {
  people: readonly LoggedIn[];
}
