import { isOfWork } from '../../../shared/assessments/activity-about.ts';
import { answerWords } from '../../../shared/assessments/answer-words.ts';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import { resolveField } from '../../../shared/assessments/resolve-field.ts';
import type { RecordView } from '../../../shared/assessments/view.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { libraryContracts } from '../../../shared/ipc/library-contracts.ts';
import { copyForLibrary, type LibraryCopy } from '../../../shared/library/copy.ts';
import { guardOf, type LibraryGuard } from '../../../shared/library/guard.ts';
import { libraryLines } from '../../../shared/library/lines.ts';
import { libraryText as text } from '../../../shared/text/library.ts';
import type { RecordsContext } from '../../ipc/context.ts';
import type { Handlers } from '../../ipc/router.ts';
import { loadCaseData } from '../case-data.ts';
import {
  libraryDigest,
  libraryJobs,
  libraryVersion,
  removeJob,
  renameJob,
  retireJob,
  saveToLibrary,
  startFromJob,
} from '../library.ts';
import { openRecord } from '../stored-records.ts';
import { begin } from './begin.ts';

const declaration = declarationFor('activityAnalysis');

export function libraryHandlers(context: RecordsContext): Handlers<typeof libraryContracts> {
  const { database } = context;
  return {
    'library.list': () => libraryJobs(database),
    'library.version': ({ jobId, number }) => {
      const answers = libraryVersion(database, jobId, number);
      return { lines: readable(libraryLines(declaration, answers)), count: Object.keys(answers).length };
    },
    'library.preview': ({ recordId, leaveOut }) => {
      const { analysis, copy, guard, title, employer } = read(context, recordId, leaveOut);
      return {
        digest: libraryDigest(copy.answers),
        title,
        employer,
        count: Object.keys(copy.answers).length,
        kept: readable(libraryLines(declaration, copy.answers)).map((line) => ({
          ...line,
          paths: line.paths.map((path) => copy.origins[path] ?? path),
          mayName: line.typed && guard.mayName(line.words),
        })),
        withheld: copy.withheld.map(({ path, why }) => {
          const field = resolveField(declaration, path);
          return {
            path,
            why,
            label: field?.label ?? path,
            words: (field && answerWords(analysis, field, path)) ?? '',
          };
        }),
      };
    },
    'library.save': ({ recordId, leaveOut, digest, as }) => {
      const { copy, guard } = read(context, recordId, leaveOut);
      if (Object.keys(copy.answers).length === 0)
        throw new AppError({ code: 'invalid-input', problem: text.nothingToKeep });
      if (libraryDigest(copy.answers) !== digest)
        throw new AppError({ code: 'invalid-input', problem: text.changedSince });
      if (as.kind === 'new') {
        for (const [field, words] of [
          [text.job, as.title],
          [text.employer, as.employer],
        ] as const) {
          if (guard.namesClient(words))
            throw new AppError({
              code: 'invalid-input',
              field,
              problem: text.namesPerson,
              accepted: text.namesPersonAccepted,
            });
        }
      }
      return saveToLibrary(begin(context), copy.answers, as, declaration);
    },
    'library.start': (wanted) => ({ recordId: startFromJob(begin(context), wanted) }),
    'library.rename': ({ jobId, title, employer }) => {
      renameJob(begin(context), jobId, title, employer);
      return null;
    },
    'library.retire': ({ jobId, retired }) => {
      retireJob(begin(context), jobId, retired);
      return null;
    },
    'library.remove': ({ jobId }) => {
      removeJob(begin(context), jobId);
      return null;
    },
  };
}

interface Read {
  readonly analysis: RecordView;
  readonly copy: LibraryCopy;
  readonly guard: LibraryGuard;
  readonly title: string;
  readonly employer: string;
}

/** What of an analysis would be kept, and the names it would be kept under. */
function read(context: RecordsContext, recordId: Id, leaveOut: readonly string[]): Read {
  const record = openRecord(context.database, recordId);
  if (record.kind !== 'activityAnalysis')
    throw new AppError({ code: 'forbidden', problem: text.notAnalysis });
  const data = loadCaseData(context.database, record.caseId);
  const analysis = data.analyses.find((one) => one.recordId === recordId);
  if (!analysis) throw new AppError({ code: 'not-found', problem: text.notAnalysis });
  if (!isOfWork(analysis)) throw new AppError({ code: 'forbidden', problem: text.notWork });
  const guard = guardOf(data);
  const safe = (words: string | undefined) =>
    words === undefined || guard.holds(words) ? '' : words.slice(0, 120);
  const copy = copyForLibrary(analysis, guard.holds, new Set(leaveOut));
  return {
    analysis,
    copy,
    guard,
    title: safe(analysis.text('activityName') ?? data.caseFile.text('jobTitle')),
    employer: safe(analysis.text('otherEmployer') ?? data.caseFile.text('employerName')),
  };
}

function readable<Line extends { readonly paths: readonly string[] }>(lines: readonly Line[]) {
  return lines.map((line) => ({ ...line, paths: [...line.paths] }));
}
