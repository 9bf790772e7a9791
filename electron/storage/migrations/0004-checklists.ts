/** The clinic's own checklists. They name nobody, and destroying a case leaves them as they are. */
export const sql = `
-- draft: the checklist as it is being edited, JSON; null while nothing is edited that is not published. retired_at: no longer offered, yet kept.
CREATE TABLE checklist (
  id TEXT PRIMARY KEY,
  draft TEXT,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  retired_at TEXT
) STRICT;

-- One publishing: the definition, JSON. number counts from 1 within the checklist; a version is never changed, for answers hang on it.
CREATE TABLE checklist_version (
  id TEXT PRIMARY KEY,
  checklist_id TEXT NOT NULL REFERENCES checklist (id),
  number INTEGER NOT NULL,
  definition TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (checklist_id, number)
) STRICT;
CREATE TRIGGER checklist_version_same BEFORE UPDATE ON checklist_version
BEGIN SELECT RAISE(ABORT, 'versions are kept as they are'); END;

-- The version that a record of kind checklist was started with.
CREATE TABLE record_checklist (
  record_id TEXT PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE,
  version_id TEXT NOT NULL REFERENCES checklist_version (id)
) STRICT;
CREATE INDEX record_checklist_by_version ON record_checklist (version_id);
`;
