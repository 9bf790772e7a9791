import type { Section } from '../../define.ts';
import { choice, date, extra, group, guidance, line, number, option, words, yesNo } from '../build.ts';
import { asked } from '../conditions.ts';
import { firstInterview } from './when.ts';

/** Health as it meets work. Conditions and medicines themselves are on the client's page. */
export const health: Section = {
  id: 'health',
  title: 'Health',
  purpose: 'How health and work act on each other, and how the days go.',
  fields: asked(firstInterview, [
    date('worryBegan', 'First worried about health or about staying at work', 'clinical', {
      allow: 'past',
      help: 'An approximate date will do.',
    }),
    words('healthOnWork', 'What the condition changes at work', 'clinical', { maxLength: 2000 }),
    words('workOnHealth', 'What work does to the condition', 'clinical', { maxLength: 2000 }),
    number('painUsual', 'Pain on a usual day', 'clinical', {
      unit: '',
      min: 0,
      max: 10,
      scale: { low: 'None', high: 'Worst imaginable' },
      emptyStates: ['notApplicable', 'notKnown', 'declined'],
    }),
    number('fatigueUsual', 'Fatigue on a usual day', 'clinical', {
      unit: '',
      min: 0,
      max: 10,
      scale: { low: 'None', high: 'Worst imaginable' },
    }),
    choice('dayAfter', 'After a busy day', 'clinical', [
      option('same', 'Much as usual the next day'),
      option('rest', 'Better after a night’s rest'),
      option('worse', 'Worse for a day or more'),
    ]),
    {
      ...guidance(
        'steady',
        'Nothing is stepped up automatically',
        'attend',
        'Say so on the client’s page under the condition: the plan then holds steady and follows symptoms.',
      ),
      showIf: { field: 'dayAfter', is: ['worse'] },
    },
    words('sleep', 'Sleep', 'clinical', { maxLength: 1000, lines: 2 }),
    words('moodAndMind', 'Mood, concentration and memory', 'clinical', {
      help: 'If they speak of hopelessness, go to Safety now.',
    }),
    choice('dailyLife', 'Washing, dressing, preparing food, going out', 'clinical', [
      option('easy', 'Without difficulty'),
      option('some', 'With some difficulty'),
      option('much', 'With much difficulty'),
      option('help', 'Only with help'),
    ]),
    words('dailyLifeDetail', 'A usual day at present', 'clinical', { ...extra, maxLength: 2000 }),
    choice('gpRelation', 'Contact with the GP', 'clinical', [
      option('regular', 'Regular, and it helps'),
      option('rare', 'Rare'),
      option('difficult', 'Difficult'),
    ]),
    choice('gpOnReturn', 'What the GP says about a return, as the client reports it', 'clinical', [
      option('agrees', 'In favour'),
      option('conditions', 'In favour, with conditions'),
      option('notYet', 'Not yet'),
      option('against', 'Against'),
    ]),
  ]),
};

/** Treatment before and now, what is waited for, and other help. */
export const treatment: Section = {
  id: 'treatment',
  title: 'Treatment and contact so far',
  fields: asked(firstInterview, [
    words('treatmentBefore', 'Treatment before the absence, and what it did', 'clinical', {
      maxLength: 2000,
      emptyStates: ['notApplicable', 'notKnown', 'declined'],
    }),
    group('providers', 'Treatment and support now', 'clinical', {
      itemName: 'treatment',
      titleField: 'what',
      maxItems: 20,
      fields: [
        line('what', 'What', 'clinical', { term: true }),
        line('who', 'With whom', 'clinical', { term: true }),
        line('howOften', 'How often, and until when', 'clinical', extra),
        choice('effect', 'Effect', 'clinical', [
          option('helps', 'Helps'),
          option('little', 'Helps a little'),
          option('none', 'No effect seen'),
          option('worse', 'Makes it worse'),
        ]),
        yesNo('workTalked', 'Work is talked about there', 'clinical'),
      ],
    }),
    group('waiting', 'Waiting for', 'clinical', {
      itemName: 'wait',
      titleField: 'what',
      maxItems: 20,
      fields: [
        line('what', 'Test or treatment', 'clinical', { term: true }),
        date('since', 'Referred on', 'clinical', { allow: 'past' }),
        date('expected', 'Expected on', 'clinical', { allow: 'any' }),
        line('chasedBy', 'Who asks after it', 'clinical', extra),
        line('meanwhile', 'What to do meanwhile', 'clinical', { ...extra, maxLength: 400 }),
      ],
    }),
    words('medicineWorries', 'Worries about medicines or treatment', 'clinical', {
      ...extra,
      maxLength: 1000,
      lines: 2,
    }),
    words('otherSupport', 'Other help to return, used or passed by', 'personal', {
      maxLength: 2000,
      lines: 2,
      help: 'How they heard of it, what it did, and why something on offer was not taken up.',
    }),
  ]),
};
