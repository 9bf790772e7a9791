import { handlingText } from '../../../text/handling.ts';
import type { Section } from '../../define.ts';
import type { Field, ShowIf } from '../../fields.ts';
import { choice, choices, extra, group, itemChoice, line, noneOf, number, option, words } from '../build.ts';

const text = handlingText.tasks;
const measured = ['measured', 'observed', 'client', 'manager', 'document'] as const;

function options<Id extends string>(labels: Readonly<Record<Id, string>>) {
  return Object.entries<string>(labels).map(([id, label]) => option(id, label));
}

function when(...kinds: readonly (keyof typeof text.kindOptions)[]): { readonly showIf: ShowIf } {
  return { showIf: { field: 'kinds', is: kinds } };
}

/** A measured amount of the task; nobody has to guess it. */
function amount(
  id: string,
  label: string,
  [unit, min, max, decimals = 0]: readonly [unit: string, min: number, max: number, decimals?: number],
  rest: { readonly help?: string; readonly showIf?: ShowIf } = {},
): Field {
  return number(id, label, 'function', { ...extra, unit, min, max, decimals, sources: measured, ...rest });
}

/** Pushing and pulling, and repeated work, have methods of their own, whose charts are read by the therapist. */
function ownMethod(kind: 'pushPull' | 'repetition'): readonly Field[] {
  const own = text.own;
  const asked: ShowIf = { field: `${kind}Own`, is: ['yes'], and: when(kind).showIf };
  return [
    choice(
      `${kind}Own`,
      own[kind],
      'function',
      [option('yes', own.yes), option('notYet', own.notYet), option('notNeeded', own.notNeeded)],
      { ...when(kind), help: own.help, emptyStates: [] },
    ),
    line(`${kind}Edition`, own.edition, 'function', { showIf: asked }),
    number(`${kind}Score`, own.score, 'clinical', {
      ...extra,
      unit: '',
      min: 0,
      max: 200,
      decimals: 1,
      showIf: asked,
    }),
    words(`${kind}Why`, own.why, 'function', {
      maxLength: 600,
      lines: 2,
      help: own.whyHelp,
      showIf: asked,
    }),
  ];
}

/** Each way of handling, in numbers, with what the filter says and what makes it hard. */
export const tasks: Section = {
  id: 'tasks',
  title: text.title,
  purpose: text.purpose,
  fields: [
    group('tasks', text.tasks, 'function', {
      itemName: text.item,
      titleField: 'name',
      maxItems: 20,
      photos: true,
      fields: [
        line('name', text.name, 'function', { help: text.nameHelp, emptyStates: [] }),
        itemChoice('placeId', text.place, 'function', {
          ...extra,
          group: 'tasks',
          inner: 'steps',
          from: 'activityAnalysis',
          help: text.placeHelp,
          emptyStates: [],
        }),
        choices('kinds', text.kinds, 'function', options(text.kindOptions), { emptyStates: [] }),
        words('load', text.load, 'function', { maxLength: 600, lines: 2, help: text.loadHelp }),
        amount('mass', text.mass, ['kg', 0.1, 2000, 1]),
        amount('massHeaviest', text.massHeaviest, ['kg', 0.1, 2000, 1]),
        choice(
          'unstable',
          text.unstable,
          'function',
          [option('yes', handlingText.yes), option('no', handlingText.no)],
          {
            ...extra,
          },
        ),
        line('aids', text.aids, 'function', { ...extra, maxLength: 400, help: text.aidsHelp }),
        amount('perHour', text.perHour, ['/h', 0, 3600]),
        amount('minutes', text.minutes, ['min', 0, 1440]),
        amount('people', text.people, ['', 1, 20], when('team')),
        line('communication', text.communication, 'function', { ...extra, maxLength: 300, ...when('team') }),
        amount('from', text.from, ['mm', 0, 3000], when('lift', 'team')),
        amount('to', text.to, ['mm', 0, 3000], when('lift', 'team')),
        amount('reach', text.reach, ['mm', 10, 1500], {
          help: text.reachHelp,
          ...when('lift', 'carry', 'team'),
        }),
        choice(
          'twist',
          text.twist,
          'function',
          [option('yes', handlingText.yes), option('no', handlingText.no)],
          {
            ...extra,
            ...when('lift', 'carry', 'team'),
          },
        ),
        amount('carried', text.carried, ['m', 0, 2000, 1], when('carry', 'team')),
        choices(
          'obstacles',
          text.obstacles,
          'function',
          [...options(text.obstacleOptions), noneOf(text.none)],
          {
            ...extra,
            ...when('carry', 'team', 'pushPull'),
          },
        ),
        words('moved', text.moved, 'function', {
          maxLength: 600,
          lines: 2,
          help: text.movedHelp,
          ...when('pushPull'),
        }),
        amount('startForce', text.start, ['N', 1, 3000], { help: text.forceHelp, ...when('pushPull') }),
        amount('keepForce', text.keep, ['N', 1, 3000], when('pushPull')),
        choice('forceMethod', text.method, 'function', options(text.methods), when('pushPull')),
        amount('handHeight', text.handHeight, ['mm', 0, 2500], when('pushPull')),
        amount('pushed', text.pushed, ['m', 0, 2000, 1], when('pushPull')),
        line('wheels', text.wheels, 'function', { ...extra, maxLength: 400, ...when('pushPull') }),
        ...ownMethod('pushPull'),
        amount('movements', text.movements, ['/min', 0, 300], when('repetition')),
        amount('cycle', text.cycle, ['s', 0.5, 28_800, 1], when('repetition')),
        amount('stretch', text.stretch, ['min', 0, 1440], when('repetition')),
        choice('handForce', text.grip, 'function', options(text.grips), { ...extra, ...when('repetition') }),
        line('pauses', text.pauses, 'function', { ...extra, maxLength: 300, ...when('repetition') }),
        ...ownMethod('repetition'),
        choice('filter', text.filter, 'function', options(text.filters), {
          help: text.filterHelp,
          emptyStates: [],
        }),
        line('filterFigure', text.filterFigure, 'function', {
          ...extra,
          help: text.filterFigureHelp,
          showIf: { field: 'filter', is: ['inside', 'outside'] },
        }),
        line('filterNote', text.filterNote, 'function', {
          ...extra,
          maxLength: 400,
          showIf: { field: 'filter', is: ['inside', 'outside', 'conditions'] },
        }),
        words('hard', text.hard, 'function', { maxLength: 1000, lines: 2, help: text.hardHelp }),
        choice('more', text.more, 'function', options(text.moreOptions)),
      ],
    }),
  ],
};
