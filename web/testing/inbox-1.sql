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
PRAGMA user_version = 1;

INSERT INTO events (id, payload, received_at) VALUES
  ('5f0c8f0e-3f0f-4d2e-9b3f-0d7c6b1a2e3d', json_object(
    'id', '5f0c8f0e-3f0f-4d2e-9b3f-0d7c6b1a2e3d', 'type', 'vote', 'submittedAt', '2021-03-01T10:11:00.000Z',
    'pollId', 'p1', 'optionKey', 'luong', 'voterKey', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv'), 1),
  ('6f0c8f0e-3f0f-4d2e-9b3f-0d7c6b1a2e3d', json_object(
    'id', '6f0c8f0e-3f0f-4d2e-9b3f-0d7c6b1a2e3d', 'type', 'comment', 'submittedAt', '2021-03-01T10:12:00.000Z',
    'articleId', 'a1', 'name', 'Lụa', 'email', '', 'text', 'Bài hay.'), 2);
INSERT INTO ballots VALUES
  ('p1', 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv', '5f0c8f0e-3f0f-4d2e-9b3f-0d7c6b1a2e3d', 1);
