import type { Drawing } from '../../instruments/drawing.ts';
import type { AnyInstrument } from '../../instruments/instrument.ts';
import { postureFormText as text } from '../../text/instruments/posture-form.ts';
import type { Section } from '../define.ts';
import type { Field } from '../fields.ts';
import type { RecordView } from '../view.ts';
import { type InputSource, inputsFrom } from './answer-inputs.ts';
import { defineInstrumentForm, type InstrumentForm, type Reading } from './form.ts';
import { type Entry, entryOf, ofSide, type Side, sidesOf, waySection, when } from './posture-fields.ts';
import { type PosturePart, postureChanges } from './posture-levers.ts';

/** What sets one method of scoring a posture apart from another. */
export interface PostureMethod {
  readonly kind: 'rula' | 'reba';
  readonly title: string;
  readonly purpose: string;
  readonly sidesHelp: string;
  readonly instrument: AnyInstrument;
  /** What is asked once, for both sides. */
  readonly body: readonly Section[];
  /** What is asked of each arm that is assessed. */
  readonly arm: (ask: ArmQuestions) => readonly Field[];
  readonly bodyParts: readonly PosturePart[];
  readonly armParts: (side: Side) => readonly PosturePart[];
  readonly inputs: Readonly<Record<Entry, (side: Side) => readonly InputSource[]>>;
  readonly drawing: (inputs: Reading['inputs'], side: Side) => Drawing;
  /** What a score changes at work; null where nothing needs to change. */
  readonly effect: (side: Side, inputs: Reading['inputs']) => string | null;
}

/** How a question of one arm is written. */
export interface ArmQuestions {
  readonly id: (question: string) => string;
  readonly label: (question: string) => string;
  /** Asked while angles are entered. */
  readonly angles: ReturnType<typeof when>;
  /** Asked while the scores of a worksheet are. */
  readonly scores: ReturnType<typeof when>;
}

/** The form of a method that scores the posture of a task, for either arm or both. */
export function definePostureForm(method: PostureMethod): InstrumentForm {
  const { kind, title, purpose, bodyParts, armParts, drawing, effect } = method;
  const sections = [
    waySection(method.sidesHelp),
    ...method.body,
    armSection('left', method.arm),
    armSection('right', method.arm),
  ];
  const reading = (side: Side, record: RecordView): Reading => ({
    id: side,
    title: text.sideTitle[side],
    instrument: method.instrument,
    ...inputsFrom(method.inputs[entryOf(record)](side), record),
  });
  return defineInstrumentForm({
    kind,
    group: 'posture',
    version: 1,
    title,
    purpose,
    sensitivity: 'function',
    sections,
    ofTask: true,
    levers: postureChanges([...bodyParts, ...armParts('left'), ...armParts('right')], sections),
    readings: (record) => sidesOf(record).map((side) => reading(side, record)),
    meaning: ({ id, inputs }) => {
      const functionalEffect = effect(id === 'left' ? 'left' : 'right', inputs);
      return functionalEffect === null ? null : { kind: 'hazard', functionalEffect };
    },
    drawings: (record) =>
      sidesOf(record).map((side) => ({ ...drawing(reading(side, record).inputs, side), reading: side })),
  });
}

function armSection(side: Side, fields: PostureMethod['arm']): Section {
  return {
    id: `${side}Arm`,
    title: text.arm[side],
    fields: fields({
      id: (question) => ofSide(side, question),
      label: text.label[side],
      angles: when('angles', side),
      scores: when('scores', side),
    }),
  };
}

/** The upper arm is best within 20° of hanging, neither raised nor away from the body: in either method. */
export function upperArmPart(side: Side): PosturePart {
  return {
    side,
    id: `${side}UpperArm`,
    seen: {
      [ofSide(side, 'upperArmFlexionDeg')]: { angle: [-20, 20] },
      [ofSide(side, 'shoulder')]: { without: ['raised', 'away'] },
    },
    scores: [ofSide(side, 'upperArm')],
  };
}
