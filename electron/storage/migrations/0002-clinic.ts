/**
 * What belongs to the clinic and to no case: sign-offs of its limits, and its library of jobs. Nothing here names a client, and
 * destroying a case leaves it as it is.
 */
export const sql = `
-- limits: the whole set as it was signed, JSON. A sign-off is never changed or taken back; a later one takes its place.
CREATE TABLE limits_sign_off (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  limits TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  signed_on TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE TRIGGER limits_sign_off_stays BEFORE DELETE ON limits_sign_off
BEGIN SELECT RAISE(ABORT, 'sign-offs are kept'); END;
CREATE TRIGGER limits_sign_off_same BEFORE UPDATE ON limits_sign_off
BEGIN SELECT RAISE(ABORT, 'sign-offs are kept'); END;

-- A job of the clinic's library. retired_at: no longer offered for new analyses, yet kept.
CREATE TABLE library_job (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  employer TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  retired_at TEXT
) STRICT;
CREATE INDEX library_job_by_employer ON library_job (employer, title);

-- One saving of a job: answers by path, JSON, without anything about a person. number counts from 1 within the job; a version is never
-- changed.
CREATE TABLE library_version (
  id TEXT PRIMARY KEY,
  job_id TEXT NOT NULL REFERENCES library_job (id),
  number INTEGER NOT NULL,
  declaration_version INTEGER NOT NULL,
  answers TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (job_id, number)
) STRICT;
CREATE TRIGGER library_version_same BEFORE UPDATE ON library_version
BEGIN SELECT RAISE(ABORT, 'versions are kept as they are'); END;
`;
