/**
 * `document` holds each published document whole; the other tables hold what is needed to find and order documents,
 * with indexes of their own (document-indexes.ts).
 * Instants are milliseconds since 1970. Nothing here is the only copy of anything.
 */
export const SCHEMA = `
  create table meta (
    key text primary key,
    value text not null
  ) strict, without rowid;

  create table document (
    type text not null,
    id text not null,
    json text not null,
    unique (type, id)
  ) strict;

  create table section (
    id text primary key,
    slug text not null,
    parent_id text
  ) strict, without rowid;

  -- What lists print of an article, and comments ask of it, so that they need not read its body.
  create table article (
    id text not null unique,
    serial integer not null unique,
    slug text not null,
    section_id text not null,
    date_published integer not null,
    poll_id text,
    headline text not null,
    alternative_headline text,
    abstract text not null,
    lead_image_id text,
    comment_policy text not null
  ) strict;

  -- Which lists an article stands in: its section and the sections above, its authors, its tags.
  create table listing (
    type text not null,
    list_id text not null,
    month text not null,
    date_published integer not null,
    serial integer not null,
    article_id text not null
  ) strict;

  -- The hand-picked way: article_id names related_id.
  create table related (
    article_id text not null,
    related_id text not null
  ) strict;

  -- Lead images of articles and portraits of authors.
  create table image_use (
    image_id text not null,
    user_type text not null,
    user_id text not null
  ) strict;

  create table comment (
    id text primary key,
    article_id text not null,
    parent_id text,
    submitted_at integer not null,
    like_count integer not null
  ) strict, without rowid;

  -- When polls are open and notices stand; ends is null for a poll that stays open.
  create table span (
    type text not null,
    id text not null,
    starts integer not null,
    ends integer,
    primary key (type, id)
  ) strict, without rowid;

  -- What the CMS gave and cannot be printed, with the reason; forgotten when the document is printed or gone.
  create table refused_document (
    type text not null,
    id text not null,
    reason text not null,
    since integer not null,
    primary key (type, id)
  ) strict, without rowid;

  -- Every name that was ever public, with the document that bore it last: an article's serial, else a slug.
  create table name (
    type text not null,
    name text not null,
    document_id text not null,
    primary key (type, name)
  ) strict, without rowid;

  -- Addresses whose printed page may differ from what the mirror says now. The lowest urgency is printed first.
  create table print_queue (
    address text primary key,
    urgency integer not null,
    version integer not null,
    attempts integer not null default 0,
    not_before integer not null default 0,
    -- Since when it has waited without a break.
    since integer not null default (cast(unixepoch('subsec') * 1000 as integer))
  ) strict, without rowid;
  create index print_queue_by_urgency on print_queue (urgency, version);

  -- The printed editions that the queue goes into. Up to which place in the order of pages (page-order.ts) each has been
  -- printed, in which run through them; null when it is complete.
  create table edition (
    name text primary key,
    place text,
    pages integer not null default 0,
    run integer not null default 0
  ) strict, without rowid;

  -- Pictures copied from the CMS: where from, and the name in our media folder.
  create table media (
    source text primary key,
    name text not null
  ) strict, without rowid;

  -- Contents that must not lie in our media folder any more: what their names there begin with.
  create table withdrawn_picture (
    stem text primary key
  ) strict, without rowid;

  -- Picture files that the CMS could not give yet, and the documents that wait for them.
  create table wanted_picture (
    source text not null,
    type text not null,
    document_id text not null,
    primary key (source, type, document_id)
  ) strict, without rowid;
  create index wanted_picture_by_document on wanted_picture (type, document_id);
`;
