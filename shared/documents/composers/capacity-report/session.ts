import type { RecordView } from '../../../assessments/view.ts';
import { capacityReportText as words } from '../../../text/capacity-report.ts';
import { symptomChart, symptomKinds } from '../../charts/symptoms.ts';
import { onServiceClock } from '../../service-clock.ts';
import type { Block } from '../../tree.ts';
import { groupItems } from '../answered.ts';
import type { BlockMaker } from '../blocks.ts';
import type { CapacityReading } from '../capacity/reading.ts';
import { capital } from '../demand-words.ts';

const clinical = { sensitivity: 'clinical' } as const;

/** Symptoms as they were told over the session with the breaks, and what happened besides. */
export function sessionBlocks(make: BlockMaker, { evaluation }: CapacityReading): Block[] {
  const second = evaluation.text('protocol') === 'twoDay' ? evaluation.text('secondDate') : undefined;
  const taps = evaluation.items('taps').flatMap((id) => {
    const path = `taps.${id}`;
    const kind = symptomKinds.find((one) => one === evaluation.text(`${path}.kind`));
    const value = evaluation.number(`${path}.value`);
    const moment = momentOf(evaluation.text(`${path}.at`), second);
    return kind === undefined || value === undefined || moment === undefined
      ? []
      : [{ kind, value, ...moment }];
  });
  const breaks = evaluation.items('breaks').map((id) => ({
    offered: evaluation.text(`breaks.${id}.offered`) === 'yes',
    taken: evaluation.text(`breaks.${id}.taken`) === 'yes',
    moment: momentOf(evaluation.text(`breaks.${id}.at`), second),
    minutes: evaluation.number(`breaks.${id}.minutes`) ?? null,
  }));
  const rests = breaks.flatMap(({ taken, moment, minutes }) =>
    taken && moment !== undefined ? [{ ...moment, minutes }] : [],
  );
  const days = ([1, 2] as const).filter((day) => taps.some((tap) => tap.day === day));
  const count = words.breaks(
    breaks.filter(({ offered }) => offered).length,
    breaks.filter(({ taken }) => taken).length,
  );
  const events = eventItems(evaluation);
  return [
    ...(taps.length === 0 && breaks.length === 0
      ? []
      : [make.heading('session', 3, words.symptomsHeading, clinical)]),
    ...(breaks.length === 0 ? [] : [make.paragraph('session/breaks', count, clinical)]),
    ...days.map((day) =>
      chart(
        make,
        day,
        days.length > 1,
        symptomChart(
          taps.filter((tap) => tap.day === day),
          rests.filter((rest) => rest.day === day),
        ),
      ),
    ),
    ...(events.length === 0
      ? []
      : [
          make.heading('session/events', 3, words.events, clinical),
          make.list('session/events/list', false, events, clinical),
        ]),
  ];
}

function chart(
  make: BlockMaker,
  day: number,
  named: boolean,
  { width, height, shapes, alt }: ReturnType<typeof symptomChart>,
): Block {
  const text = named ? `${capital(words.day(day))}. ${words.symptomsCaption}` : words.symptomsCaption;
  return make.figure(
    `session/chart/${day}`,
    { width, height, shapes: [...shapes], alt, caption: [{ text }] },
    clinical,
  );
}

function eventItems(evaluation: RecordView) {
  const field = evaluation.declaration.sections
    .flatMap(({ fields }) => fields)
    .find(({ id }) => id === 'adverseEvents');
  return field?.kind === 'group'
    ? groupItems(evaluation, field, field.id).map((item) => ({ ...item, ...clinical }))
    : [];
}

/** The day of the evaluation and the minutes from its midnight; undefined where the moment is not known. */
function momentOf(
  instant: string | undefined,
  second: string | undefined,
): { readonly day: 1 | 2; readonly minute: number } | undefined {
  const moment = instant === undefined ? undefined : onServiceClock(instant);
  return (
    moment && {
      day: second !== undefined && moment.date >= second ? 2 : 1,
      minute: moment.minute,
    }
  );
}
