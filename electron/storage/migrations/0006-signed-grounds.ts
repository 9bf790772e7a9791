/** Which answers a signed version rests on, so that a later change of one is known without composing the document again. */
export const sql = `
-- One row for each signed version whose grounds are below. change_seq and at repeat what was stored at its signing: reading them there would mean
-- reading past its pages.
CREATE TABLE signed_basis (
  version_id TEXT PRIMARY KEY REFERENCES signed_document (version_id),
  change_seq INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The answers that the version rests on.
CREATE TABLE signed_ground (
  version_id TEXT NOT NULL REFERENCES signed_basis (version_id),
  record_id TEXT NOT NULL REFERENCES record (id),
  path TEXT NOT NULL,
  PRIMARY KEY (version_id, record_id, path)
) STRICT, WITHOUT ROWID;
CREATE INDEX signed_ground_by_record ON signed_ground (record_id);

CREATE TRIGGER signed_basis_same BEFORE UPDATE ON signed_basis
BEGIN SELECT RAISE(ABORT, 'what was signed is kept as it is'); END;
CREATE TRIGGER signed_basis_stays BEFORE DELETE ON signed_basis
WHEN OLD.version_id NOT IN (SELECT id FROM erasable_version)
BEGIN SELECT RAISE(ABORT, 'what was signed is kept'); END;
CREATE TRIGGER signed_ground_same BEFORE UPDATE ON signed_ground
BEGIN SELECT RAISE(ABORT, 'what was signed is kept as it is'); END;
CREATE TRIGGER signed_ground_stays BEFORE DELETE ON signed_ground
WHEN OLD.version_id NOT IN (SELECT id FROM erasable_version)
BEGIN SELECT RAISE(ABORT, 'what was signed is kept'); END;
`;
