import { expertInstructionText as text } from '../../../text/expert-instruction.ts';
import type { Section } from '../../define.ts';
import { choice, date, extra, group, itemChoice, line, number, option, words, yesNo } from '../build.ts';

const pounds = { unit: '£', min: 0, max: 100_000_000, decimals: 2, emptyStates: ['notApplicable'] } as const;

export const opinion: Section = {
  id: 'opinion',
  title: text.opinion,
  fields: [
    words('conclusions', text.conclusions, 'internal', { maxLength: 10_000, lines: 5, emptyStates: [] }),
    group('opinions', text.opinions, 'internal', {
      itemName: text.oneOpinion,
      titleField: 'opinion',
      maxItems: 60,
      fields: [
        words('opinion', text.opinionWords, 'internal', { emptyStates: [] }),
        itemChoice('facts', text.opinionFacts, 'internal', { group: 'facts', many: true, emptyStates: [] }),
        words('reasons', text.opinionReasons, 'internal', { emptyStates: [] }),
        yesNo('range', text.range, 'internal', { emptyStates: [] }),
        words('rangeWords', text.rangeWords, 'internal', {
          emptyStates: [],
          showIf: { field: 'range', is: ['yes'] },
        }),
        words('rangeReasons', text.rangeReasons, 'internal', {
          emptyStates: [],
          showIf: { field: 'range', is: ['yes'] },
        }),
        yesNo('qualified', text.qualified, 'internal', { emptyStates: [] }),
        words('qualification', text.qualification, 'internal', {
          emptyStates: [],
          showIf: { field: 'qualified', is: ['yes'] },
        }),
      ],
    }),
  ],
};

export const schedules: Section = {
  id: 'schedules',
  title: text.schedules,
  fields: [
    group('costs', text.costs, 'internal', {
      itemName: text.oneCost,
      titleField: 'item',
      maxItems: 200,
      fields: [
        choice(
          'schedule',
          text.schedule,
          'internal',
          (['care', 'therapy', 'equipment', 'accommodation', 'transport', 'household', 'work'] as const).map(
            (id) => option(id, text.scheduleNames[id]),
          ),
          { emptyStates: [] },
        ),
        line('item', text.costItem, 'internal', { emptyStates: [] }),
        words('reason', text.costReason, 'internal', { maxLength: 1000, lines: 2, emptyStates: [] }),
        number('capital', text.capital, 'internal', pounds),
        number('annual', text.annual, 'internal', pounds),
        number('replacement', text.replacement, 'internal', {
          unit: 'years',
          min: 0.5,
          max: 100,
          decimals: 1,
          emptyStates: ['notApplicable'],
        }),
      ],
    }),
  ],
};

export const answers: Section = {
  id: 'answers',
  title: text.answers,
  fields: [
    group('questions', text.questions, 'internal', {
      ...extra,
      itemName: text.oneQuestion,
      titleField: 'question',
      maxItems: 60,
      fields: [
        words('question', text.question, 'internal', { maxLength: 2000, lines: 2, emptyStates: [] }),
        line('by', text.questionBy, 'internal', { emptyStates: [] }),
        date('on', text.on, 'internal', { allow: 'past', emptyStates: [] }),
        words('answer', text.answer, 'internal', { emptyStates: [] }),
      ],
    }),
  ],
};

export const declaration: Section = {
  id: 'declaration',
  title: text.declaration,
  fields: [
    choice('duty', text.duty, 'internal', [option('yes', text.yes)], {
      help: text.dutyHelp,
      emptyStates: [],
    }),
    choice('rules', text.rules, 'internal', [option('yes', text.yes)], { emptyStates: [] }),
    words('note', text.note, 'internal', { ...extra, maxLength: 2000, lines: 2, emptyStates: [] }),
  ],
};
