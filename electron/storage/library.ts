import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Declaration } from '../../shared/assessments/define.ts';
import { AnswerPath, AnswerValue } from '../../shared/domain/answers.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { Id } from '../../shared/domain/ids.ts';
import type { LibraryJob } from '../../shared/ipc/library-contracts.ts';
import type { LibraryAnswers } from '../../shared/library/copy.ts';
import { startFromLibrary } from '../../shared/library/start.ts';
import { libraryText as text } from '../../shared/text/library.ts';
import type { VaultDatabase } from './database.ts';
import { createRecord } from './records.ts';
import { type LibraryJobTable, tables } from './schema.ts';
import type { Work } from './work.ts';

const StoredAnswers = z.record(AnswerPath, AnswerValue);

/** Every job with its versions, newest first, by employer and title. */
export function libraryJobs(database: VaultDatabase): LibraryJob[] {
  const versions = new Map<string, LibraryJob['versions']>();
  const rows = database.all(
    tables.selectFrom('library_version').select(['job_id', 'number', 'at', 'by']).orderBy('number', 'desc'),
  );
  for (const { job_id, number, at, by } of rows)
    versions.set(job_id, [...(versions.get(job_id) ?? []), { number, at, by }]);
  const jobs = database.all(
    tables
      .selectFrom('library_job')
      .selectAll()
      .orderBy(sql`employer COLLATE NOCASE`)
      .orderBy(sql`title COLLATE NOCASE`),
  );
  return jobs.map(({ id, title, employer, retired_at }) => ({
    id,
    title,
    employer,
    retired: retired_at !== null,
    versions: versions.get(id) ?? [],
  }));
}

/**
 * What a version holds.
 * @throws AppError `not-found`
 */
export function libraryVersion(database: VaultDatabase, jobId: Id, number: number): LibraryAnswers {
  const row = database.first(
    tables
      .selectFrom('library_version')
      .select('answers')
      .where('job_id', '=', jobId)
      .where('number', '=', number),
  );
  if (!row) throw new AppError({ code: 'not-found', problem: text.noVersion });
  return StoredAnswers.parse(JSON.parse(row.answers));
}

/** Stands for exactly these answers. */
export function libraryDigest(answers: LibraryAnswers): string {
  return createHash('sha256').update(JSON.stringify(answers)).digest('hex');
}

export type SaveAs =
  | { readonly kind: 'new'; readonly title: string; readonly employer: string }
  | { readonly kind: 'version'; readonly jobId: Id };

/**
 * Keeps answers as a new job or as the next version of one.
 * @throws AppError `invalid-input` when employer and title are in the library already, `not-found` for a job that is not
 */
export function saveToLibrary(
  work: Work,
  answers: LibraryAnswers,
  as: SaveAs,
  declaration: Declaration,
): { jobId: Id; title: string; number: number } {
  const { database, moment } = work;
  return database.transaction(() => {
    const job = as.kind === 'version' ? openJob(database, as.jobId) : addJob(work, as.title, as.employer);
    const last = database.first(
      tables
        .selectFrom('library_version')
        .select((one) => one.fn.max('number').as('number'))
        .where('job_id', '=', job.id),
    );
    const number = Number(last?.number ?? 0) + 1;
    database.run(
      tables.insertInto('library_version').values({
        id: work.newId(),
        job_id: job.id,
        number,
        declaration_version: declaration.version,
        answers: JSON.stringify(answers),
        by: work.by,
        at: moment.at,
      }),
    );
    database.run(
      tables
        .updateTable('library_job')
        .set({ changed_at: moment.at, retired_at: null })
        .where('id', '=', job.id),
    );
    return { jobId: job.id, title: job.title, number };
  });
}

/**
 * Makes an activity analysis that begins with the newest version of a job, every answer marked as the library's.
 * @throws AppError `not-found`, and as `createRecord`
 */
export function startFromJob(
  work: Work,
  { jobId, caseId, visitId }: { jobId: Id; caseId: Id; visitId: Id | null },
): Id {
  const { database } = work;
  return database.transaction(() => {
    const [newest] = database.all(
      tables
        .selectFrom('library_version')
        .select('number')
        .where('job_id', '=', jobId)
        .orderBy('number', 'desc')
        .limit(1),
    );
    if (!newest) throw new AppError({ code: 'not-found', problem: text.noJob });
    const answers = libraryVersion(database, jobId, newest.number);
    const initial = startFromLibrary(answers, work.declarationFor('activityAnalysis'), work.newId);
    return createRecord(work, { caseId, kind: 'activityAnalysis', parentId: visitId, initial }).record.id;
  });
}

/**
 * Gives a job another name or employer; its versions stay as they are.
 * @throws AppError `invalid-input`, `not-found`
 */
export function renameJob(work: Work, jobId: Id, title: string, employer: string): void {
  work.database.transaction(() => {
    openJob(work.database, jobId);
    checkName(work.database, title, employer, jobId);
    work.database.run(
      tables
        .updateTable('library_job')
        .set({ title, employer, changed_at: work.moment.at })
        .where('id', '=', jobId),
    );
  });
}

/** Takes a job out of what is offered, or offers it again. */
export function retireJob(work: Work, jobId: Id, retired: boolean): void {
  work.database.transaction(() => {
    openJob(work.database, jobId);
    work.database.run(
      tables
        .updateTable('library_job')
        .set({ retired_at: retired ? work.moment.at : null })
        .where('id', '=', jobId),
    );
  });
}

/**
 * Deletes a retired job with every version.
 * @throws AppError `forbidden` when it is not retired
 */
export function removeJob(work: Work, jobId: Id): void {
  const { database } = work;
  database.transaction(() => {
    const job = openJob(database, jobId);
    if (job.retired_at === null) throw new AppError({ code: 'forbidden', problem: text.retireFirst });
    database.run(tables.deleteFrom('library_version').where('job_id', '=', jobId));
    database.run(tables.deleteFrom('library_job').where('id', '=', jobId));
  });
  database.truncateLogNow();
}

function openJob(database: VaultDatabase, jobId: Id): LibraryJobTable {
  const job = database.first(tables.selectFrom('library_job').selectAll().where('id', '=', jobId));
  if (!job) throw new AppError({ code: 'not-found', problem: text.noJob });
  return job;
}

function addJob(work: Work, title: string, employer: string): LibraryJobTable {
  checkName(work.database, title, employer, null);
  const job: LibraryJobTable = {
    id: work.newId(),
    title,
    employer,
    created_at: work.moment.at,
    changed_at: work.moment.at,
    retired_at: null,
  };
  work.database.run(tables.insertInto('library_job').values(job));
  return job;
}

function checkName(database: VaultDatabase, title: string, employer: string, except: Id | null): void {
  const key = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();
  const twice = libraryJobs(database).some(
    (job) => job.id !== except && key(job.title) === key(title) && key(job.employer) === key(employer),
  );
  if (twice)
    throw new AppError({
      code: 'invalid-input',
      field: text.job,
      problem: text.twice,
      accepted: text.twiceAccepted,
    });
}
