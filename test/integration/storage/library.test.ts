import { expect, test } from 'vitest';
import { answersOf } from '../../../electron/storage/answers.ts';
import { deleteCase, destroyCase } from '../../../electron/storage/cases.ts';
import { verifyChain } from '../../../electron/storage/change-log.ts';
import { copyVault } from '../../../electron/storage/copy/copy-vault.ts';
import { begin } from '../../../electron/storage/handlers/begin.ts';
import { libraryHandlers } from '../../../electron/storage/handlers/library.ts';
import { openDatabase } from '../../../electron/storage/open.ts';
import { createRecord } from '../../../electron/storage/records.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { recordWithAnswers } from '../../../electron/storage/stored-records.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
import { libraryContracts } from '../../../shared/ipc/library-contracts.ts';
import { libraryText as text } from '../../../shared/text/library.ts';
import { callerOf } from './support/caller.ts';
import { contextOf } from './support/context.ts';
import { newDesk } from './support/desk.ts';
import { temporaryFolder } from './support/vault.ts';

const from = (path: string, typed: string | number | string[], source?: string): FieldChange => ({
  path,
  answer: { state: 'given', typed, ...(source && { source }) } as FieldChange['answer'],
});

/** Words that must not be in the library: names of everyone, a condition, what was said and noted. */
const planted = [
  'Achterberg',
  'Rosalind',
  'Nandakumar',
  'Fitzwilliam',
  'fibromyalgia',
  'Quillfeather',
  'zinnobernote',
  'workerstory',
  'managerstory',
  'limpingbadly',
];

function newPage() {
  const desk = newDesk('real');
  const context = contextOf(desk);
  const call = callerOf(libraryContracts, libraryHandlers(context));
  const { caseId, clientRecordId, caseFileRecordId } = desk.newCase('Rosalind Achterberg', '1979-04-12');
  const save = (recordId: string, changes: FieldChange[]) =>
    saveAnswers(begin(context), { recordId, changes, reason: null });
  save(clientRecordId, [from('conditions', ['c']), from('conditions.c.name', 'Fibromyalgia')]);
  save(caseFileRecordId, [
    from('jobTitle', 'Parcel sorter'),
    from('employerName', 'Brackendale Freight'),
    from('contacts', ['k']),
    from('contacts.k.name', 'Ines Fitzwilliam'),
  ]);
  const visit = createRecord(begin(context), {
    caseId,
    kind: 'visit',
    parentId: null,
    initial: [from('people', ['p']), from('people.p.name', 'Tobias Quillfeather')],
  });
  const { record } = createRecord(begin(context), {
    caseId,
    kind: 'activityAnalysis',
    parentId: visit.record.id,
    initial: analysis,
  });
  return { desk, context, call, caseId, recordId: record.id, visitId: visit.record.id, save };
}

const analysis: FieldChange[] = [
  from('shiftMinutes', 420, 'document'),
  from('managerConsulted', 'Priya Nandakumar'),
  from('observedOn', '2026-03-20'),
  from('jobPurpose', 'workerstory: it keeps the night moving', 'client'),
  from('performanceStandard', '300 parcels an hour', 'document'),
  from('controlWorker', 'workerstory of control'),
  from('controlManager', 'managerstory of control'),
  from('howTheyDoIt', 'limpingbadly after an hour'),
  from('tasks', ['a', 'b', 'c']),
  from('tasks.a.name', 'Load the cage'),
  from('tasks.a.minutes', 120, 'manager'),
  from('tasks.a.purpose', 'Full cages leave on the hour', 'observed'),
  from('tasks.a.essentialWhy', 'managerstory: nobody else can', 'manager'),
  from('tasks.a.steps', ['s', 't']),
  from('tasks.a.steps.s.what', 'Lift parcels from the belt', 'observed'),
  from('tasks.a.steps.s.load', 12.5, 'measured'),
  from('tasks.a.steps.s.people', 'with Tobias Quillfeather'),
  from('tasks.a.steps.t.what', 'Ask Tobias to close the cage', 'observed'),
  from('tasks.a.steps.t.goesWrong', 'Stops when fibromyalgia flares'),
  from('tasks.b.name', 'Cover for Ines'),
  from('tasks.b.sameTimeAs', 'a'),
  from('tasks.c.name', 'Sweep with the Borgward machine'),
  from('ratings.a.lift_floor_waist.frequency', 'frequent', 'observed'),
  from('ratings.a.lift_floor_waist.amount_mass', 12.5, 'measured'),
  from('ratings.a.lift_floor_waist.confidence', 'high'),
  from('ratings.a.lift_floor_waist.workerFrequency', 'constant'),
  from('ratings.a.lift_floor_waist.note', 'zinnobernote'),
  from('ratings.job.hours_pattern.level', '2'),
  { path: 'ratings.a.kneel.frequency', answer: { state: 'notTested' } },
  from('tools', ['w']),
  from('tools.w.name', 'Scanner'),
  from('tools.w.weight', 0.4, 'measured'),
  from('places', ['h']),
  from('places.h.name', 'Hall B'),
  from('places.h.description', 'Loud belt, concrete floor', 'observed'),
  from('team', 'zinnobernote of the team'),
];

async function saveJob({ call, recordId }: ReturnType<typeof newPage>) {
  const { digest } = await call('library.preview', { recordId, leaveOut: [] });
  return call('library.save', {
    recordId,
    leaveOut: [],
    digest,
    as: { kind: 'new', title: 'Parcel sorter', employer: 'Brackendale Freight' },
  });
}

test('the preview shows exactly what is kept, and why other words stay', async () => {
  const page = newPage();
  const preview = await page.call('library.preview', { recordId: page.recordId, leaveOut: [] });
  expect(preview).toMatchObject({ title: 'Parcel sorter', employer: 'Brackendale Freight' });
  const kept = Object.fromEntries(preview.kept.map(({ label, words }) => [label, words]));
  expect(kept).toMatchObject({
    'Load the cage: Minutes in a shift': '120 min',
    'Load the cage: Purpose': 'Full cages leave on the hour',
    'Load the cage, step 1: What the worker does': 'Lift parcels from the belt',
    'Load the cage, step 1: Load': '12.5 kg',
    'Scanner: Weight': '0.4 kg',
    'Hall B: What you see, hear and feel': 'Loud belt, concrete floor',
    'Load the cage: Lifting, floor to waist': expect.stringContaining('Frequent'),
  });
  expect(preview.withheld.map(({ path, why }) => [path, why]).sort()).toEqual([
    ['jobPurpose', 'account'],
    ['tasks.a.essentialWhy', 'account'],
    ['tasks.a.steps.t.goesWrong', 'guarded'],
    ['tasks.a.steps.t.what', 'guarded'],
    ['tasks.b.name', 'guarded'],
  ]);
  // A name that the case does not know is shown, so that the therapist looks at it.
  expect(preview.kept.filter(({ mayName }) => mayName).map(({ words }) => words)).toEqual([
    'Sweep with the Borgward machine',
  ]);
  expect(await page.call('library.list', null)).toEqual([]);

  const without = await page.call('library.preview', { recordId: page.recordId, leaveOut: ['tasks.c.name'] });
  expect(without.withheld).toContainEqual(
    expect.objectContaining({
      path: 'tasks.c.name',
      why: 'chosen',
      words: 'Sweep with the Borgward machine',
    }),
  );
  expect(without.digest).not.toBe(preview.digest);
});

test('nothing about anyone reaches the library, and destroying the case leaves it whole', async () => {
  const page = newPage();
  const { jobId } = await saveJob(page);
  const { database } = page.desk;
  const rows = () =>
    JSON.stringify([
      database.connection.prepare('SELECT * FROM library_job').all(),
      database.connection.prepare('SELECT * FROM library_version').all(),
    ]);
  const stored = rows();
  for (const word of planted) expect(stored.toLowerCase()).not.toContain(word.toLowerCase());
  for (const id of [page.caseId, page.recordId, page.visitId]) expect(stored).not.toContain(id);
  expect(stored).not.toMatch(/"observed"|"client"|"manager"|2026-03-20/);

  const before = await page.call('library.version', { jobId, number: 1 });
  const work = page.desk.work();
  deleteCase(work, page.caseId);
  const number = database.connection.prepare('SELECT number FROM case_').pluck().get();
  destroyCase(page.desk.work(), page.caseId, String(number));
  expect(rows()).toBe(stored);
  expect(await page.call('library.version', { jobId, number: 1 })).toEqual(before);
  expect(verifyChain(database).broken).toBeNull();

  const dump = database.connection
    .prepare("SELECT group_concat(sql) FROM sqlite_schema WHERE name LIKE 'library%'")
    .pluck()
    .get();
  expect(String(dump)).not.toContain('case_');
});

test('an analysis starts with a job: everything is the library’s, with low confidence and ids of its own', async () => {
  const page = newPage();
  const { jobId } = await saveJob(page);
  const { recordId } = await page.call('library.start', {
    jobId,
    caseId: page.caseId,
    visitId: page.visitId,
  });
  const { record, answers } = recordWithAnswers(page.desk.database, recordId);
  expect(record).toMatchObject({ kind: 'activityAnalysis', parentId: page.visitId });
  const tasks = answers.tasks?.value as string[];
  expect(tasks).toHaveLength(3);
  const [cage = '', cover = ''] = tasks;
  expect(answers[`tasks.${cage}.name`]).toMatchObject({ value: 'Load the cage', source: 'library' });
  expect(answers[`tasks.${cover}.name`]).toBeUndefined();
  expect(answers[`tasks.${cover}.sameTimeAs`]?.value).toBe(cage);
  const [step = ''] = (answers[`tasks.${cage}.steps`]?.value ?? []) as string[];
  expect(answers[`tasks.${cage}.steps.${step}.load`]).toMatchObject({ value: 12.5, source: 'library' });
  expect(answers[`ratings.${cage}.lift_floor_waist.frequency`]).toMatchObject({
    value: 'frequent',
    source: 'library',
  });
  expect(answers[`ratings.${cage}.lift_floor_waist.confidence`]).toMatchObject({
    value: 'low',
    source: 'library',
  });
  expect(answers[`ratings.job.hours_pattern.level`]).toMatchObject({ value: '2', source: 'library' });
  for (const answer of Object.values(answers)) {
    expect(answer.raw).toBeUndefined();
    if (!Array.isArray(answer.value)) expect(answer.source).toBe('library');
  }
  // Started anew, it says the same of the job as the job does.
  const again = await page.call('library.preview', { recordId, leaveOut: [] });
  expect((await page.call('library.preview', { recordId: page.recordId, leaveOut: [] })).digest).toBe(
    again.digest,
  );
});

test('saved again it is a new version, and both can be read; names change without touching them', async () => {
  const page = newPage();
  const { jobId } = await saveJob(page);
  const first = await page.call('library.version', { jobId, number: 1 });
  page.save(page.recordId, [from('ratings.a.lift_floor_waist.amount_mass', 15, 'measured')]);
  const { digest } = await page.call('library.preview', { recordId: page.recordId, leaveOut: [] });
  const as = { kind: 'version', jobId } as const;
  expect(await page.call('library.save', { recordId: page.recordId, leaveOut: [], digest, as })).toEqual({
    jobId,
    title: 'Parcel sorter',
    number: 2,
  });
  expect(await page.call('library.version', { jobId, number: 1 })).toEqual(first);
  expect(await page.call('library.version', { jobId, number: 2 })).not.toEqual(first);
  expect(() => page.desk.database.connection.exec("UPDATE library_version SET answers = '{}'")).toThrow(
    'versions are kept as they are',
  );

  await page.call('library.rename', { jobId, title: 'Parcel sorter, nights', employer: 'Brackendale' });
  await page.call('library.retire', { jobId, retired: true });
  const [job] = await page.call('library.list', null);
  expect(job).toMatchObject({ title: 'Parcel sorter, nights', employer: 'Brackendale', retired: true });
  expect(job?.versions.map(({ number }) => number)).toEqual([2, 1]);
});

test('what cannot be saved says why, and nothing is kept', async () => {
  const page = newPage();
  const { recordId } = page;
  const { digest } = await page.call('library.preview', { recordId, leaveOut: [] });
  const as = (title: string, employer = 'Brackendale Freight') => ({ kind: 'new', title, employer }) as const;
  await expect(
    page.call('library.save', { recordId, leaveOut: [], digest, as: as('Job of Rosalind') }),
  ).rejects.toMatchObject({ field: text.job, problem: text.namesPerson });
  await expect(
    page.call('library.save', {
      recordId,
      leaveOut: [],
      digest,
      as: as('Sorter', 'Achterberg and daughters'),
    }),
  ).rejects.toMatchObject({ field: text.employer, problem: text.namesPerson });
  await expect(
    page.call('library.save', { recordId, leaveOut: [], digest: 'other', as: as('Sorter') }),
  ).rejects.toMatchObject({ problem: text.changedSince });
  await expect(
    page.call('library.save', { recordId, leaveOut: [], digest, as: as(' ') }),
  ).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(page.call('library.preview', { recordId: page.visitId, leaveOut: [] })).rejects.toMatchObject({
    code: 'forbidden',
    problem: text.notAnalysis,
  });
  expect(await page.call('library.list', null)).toEqual([]);

  await saveJob(page);
  await expect(
    page.call('library.save', { recordId, leaveOut: [], digest, as: as('PARCEL  sorter') }),
  ).rejects.toMatchObject({ problem: text.twice, accepted: text.twiceAccepted });
});

test('a retired job can be deleted for good; a copy of the vault holds the library', async () => {
  const page = newPage();
  const { jobId } = await saveJob(page);
  await expect(page.call('library.remove', { jobId })).rejects.toMatchObject({ problem: text.retireFirst });

  const copy = await copyVault(
    page.context,
    temporaryFolder(),
    new AbortController().signal,
    () => undefined,
  );
  const copied = openDatabase(`${copy.folder}/vault.db`, page.desk.key());
  expect(copied.connection.prepare('SELECT title FROM library_job').pluck().all()).toEqual(['Parcel sorter']);
  copied.close();

  await page.call('library.retire', { jobId, retired: true });
  await page.call('library.remove', { jobId });
  expect(await page.call('library.list', null)).toEqual([]);
  await expect(page.call('library.version', { jobId, number: 1 })).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(page.desk.database.connection.prepare('SELECT count(*) FROM library_version').pluck().get()).toBe(0);
  expect(Object.keys(answersOf(page.desk.database, page.recordId)).length).toBeGreaterThan(20);
});
