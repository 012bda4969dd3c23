import type { DatabaseSync } from 'node:sqlite';

/**
 * `events`: everything readers sent, in order of arrival. `ballots`: who has voted where, kept after the vote was
 * delivered, so that a second vote is known even while the CMS is down.
 */
const SCHEMA = `
  create table events (
    arrival integer primary key autoincrement,
    id text not null unique,
    payload text not null,
    content_key text,
    received_at integer not null,
    state text not null default 'waiting' check (state in ('waiting', 'delivered', 'refused')),
    settled_at integer,
    delivered_seq integer,
    refusal_reason text,
    poll_id text generated always as (payload ->> 'pollId') virtual,
    option_key text generated always as (payload ->> 'optionKey') virtual
  ) strict;
  create index events_by_state on events (state, arrival);
  create index events_settled on events (state, settled_at) where settled_at is not null;
  create index events_content on events (content_key, received_at) where content_key is not null;
  create index events_votes on events (poll_id, state, delivered_seq, option_key) where poll_id is not null;

  create table ballots (
    poll_id text not null,
    voter_key text not null,
    event_id text not null,
    cast_at integer not null,
    primary key (poll_id, voter_key)
  ) strict, without rowid;
  create index ballots_cast on ballots (cast_at);
`;

/**
 * Votes for several options, which may be changed: a ballot knows what was chosen, and an event what its vote took the
 * place of. Both are JSON lists of keys; null is what an older version has not written down.
 */
const CHOICES = `
  drop index events_votes;
  alter table events drop column option_key;
  alter table events add column option_keys text generated always as
    (case when payload ->> 'optionKey' is null then payload ->> 'optionKeys'
      else json_array(payload ->> 'optionKey') end) virtual;
  alter table events add column replaced_keys text;
  create index events_choices on events (poll_id, state, delivered_seq, option_keys, replaced_keys)
    where poll_id is not null;
  alter table ballots add column option_keys text;
  update ballots set option_keys = (select option_keys from events where events.id = event_id);
`;

/** Events that the CMS was not ready for: since when, and when it is asked again. */
const POSTPONED = `
  alter table events add column postponed_since integer;
  alter table events add column next_try_at integer not null default 0;
`;

/** What takes a file from one version to the next; the version of a file is how many of these it has gone through. */
const STEPS: readonly string[] = [SCHEMA, CHOICES, POSTPONED];

/**
 * Makes an open database ready to hold the inbox: WAL, every commit on the disk, tables in place.
 * @throws Error when the file was written by a newer version of this program.
 */
export function prepareDatabase(database: DatabaseSync): void {
  database.exec('pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full');
  const version = Number(database.prepare('pragma user_version').get()?.['user_version']);
  if (version > STEPS.length) {
    throw new Error(
      `The inbox has schema version ${version}, this program knows up to ${STEPS.length}. Run the newer program.`,
    );
  }
  const missing = STEPS.slice(version).join('');
  if (missing) database.exec(`begin immediate; ${missing} pragma user_version = ${STEPS.length}; commit`);
}
