/** The ledger of documents: versions, what happened to each, and what was signed. */
export const sql = `
-- One document: a kind for one reader, one recipient (as the consent names them; empty for none) and the records it is about (JSON list of ids).
CREATE TABLE document (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES case_ (id),
  kind TEXT NOT NULL,
  audience TEXT NOT NULL,
  recipient TEXT NOT NULL,
  about TEXT NOT NULL,
  UNIQUE (case_id, kind, audience, recipient, about)
) STRICT;

-- number counts from 1 within the document; reason: why there is a version after the first. reference is printed on every page of it.
CREATE TABLE document_version (
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES document (id),
  number INTEGER NOT NULL,
  reference TEXT NOT NULL,
  reason TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (document_id, number)
) STRICT;

-- What happened to a version, in order; step is JSON.
CREATE TABLE document_step (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version_id TEXT NOT NULL REFERENCES document_version (id),
  step TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX document_step_by_version ON document_step (version_id, seq);

-- What was signed: tree and findings (JSON), the pages as PDF, and where each block lies on them (JSON). change_seq: the last line of the change
-- log at that moment.
CREATE TABLE signed_document (
  version_id TEXT PRIMARY KEY REFERENCES document_version (id),
  tree TEXT NOT NULL,
  findings TEXT NOT NULL,
  withheld INTEGER NOT NULL,
  boxes TEXT NOT NULL,
  pages INTEGER NOT NULL,
  pdf BLOB NOT NULL,
  signer TEXT NOT NULL,
  registration TEXT NOT NULL,
  certificate TEXT,
  change_seq INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE TABLE signed_picture (
  version_id TEXT NOT NULL REFERENCES signed_document (version_id),
  attachment_id TEXT NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (version_id, attachment_id)
) STRICT, WITHOUT ROWID;

-- One link for each signing. digest covers salt and everything stored of it; chain covers the chain before and the digest, so that erasing
-- a destroyed case's documents keeps the chain verifiable.
CREATE TABLE signature_link (
  seq INTEGER PRIMARY KEY,
  version_id TEXT UNIQUE,
  salt BLOB,
  digest BLOB NOT NULL,
  chain BLOB NOT NULL
) STRICT;

ALTER TABLE document_release ADD COLUMN version_id TEXT REFERENCES document_version (id);
ALTER TABLE document_release ADD COLUMN mark TEXT NOT NULL DEFAULT 'draft';
ALTER TABLE document_release ADD COLUMN channel TEXT NOT NULL DEFAULT '';
ALTER TABLE document_release ADD COLUMN unsigned_reason TEXT NOT NULL DEFAULT '';

-- Everything here stays as it is written. It goes only with its whole case, which must have been deleted before.
CREATE VIEW erasable_version AS
SELECT document_version.id FROM document_version
JOIN document ON document.id = document_version.document_id
JOIN case_ ON case_.id = document.case_id
WHERE case_.deleted_at IS NOT NULL;

CREATE TRIGGER document_same BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'documents are kept as they are'); END;
CREATE TRIGGER document_stays BEFORE DELETE ON document
WHEN NOT EXISTS (SELECT 1 FROM case_ WHERE id = OLD.case_id AND deleted_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'documents are kept'); END;
CREATE TRIGGER document_version_same BEFORE UPDATE ON document_version
BEGIN SELECT RAISE(ABORT, 'versions are kept as they are'); END;
CREATE TRIGGER document_version_stays BEFORE DELETE ON document_version
WHEN OLD.id NOT IN (SELECT id FROM erasable_version)
BEGIN SELECT RAISE(ABORT, 'versions are kept'); END;
CREATE TRIGGER document_step_same BEFORE UPDATE ON document_step
BEGIN SELECT RAISE(ABORT, 'steps are kept as they are'); END;
CREATE TRIGGER document_step_stays BEFORE DELETE ON document_step
WHEN OLD.version_id NOT IN (SELECT id FROM erasable_version)
BEGIN SELECT RAISE(ABORT, 'steps are kept'); END;
CREATE TRIGGER signed_document_same BEFORE UPDATE ON signed_document
BEGIN SELECT RAISE(ABORT, 'what was signed is kept as it is'); END;
CREATE TRIGGER signed_document_stays BEFORE DELETE ON signed_document
WHEN OLD.version_id NOT IN (SELECT id FROM erasable_version)
BEGIN SELECT RAISE(ABORT, 'what was signed is kept'); END;
CREATE TRIGGER signed_picture_same BEFORE UPDATE ON signed_picture
BEGIN SELECT RAISE(ABORT, 'what was signed is kept as it is'); END;
CREATE TRIGGER signed_picture_stays BEFORE DELETE ON signed_picture
WHEN OLD.version_id NOT IN (SELECT id FROM erasable_version)
BEGIN SELECT RAISE(ABORT, 'what was signed is kept'); END;
CREATE TRIGGER signature_link_stays BEFORE DELETE ON signature_link
BEGIN SELECT RAISE(ABORT, 'the chain only grows'); END;
CREATE TRIGGER signature_link_same BEFORE UPDATE OF seq, digest, chain ON signature_link
BEGIN SELECT RAISE(ABORT, 'the chain only grows'); END;
CREATE TRIGGER signature_link_named BEFORE UPDATE OF version_id, salt ON signature_link
WHEN OLD.version_id NOT IN (SELECT id FROM erasable_version) OR NEW.version_id IS NOT NULL OR NEW.salt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the chain only grows'); END;
CREATE TRIGGER document_release_same BEFORE UPDATE ON document_release
BEGIN SELECT RAISE(ABORT, 'releases are kept as they are'); END;
CREATE TRIGGER document_release_stays BEFORE DELETE ON document_release
WHEN NOT EXISTS (SELECT 1 FROM case_ WHERE id = OLD.case_id AND deleted_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'releases are kept'); END;
CREATE TRIGGER document_release_file_same BEFORE UPDATE ON document_release_file
BEGIN SELECT RAISE(ABORT, 'releases are kept as they are'); END;
`;
