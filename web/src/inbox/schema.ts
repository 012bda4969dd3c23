import type { DatabaseSync } from 'node:sqlite';

/**
 * `events`: everything readers sent, in order of arrival. `ballots`: who has voted where, kept after the vote was
 * delivered, so that a second vote is known even while the CMS is down.
 */
const SCHEMA = `
  CREATE TABLE events (
    arrival INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    payload TEXT NOT NULL,
    content_key TEXT,
    received_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'refused')),
    settled_at INTEGER,
    delivered_seq INTEGER,
    refusal_reason TEXT,
    poll_id TEXT GENERATED ALWAYS AS (payload ->> 'pollId') VIRTUAL,
    option_key TEXT GENERATED ALWAYS AS (payload ->> 'optionKey') VIRTUAL
  ) STRICT;
  CREATE INDEX events_by_state ON events (state, arrival);
  CREATE INDEX events_settled ON events (state, settled_at) WHERE settled_at IS NOT NULL;
  CREATE INDEX events_content ON events (content_key, received_at) WHERE content_key IS NOT NULL;
  CREATE INDEX events_votes ON events (poll_id, state, delivered_seq, option_key) WHERE poll_id IS NOT NULL;

  CREATE TABLE ballots (
    poll_id TEXT NOT NULL,
    voter_key TEXT NOT NULL,
    event_id TEXT NOT NULL,
    cast_at INTEGER NOT NULL,
    PRIMARY KEY (poll_id, voter_key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX ballots_cast ON ballots (cast_at);
`;

/**
 * Votes for several options, which may be changed: a ballot knows what was chosen, and an event what its vote took the
 * place of. Both are JSON lists of keys; null is what an older version has not written down.
 */
const CHOICES = `
  DROP INDEX events_votes;
  ALTER TABLE events DROP COLUMN option_key;
  ALTER TABLE events ADD COLUMN option_keys TEXT GENERATED ALWAYS AS
    (CASE WHEN payload ->> 'optionKey' IS NULL THEN payload ->> 'optionKeys'
      ELSE json_array(payload ->> 'optionKey') END) VIRTUAL;
  ALTER TABLE events ADD COLUMN replaced_keys TEXT;
  CREATE INDEX events_choices ON events (poll_id, state, delivered_seq, option_keys, replaced_keys)
    WHERE poll_id IS NOT NULL;
  ALTER TABLE ballots ADD COLUMN option_keys TEXT;
  UPDATE ballots SET option_keys = (SELECT option_keys FROM events WHERE events.id = event_id);
`;

/** Events that the CMS was not ready for: since when, and when it is asked again. */
const POSTPONED = `
  ALTER TABLE events ADD COLUMN postponed_since INTEGER;
  ALTER TABLE events ADD COLUMN next_try_at INTEGER NOT NULL DEFAULT 0;
`;

/** What takes a file from one version to the next; the version of a file is how many of these it has gone through. */
const STEPS: readonly string[] = [SCHEMA, CHOICES, POSTPONED];

/**
 * Makes an open database ready to hold the inbox: WAL, every commit on the disk, tables in place.
 * @throws Error when the file was written by a newer version of this program.
 */
export function prepareDatabase(database: DatabaseSync): void {
  database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
  if (version > STEPS.length) {
    throw new Error(
      `The inbox has schema version ${version}, this program knows up to ${STEPS.length}. Run the newer program.`,
    );
  }
  const missing = STEPS.slice(version).join('');
  if (missing) database.exec(`BEGIN IMMEDIATE; ${missing} PRAGMA user_version = ${STEPS.length}; COMMIT`);
}
