import type { AnswerPath } from '../../domain/answers.ts';
import type { InstrumentKind } from '../../domain/records.ts';
import type { Sensitivity } from '../../domain/sensitivity.ts';
import type { Drawing } from '../../instruments/drawing.ts';
import type { AnyInstrument, Explanation } from '../../instruments/instrument.ts';
import type { FindingKind } from '../../reasoning/finding.ts';
import { instrumentResult } from '../../reasoning/rules/instrument-result.ts';
import { instrumentFormText as text } from '../../text/instruments/forms.ts';
import { choice, date, extra, itemChoice, line, option, words } from '../declarations/build.ts';
import { type Declaration, defineAssessment, type Section } from '../define.ts';
import type { RecordView } from '../view.ts';
import type { Levers } from './lever.ts';
import { changesSection } from './tried-changes.ts';

/** One scoring that a record's answers make: one a side, one a task, or just one. */
export interface Reading {
  /** Tells the readings of one form apart: `left`, `right`, `main`. Kept from visit to visit, so that dates can be compared. */
  readonly id: string;
  /** `Left side`; null when there is only one. */
  readonly title: string | null;
  readonly instrument: AnyInstrument;
  /** What the answers say so far, under the instrument's own input names; what is not answered is left out. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** The answer behind each input, by the input's dotted path, so that a missing one can be pointed at. */
  readonly paths: Readonly<Record<string, AnswerPath>>;
}

/** What instruments are for, in the order in which they are offered. */
export const instrumentGroups = [
  'posture',
  'lifting',
  'strength',
  'capacity',
  'questionnaires',
  'goals',
  'attendance',
] as const;
export type InstrumentGroup = (typeof instrumentGroups)[number];

/** The questions of one instrument, and how its answers become the instrument's inputs. */
export interface InstrumentForm {
  readonly kind: InstrumentKind;
  readonly group: InstrumentGroup;
  /** What it is for, in a sentence; the certificate of its first reading says so unless this does. */
  readonly purpose?: string;
  readonly declaration: Declaration;
  /** How delicate its result is: `function` for a task or a workplace, `clinical` for a person. */
  readonly sensitivity: Sensitivity;
  readonly readings: (record: RecordView) => readonly Reading[];
  /**
   * Why no result may be shown, printed or reported yet, or null. For safety steps that come before a score.
   */
  readonly heldBack?: (record: RecordView) => string | null;
  /** The question to go to when a result is held back. */
  readonly heldBackAt?: AnswerPath;
  /** `stop` where the client's safety holds the result back. A method that does not fit only asks for attention. */
  readonly heldBackTone?: 'stop';
  /**
   * Questions whose answers only treating clinicians may read on paper, such as one about self-harm and what was done about it. Every
   * other reader gets the result without the answers, steps and notes from which they could be told.
   */
  readonly cliniciansOnly?: readonly string[];
  /** What a result means for the case; null, or no function, where it teaches nothing by itself. */
  readonly meaning?: (scored: ScoredReading) => Meaning | null;
  /** What of it can be changed: shows what would bring the result down, and lets changes be tried out. */
  readonly levers?: Levers;
  /** Describes a task, so that it can be attached to a task or a step of an activity analysis. */
  readonly ofTask?: true;
  /** Plain pictures of what was entered, such as the posture or the distances. */
  readonly drawings?: (record: RecordView) => readonly FormDrawing[];
}

/** A picture of what was entered. */
export interface FormDrawing extends Drawing {
  /** The id of the reading that it stands with; without one it is about the whole. */
  readonly reading?: string;
}

/** A reading with its result. */
export interface ScoredReading extends Reading {
  readonly result: object;
  readonly explanation: Explanation;
}

/** A result as a finding. */
export interface Meaning {
  readonly kind: FindingKind;
  /** What it changes at work, without the instrument's name, a score or anything clinical; null when there is no such thing to say. */
  readonly functionalEffect: string | null;
}

interface Wanted extends Omit<InstrumentForm, 'declaration'> {
  readonly version: number;
  readonly title: string;
  /** Sections that come before all others while they are on the page, such as a safety step. */
  readonly first?: readonly Section[];
  readonly sections: readonly Section[];
}

/** Holds the id of the task or step that an instrument is attached to. */
export const placeField = 'placeId';

/** Declares an instrument's form. Every form also asks the date, what was assessed, a note, and whether reports may include it. */
export function defineInstrumentForm(wanted: Wanted): InstrumentForm {
  const { version, title, first = [], sections, ...form } = wanted;
  const declaration = defineAssessment({
    id: form.kind,
    kind: form.kind,
    version,
    title,
    sections: [
      ...first,
      aboutSection(form),
      ...sections,
      ...(form.levers === undefined ? [] : [changesSection(form.levers)]),
      closingSection(form.sensitivity),
    ],
    findings: [instrumentResult(title, form)],
  });
  return { ...form, declaration };
}

/** When and of what: what every assessment of its own asks first. */
export function aboutSection({
  sensitivity,
  ofTask,
}: Pick<InstrumentForm, 'sensitivity' | 'ofTask'>): Section {
  return {
    id: 'about',
    title: text.about,
    fields: [
      date('date', text.date, 'function', { allow: 'past' }),
      line('subject', text.subject, sensitivity, { help: text.subjectHelp, ...extra }),
      ...(ofTask
        ? [
            itemChoice(placeField, text.place, 'function', {
              ...extra,
              group: 'tasks',
              inner: 'steps',
              from: 'activityAnalysis',
              help: text.placeHelp,
              emptyStates: [],
            }),
          ]
        : []),
    ],
  };
}

function closingSection(sensitivity: Sensitivity): Section {
  return {
    id: 'closing',
    title: text.closing,
    fields: [
      words('note', text.note, sensitivity, { help: text.noteHelp, ...extra }),
      choice(
        'inReports',
        text.inReports,
        sensitivity,
        [option('yes', text.include), option('no', text.leaveOut)],
        { help: text.inReportsHelp, emptyStates: [], ...extra },
      ),
    ],
  };
}
