/** Somebody who is logged in to the admin. */
export interface Moderator {
  firstname?: string;
  lastname?: string;
  email?: string;
}

/** As long as comments and bans keep it. */
const LENGTH_MAX = 120;

/** The name under which a moderator's decisions are kept, family name first; the e-mail address where there is none. */
export function toModeratorName({ firstname, lastname, email = '' }: Moderator): string {
  return ([lastname, firstname].filter(Boolean).join(' ') || email).slice(0, LENGTH_MAX);
}
