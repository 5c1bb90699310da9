/** The tables of a board's file, as steps from one version to the next. */
export const boardSteps = [
  `
  CREATE TABLE log (
    seq INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL,
    checksum INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE snapshots (
    id INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    checksum INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE owed_scrub (
    only INTEGER PRIMARY KEY CHECK (only = 1)
  ) STRICT;

  CREATE TABLE session (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    json TEXT NOT NULL
  ) STRICT;

  CREATE TABLE drafts (
    id TEXT PRIMARY KEY,
    participant TEXT NOT NULL,
    area TEXT NOT NULL,
    text TEXT NOT NULL,
    rev INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'added', 'discarded')),
    seat INTEGER NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE questions (
    question TEXT PRIMARY KEY,
    secret TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE answers (
    question TEXT NOT NULL REFERENCES questions ON DELETE CASCADE,
    voter TEXT NOT NULL,
    slot INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (question, voter, slot)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE authors (
    entity TEXT PRIMARY KEY,
    participant TEXT NOT NULL,
    draft TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE client_ids (
    client_id INTEGER PRIMARY KEY,
    participant TEXT NOT NULL
  ) STRICT;

  CREATE TABLE seats (
    participant TEXT PRIMARY KEY,
    count INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE hidden (
    card TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    reason TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE withdrawals (
    card TEXT PRIMARY KEY,
    at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE commands (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE reviews (
    draft TEXT PRIMARY KEY,
    verdict TEXT NOT NULL CHECK (verdict IN ('approved', 'held', 'asked')),
    question TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE drafts ADD COLUMN via TEXT NOT NULL DEFAULT 'self';
  `,
  `
  CREATE TABLE versions (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    why TEXT NOT NULL CHECK (why IN ('step', 'saved', 'restore')),
    name TEXT NOT NULL,
    step TEXT,
    at INTEGER NOT NULL,
    notes INTEGER NOT NULL,
    bytes INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE version_parts (
    entity TEXT NOT NULL,
    root TEXT NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER,
    json TEXT NOT NULL,
    PRIMARY KEY (entity, root, since)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE images (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL CHECK (type IN ('image/jpeg', 'image/png')),
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;
  `,
] as const
