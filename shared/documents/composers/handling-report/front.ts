import { contactDayWords } from '../../../assessments/contact.ts';
import { scoreOf } from '../../../assessments/instruments/bring-down.ts';
import { triedChanges } from '../../../assessments/instruments/tried-changes.ts';
import { sentence } from '../../../text/findings.ts';
import { handlingReportText as words } from '../../../text/handling-report.ts';
import { measureWords } from '../../../text/instruments/results.ts';
import { reportText } from '../../../text/report.ts';
import type { Block, PlainBlock } from '../../tree.ts';
import { type BlockMaker, joined, type ListItem, type Parts, strong } from '../blocks.ts';
import { typed } from '../case-reading.ts';
import { numbered, withoutStop } from '../recommendations.ts';
import type { HandlingReading } from './reading.ts';

const mostNamed = 6;

/** What was looked at, what matters most, scores before and after, what was changed and what comes first. */
export function summaryBox(make: BlockMaker, reading: HandlingReading): Block {
  const { handling, tasks, changes } = reading;
  const subject = handling.text('subject');
  const day = contactDayWords(handling);
  const names = tasks.map(({ path }): Parts => [taskNameAt(reading, path)]);
  const hazards = hazardsOf(reading);
  const made = handling
    .items('changes')
    .flatMap((id) => handling.text(`changes.${id}.what`) ?? [])
    .map((what): Parts => [typed(withoutStop(what), reportText.neutral.change)]);
  const actions = changes.slice(0, mostNamed).map((change): Parts => {
    const { action, who, byWhen } = change;
    const terms: Parts[] = [
      ...(who === undefined ? [] : [[...who]]),
      ...(byWhen === undefined ? [] : [[byWhen]]),
    ];
    return [numbered(change), action, ...(terms.length === 0 ? [] : [' (', ...joined(terms), ')'])];
  });
  const blocks: PlainBlock[] = [
    make.heading('summary', 2, words.summary),
    make.paragraph('summary/assessed', [
      strong(words.assessed),
      subject === undefined ? words.notNamed : typed(withoutStop(subject), reportText.neutral.activity),
      `${day === undefined ? '' : words.seenOn(day)}.`,
    ]),
    make.paragraph('summary/tasks', [
      strong(words.tasks),
      ...(names.length === 0 ? [words.noTasks] : [...joined(names, '; '), '.']),
    ]),
    ...(hazards.length === 0
      ? [make.paragraph('summary/matters', [strong(words.matters), words.nothingFound])]
      : [
          make.paragraph('summary/matters', [strong(words.matters)]),
          make.list('summary/hazards', false, hazards.slice(0, mostNamed)),
        ]),
    ...scoreLines(make, reading),
    make.paragraph('summary/changed', [
      strong(words.changed),
      ...(made.length === 0 ? [words.nothingChanged] : [...joined(made, '; '), '.']),
    ]),
    make.paragraph('summary/actions', [
      strong(words.actions),
      ...(actions.length === 0 ? [words.noActions] : [...joined(actions, '; '), '.']),
    ]),
    make.paragraph('summary/notInstead', [strong(words.notInstead)]),
  ];
  return make.box('box', blocks);
}

/** What was scored as a hazard, by its effect on work, then what was found besides. */
function hazardsOf({ data, handling, tasks, further }: HandlingReading): ListItem[] {
  const scored = new Set([...tasks.flatMap(({ results }) => results), ...further].map(({ id }) => id));
  const hazards = data.findings.filter(({ kind }) => kind === 'hazard');
  return [
    ...hazards.flatMap(({ id, recordId, functionalEffect }) =>
      scored.has(recordId) && functionalEffect !== null
        ? { slot: id, words: [typed(sentence(functionalEffect))] }
        : [],
    ),
    ...hazards.flatMap(({ id, recordId, statement, sensitivity }) =>
      recordId === handling.recordId ? { slot: id, words: [typed(sentence(statement))], sensitivity } : [],
    ),
  ];
}

/** The name of a handling task, as typed. */
export function taskNameAt({ handling }: Pick<HandlingReading, 'handling'>, path: string) {
  const name = handling.text(`${path}.name`);
  return name === undefined
    ? { text: reportText.unnamedTask }
    : typed(withoutStop(name), reportText.neutral.task);
}

/** Every score with the lowest that a change brought; for those who treat. */
function scoreLines(make: BlockMaker, { tasks, further }: HandlingReading): PlainBlock[] {
  const all = [...tasks.flatMap(({ results }) => results), ...further];
  const lines = all.flatMap(({ title, form, record, readings }) => {
    const changes = triedChanges(form, record).flatMap(({ results }) => results);
    return readings
      .filter((one) => scoreOf(one) !== undefined)
      .map((one) => {
        const after = changes
          .filter(({ before }) => before.id === one.id)
          .map((change) => change.after)
          .sort((first, second) => (scoreOf(first) ?? 0) - (scoreOf(second) ?? 0))[0];
        const told = measureWords(one.explanation.headline);
        const side = one.title === null ? title : `${title}, ${one.title.toLowerCase()}`;
        return `${side} ${after === undefined ? told : `${told} → ${measureWords(after.explanation.headline)}`}`;
      });
  });
  return lines.length === 0
    ? []
    : [
        make.paragraph('summary/scores', [strong(words.scores), typed(`${lines.join('; ')}.`)], {
          sensitivity: 'clinical',
        }),
      ];
}
