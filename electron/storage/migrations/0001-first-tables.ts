/**
 * The first tables. Everything the user types is a record: a set of answers under a declaration. Instants are UTC text with
 * milliseconds, dates `YYYY-MM-DD`, lists and answers JSON, digests SHA-256.
 */
export const sql = `
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The last number given out per prefix; a number is never used twice, not even after its case is destroyed.
CREATE TABLE case_number (prefix TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- From client_name on, columns repeat answers of the client and case file records, for lists and duplicate checks.
CREATE TABLE case_ (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  number TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL CHECK (status IN ('open', 'closed')),
  client_record_id TEXT NOT NULL,
  case_file_record_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT,
  client_name TEXT NOT NULL,
  client_name_key TEXT NOT NULL,
  birth_date TEXT,
  job_title TEXT NOT NULL,
  employer TEXT NOT NULL,
  first_day_absent TEXT,
  still_employed TEXT,
  next_contact TEXT
) STRICT;
CREATE INDEX case_by_change ON case_ (changed_at DESC);
CREATE INDEX case_by_client ON case_ (client_name_key, birth_date);

CREATE TABLE record (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_ (id),
  kind TEXT NOT NULL,
  parent_id TEXT REFERENCES record (id),
  declaration_version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE INDEX record_by_case ON record (case_id, kind, created_at);
CREATE INDEX record_by_parent ON record (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE answer (
  record_id TEXT NOT NULL REFERENCES record (id),
  path TEXT NOT NULL,
  state TEXT NOT NULL,
  value TEXT,
  raw TEXT,
  source TEXT,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (record_id, path)
) STRICT, WITHOUT ROWID;

-- Append-only. Rows of one save share a batch. digest covers salt and content; chain covers the chain before and the digest, so that
-- erasing a destroyed case's content keeps the chain verifiable.
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  batch TEXT NOT NULL,
  kind TEXT NOT NULL,
  case_id TEXT,
  record_id TEXT,
  path TEXT,
  payload TEXT,
  by TEXT,
  at TEXT,
  zone TEXT,
  day TEXT,
  undoes TEXT,
  salt BLOB,
  digest BLOB NOT NULL,
  chain BLOB NOT NULL
) STRICT;
CREATE INDEX change_by_record ON change (record_id, seq);
CREATE INDEX change_by_case ON change (case_id, seq);
CREATE UNIQUE INDEX change_undone ON change (undoes) WHERE undoes IS NOT NULL;
CREATE TRIGGER change_stays BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'the change log only grows'); END;
CREATE TRIGGER change_chain_stays BEFORE UPDATE OF seq, id, kind, digest, chain ON change
BEGIN SELECT RAISE(ABORT, 'the change log only grows'); END;

CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_ (id),
  record_id TEXT NOT NULL REFERENCES record (id),
  item_id TEXT,
  caption TEXT NOT NULL,
  people TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  taken_on TEXT,
  added_at TEXT NOT NULL,
  in_documents INTEGER NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE INDEX attachment_by_case ON attachment (case_id, added_at);
CREATE INDEX attachment_by_record ON attachment (record_id);
CREATE TABLE attachment_bytes (
  attachment_id TEXT PRIMARY KEY REFERENCES attachment (id),
  content BLOB NOT NULL
) STRICT;

CREATE TABLE finding_override (
  case_id TEXT NOT NULL REFERENCES case_ (id),
  finding_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (case_id, finding_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE document_edit (
  case_id TEXT NOT NULL REFERENCES case_ (id),
  kind TEXT NOT NULL,
  block_id TEXT NOT NULL,
  text TEXT NOT NULL,
  digest TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (case_id, kind, block_id)
) STRICT, WITHOUT ROWID;

-- What left the vault, for whom and why, with the very bytes.
CREATE TABLE document_release (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_ (id),
  kind TEXT NOT NULL,
  reference TEXT NOT NULL,
  recipient TEXT NOT NULL,
  purpose TEXT NOT NULL,
  consent_id TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  digest TEXT NOT NULL,
  pages INTEGER NOT NULL,
  withheld INTEGER NOT NULL
) STRICT;
CREATE INDEX document_release_by_case ON document_release (case_id, at);
CREATE TABLE document_release_file (
  release_id TEXT PRIMARY KEY REFERENCES document_release (id),
  content BLOB NOT NULL
) STRICT;

-- One row per case (name, number, job, employer) and one per text answer (text). The id of a row is the case's seq times 2^20 plus a
-- number within the case (0 for the case itself), so that hits need no look-up; search_row says which answer a row holds.
-- search_pending names what changed since it was last indexed; an empty record_id stands for the case itself.
CREATE VIRTUAL TABLE search USING fts5 (
  name, number, job, employer, text, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
CREATE TABLE search_row (
  id INTEGER PRIMARY KEY,
  record_id TEXT NOT NULL,
  path TEXT NOT NULL,
  UNIQUE (record_id, path)
) STRICT;
CREATE TABLE search_pending (
  case_id TEXT NOT NULL,
  record_id TEXT NOT NULL,
  path TEXT NOT NULL,
  PRIMARY KEY (case_id, record_id, path)
) STRICT, WITHOUT ROWID;
`;
