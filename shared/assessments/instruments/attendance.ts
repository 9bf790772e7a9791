import { absenceDays } from '../../instruments/outcomes/absence-days.ts';
import { sustainableReturn } from '../../instruments/outcomes/sustainable-return.ts';
import { attendanceText as text } from '../../text/instruments/attendance.ts';
import { choice, date, extra, group, number, option, yesNo } from '../declarations/build.ts';
import type { RecordView } from '../view.ts';
import { defineInstrumentForm, type Reading } from './form.ts';

const whenAbsent = { field: 'anyAbsence', is: ['yes'] } as const;
const months = Array.from({ length: 12 }, (_, place) => place + 1);

const spellDates = [
  date('from', text.from, 'function', { allow: 'any' }),
  date('to', text.to, 'function', { allow: 'any', notBefore: 'from', help: text.toHelp }),
];

/** Days of absence in a period, and the return that lasts. */
export const attendanceForm = defineInstrumentForm({
  kind: 'attendance',
  group: 'attendance',
  purpose: text.purpose,
  version: 1,
  title: text.title,
  sensitivity: 'function',
  sections: [
    {
      id: 'window',
      title: text.windowSection,
      purpose: text.windowPurpose,
      fields: [
        date('windowFrom', text.windowFrom, 'function', { allow: 'any' }),
        date('windowTo', text.windowTo, 'function', { allow: 'any', notBefore: 'windowFrom' }),
      ],
    },
    {
      id: 'absence',
      title: text.absenceSection,
      fields: [
        yesNo('anyAbsence', text.anyAbsence, 'function'),
        number('post', text.post, 'function', {
          unit: '%',
          min: 1,
          max: 100,
          decimals: 1,
          help: text.postHelp,
          showIf: whenAbsent,
        }),
        group('absences', text.absences, 'function', {
          itemName: text.itemName,
          titleField: 'from',
          maxItems: 100,
          help: text.absencesHelp,
          showIf: whenAbsent,
          fields: [
            ...spellDates,
            number('grade', text.grade, 'function', { unit: '%', min: 1, max: 100, help: text.gradeHelp }),
            number('ownPost', text.ownPost, 'function', {
              unit: '%',
              min: 1,
              max: 100,
              decimals: 1,
              emptyStates: [],
              ...extra,
            }),
          ],
        }),
      ],
    },
    {
      id: 'return',
      title: text.returnSection,
      fields: [
        choice(
          'benefits',
          text.benefits,
          'function',
          [
            option('sameDates', text.sameDates),
            option('otherDates', text.otherDates),
            option('byMonth', text.byMonth),
            option('leaveOut', text.leaveOut),
          ],
          { help: text.benefitsHelp, emptyStates: [] },
        ),
        group('benefitIntervals', text.benefitIntervals, 'function', {
          itemName: text.benefitItem,
          titleField: 'from',
          maxItems: 100,
          showIf: { field: 'benefits', is: ['otherDates'] },
          fields: spellDates,
        }),
        ...months.map((month) =>
          yesNo(`month${month}`, text.month(month), 'function', {
            showIf: { field: 'benefits', is: ['byMonth'] },
          }),
        ),
      ],
    },
  ],
  readings: (record) => {
    const way = record.text('benefits');
    const absence = absenceReading(record);
    if (way === 'byMonth') return [absence, monthlyReading(record)];
    if (way !== 'sameDates' && way !== 'otherDates') return [{ ...absence, title: null }];
    return [absence, dailyReading(record, way === 'sameDates' ? 'absences' : 'benefitIntervals')];
  },
});

type Spells = 'absences' | 'benefitIntervals';

function windowOf(record: RecordView) {
  return {
    inputs: { window: { from: record.text('windowFrom'), to: record.text('windowTo') } },
    paths: { 'window.from': 'windowFrom', 'window.to': 'windowTo' },
  };
}

function absenceReading(record: RecordView): Reading {
  const window = windowOf(record);
  const spells = spellsOf(record, 'absences');
  const base = { id: 'absence', title: text.absenceTitle, instrument: absenceDays };
  const answered = record.text('anyAbsence') === 'yes' ? 'absences' : 'anyAbsence';
  return {
    ...base,
    inputs: {
      ...window.inputs,
      intervals: spells?.map((spell) => ({
        ...datesOf(record, spell),
        gradePct: record.number(`${spell}.grade`),
        employmentFraction: fractionOf(record.number(postPath(record, spell))),
      })),
    },
    paths: {
      ...window.paths,
      intervals: answered,
      ...pathsOf(spells, 'intervals', (spell) => ({
        from: `${spell}.from`,
        to: `${spell}.to`,
        gradePct: `${spell}.grade`,
        employmentFraction: postPath(record, spell),
      })),
    },
  };
}

function dailyReading(record: RecordView, group: Spells): Reading {
  const window = windowOf(record);
  const spells = spellsOf(record, group);
  return {
    id: 'return',
    title: text.returnTitle,
    instrument: sustainableReturn,
    inputs: { ...window.inputs, benefitIntervals: spells?.map((spell) => datesOf(record, spell)) },
    paths: {
      ...window.paths,
      benefitIntervals:
        group === 'absences' && record.text('anyAbsence') === undefined ? 'anyAbsence' : group,
      ...pathsOf(spells, 'benefitIntervals', (spell) => ({ from: `${spell}.from`, to: `${spell}.to` })),
    },
  };
}

function monthlyReading(record: RecordView): Reading {
  const flags = months.map((month) => record.text(`month${month}`));
  return {
    id: 'return',
    title: text.returnTitle,
    instrument: sustainableReturn,
    inputs: { monthlyFlags: flags.map((flag) => (flag === undefined ? undefined : flag === 'yes' ? 1 : 0)) },
    paths: Object.fromEntries(months.map((month) => [`monthlyFlags.${month - 1}`, `month${month}`])),
  };
}

/** Paths of the spells; none when there was no absence, undefined while that is not known. */
function spellsOf(record: RecordView, group: Spells): readonly string[] | undefined {
  if (group === 'absences' && record.text('anyAbsence') === 'no') return [];
  const spells = record.items(group).map((id) => `${group}.${id}`);
  return spells.length === 0 ? undefined : spells;
}

function datesOf(record: RecordView, spell: string) {
  return { from: record.text(`${spell}.from`), to: record.text(`${spell}.to`) };
}

/** Where the post of a spell is answered: its own answer counts even while it cannot be read. */
function postPath(record: RecordView, spell: string): string {
  const own = `${spell}.ownPost`;
  return record.state(own) === 'given' ? own : 'post';
}

function fractionOf(percent: number | undefined): number | undefined {
  return percent === undefined ? undefined : percent / 100;
}

function pathsOf(
  spells: readonly string[] | undefined,
  name: string,
  keys: (spell: string) => Readonly<Record<string, string>>,
): Record<string, string> {
  const entries = (spells ?? []).flatMap((spell, place) =>
    Object.entries(keys(spell)).map(([key, path]) => [`${name}.${place}.${key}`, path]),
  );
  return Object.fromEntries(entries);
}
