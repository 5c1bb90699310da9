/** The tables of the index file, as steps from one version to the next. */
export const indexSteps = [
  `
  CREATE TABLE boards (
    board TEXT PRIMARY KEY,
    created_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE links (
    hash TEXT PRIMARY KEY,
    board TEXT NOT NULL REFERENCES boards ON DELETE CASCADE,
    role TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX links_of_board ON links (board, role);

  CREATE TABLE codes (
    board TEXT NOT NULL REFERENCES boards ON DELETE CASCADE,
    role TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (board, role)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE members (
    browser TEXT NOT NULL,
    board TEXT NOT NULL REFERENCES boards ON DELETE CASCADE,
    participant TEXT NOT NULL,
    role TEXT NOT NULL,
    name TEXT,
    standing TEXT NOT NULL,
    PRIMARY KEY (browser, board)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX members_of_board ON members (board, participant);
  `,
  `
  CREATE TABLE return_codes (
    board TEXT NOT NULL REFERENCES boards ON DELETE CASCADE,
    participant TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    PRIMARY KEY (board, participant)
  ) STRICT, WITHOUT ROWID;
  `,
] as const
