import type { RecordView } from '../../../assessments/view.ts';
import { noteId, workstationPoints } from '../../../assessments/workstation-points.ts';
import { faultWords } from '../../../reasoning/rules/workstation.ts';
import { foundPoints } from '../../../reasoning/workstation/points.ts';
import { reportText } from '../../../text/report.ts';
import { workstationElements } from '../../../text/workstation-questions.ts';
import { workstationReportText as words } from '../../../text/workstation-report.ts';
import type { Block } from '../../tree.ts';
import {
  type BlockMaker,
  cellOf,
  joined,
  type ListItem,
  type Parts,
  strong,
  type TableRow,
} from '../blocks.ts';
import { chosenLabel, type Reading, typed } from '../case-reading.ts';
import { capital } from '../demand-words.ts';
import { photosOf } from '../photos.ts';
import { type Change, changesOf, numbered, withoutStop } from '../recommendations.ts';

/** What was changed on the spot, with its photos. */
export function changeBlocks(make: BlockMaker, reading: Reading, workstation: RecordView): Block[] {
  const changes = workstation.items('changes');
  if (changes.length === 0) return [];
  const [what, before, after] = words.changesColumns;
  const cell = (path: string) => {
    const text = workstation.text(path);
    return cellOf(text === undefined ? '' : [typed(withoutStop(text), reportText.neutral.change)]);
  };
  return [
    make.heading('changes', 2, words.changes),
    make.table(
      'changes/table',
      [],
      [
        { width: 74, head: what },
        { width: 46, head: before },
        { width: 46, head: after },
      ],
      changes.map((id) => ({
        slot: id,
        cells: [
          { ...cell(`changes.${id}.what`), header: 'row' },
          cell(`changes.${id}.before`),
          cell(`changes.${id}.after`),
        ],
      })),
    ),
    ...photosOf(
      make,
      reading,
      'changes',
      ({ recordId, itemId }) => recordId === workstation.recordId && changes.includes(itemId ?? ''),
    ),
  ];
}

const priorityOrder = ['now', 'month', 'quarter', undefined, 'none'];

/** Every point that was written up, the most pressing first, then what else was found; photos after the table. */
export function issueBlocks(make: BlockMaker, reading: Reading, workstation: RecordView): Block[] {
  const issues = inOrder(workstation);
  const changes = changesOf(reading);
  const [number, what, done, recommended, terms] = words.issuesColumns;
  return [
    make.heading('issues', 2, words.issues),
    ...(issues.length === 0
      ? [make.paragraph('issues/none', words.noIssues)]
      : [
          make.table(
            'issues/table',
            [],
            [
              { width: 7, head: number },
              { width: 50, head: what },
              { width: 32, head: done },
              { width: 42, head: recommended },
              { width: 38, head: terms },
            ],
            issues.map((id, index) => issueRow(workstation, id, index + 1, changes)),
          ),
        ]),
    ...furtherBlocks(make, workstation),
    ...photosOf(
      make,
      reading,
      'issues',
      ({ recordId, itemId }) =>
        recordId === workstation.recordId && (issues.includes(itemId ?? '') || isPointPhoto(itemId)),
    ),
  ];
}

/** Whether a photo is pinned to a point itself, beside what was seen of it. */
export function isPointPhoto(itemId: string | null): boolean {
  return workstationPoints.some((point) => noteId(point) === itemId);
}

function inOrder(workstation: RecordView): readonly string[] {
  return [...workstation.items('issues')].sort(
    (one, other) => rankOf(workstation, one) - rankOf(workstation, other),
  );
}

/** What is still to be done, the most pressing first, each with who and by when as far as known. */
export function actionsOf(reading: Reading, workstation: RecordView): readonly Parts[] {
  const changes = changesOf(reading);
  const told = new Set<string>();
  return inOrder(workstation).flatMap((id): Parts[] => {
    const path = `issues.${id}`;
    const recommendation = workstation.text(`${path}.recommendationId`);
    const change = changes.find((one) => one.id === recommendation);
    if (isSettled(workstation, path) || change?.declined || told.has(change?.id ?? id)) return [];
    told.add(change?.id ?? id);
    const action = workstation.text(`${path}.action`);
    if (change === undefined)
      return action === undefined ? [] : [[typed(withoutStop(action), reportText.neutral.change)]];
    const terms: Parts[] = [
      ...(change.who === undefined ? [] : [[...change.who]]),
      ...(change.byWhen === undefined ? [] : [[words.by(change.byWhen)]]),
    ];
    return [[numbered(change), change.action, ...(terms.length === 0 ? [] : [' (', ...joined(terms), ')'])]];
  });
}

function rankOf(workstation: RecordView, id: string): number {
  return priorityOrder.indexOf(workstation.text(`issues.${id}.priority`));
}

const leads = { client: words.told, manager: words.managerTold } as const;

function issueRow(workstation: RecordView, id: string, number: number, changes: readonly Change[]): TableRow {
  const path = `issues.${id}`;
  const text = (field: string) => workstation.text(`${path}.${field}`);
  const source = workstation.answer(`${path}.what`)?.source;
  const lead = source === 'client' || source === 'manager' ? leads[source] : words.seen;
  const side = chosenLabel(workstation, `${path}.side`);
  const [effect, done] = [text('effect'), text('done')];
  const outcome = words.outcomes[text('outcome') as keyof typeof words.outcomes];
  const change = changes.find((one) => one.id === text('recommendationId'));
  return {
    slot: id,
    cells: [
      cellOf(String(number)),
      cellOf(
        [
          strong(lead),
          typed(withoutStop(text('what') ?? ''), reportText.neutral.reason),
          side === undefined ? '.' : ` (${side.toLowerCase()}).`,
          ...(effect === undefined
            ? []
            : [words.effect, typed(withoutStop(effect), reportText.neutral.reason), '.']),
        ],
        { header: 'row' },
      ),
      cellOf(
        joined(
          [
            done === undefined ? [words.nothingDone] : [typed(withoutStop(done), reportText.neutral.change)],
            ...(outcome === undefined ? [] : [[outcome]]),
          ],
          '. ',
        ),
      ),
      cellOf(recommendedWords(workstation, path, change)),
      cellOf(termsWords(workstation, path, change)),
    ],
  };
}

function recommendedWords(workstation: RecordView, path: string, change: Change | undefined): Parts {
  const action = workstation.text(`${path}.action`);
  if (change !== undefined)
    return [
      numbered(change),
      change.action,
      '.',
      ...(change.answer === undefined ? [] : ['\n', ...change.answer]),
    ];
  if (action !== undefined) return [typed(withoutStop(action), reportText.neutral.change), '.'];
  return [isSettled(workstation, path) ? words.nothingMore : words.notDecided];
}

/** Nothing more is asked where it was put right, or the OT says so. */
function isSettled(workstation: RecordView, path: string): boolean {
  return workstation.text(`${path}.outcome`) === 'solved' || workstation.text(`${path}.priority`) === 'none';
}

function termsWords(workstation: RecordView, path: string, change: Change | undefined): Parts {
  // “No further action” stands beside it already.
  const settled = workstation.text(`${path}.priority`) === 'none';
  const priority = settled ? undefined : chosenLabel(workstation, `${path}.priority`);
  const open =
    change === undefined
      ? workstation.text(`${path}.action`) === undefined
        ? []
        : [words.who, words.when, words.costs]
      : [
          ...(change.who === undefined ? [words.who] : []),
          ...(change.byWhen === undefined && !change.withoutDate ? [words.when] : []),
          ...(change.cost === undefined && change.recurringCost === undefined ? [words.costs] : []),
        ];
  const lines: Parts[] = [
    priority === undefined ? [] : [strong(priority)],
    change?.who === undefined ? [] : [...change.who],
    change?.byWhen === undefined ? [] : [capital(words.by(change.byWhen))],
    change?.cost === undefined ? [] : [words.cost, change.cost],
    change?.recurringCost === undefined ? [] : [change.recurringCost],
    change?.reviewDate === undefined ? [] : [capital(words.reviewOn(change.reviewDate))],
    open.length === 0 ? [] : [words.undiscussed(open.join(', '))],
  ];
  return joined(
    lines.filter((line) => line.length > 0),
    '\n',
  );
}

/** Points found that nobody wrote up, so that none is lost. */
function furtherBlocks(make: BlockMaker, workstation: RecordView): Block[] {
  const written = new Set(workstation.items('issues').map((id) => workstation.text(`issues.${id}.topic`)));
  const rest = foundPoints(workstation).filter(({ point }) => !written.has(point.id));
  if (rest.length === 0) return [];
  const elements = [...new Set(rest.map(({ point }) => point.element))];
  const items = elements.map((element): ListItem => {
    const told = rest
      .filter(({ point }) => point.element === element)
      .map((found): Parts => {
        const fault = faultWords(found, found.after ?? found.fault);
        const note = workstation.text(noteId(found.point));
        return [
          found.after === undefined ? words.furtherPutRight(fault) : fault,
          ...(note === undefined ? [] : [' (', typed(withoutStop(note), reportText.neutral.reason), ')']),
        ];
      });
    return {
      slot: element,
      words: [strong(`${workstationElements[element]}: `), ...joined(told, '; '), '.'],
    };
  });
  return [make.heading('further', 3, words.further), make.list('further/list', false, items)];
}
