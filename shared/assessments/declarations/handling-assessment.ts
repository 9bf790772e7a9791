import {
  handlingContradictions,
  handlingGaps,
  handlingHazards,
  handlingPerson,
} from '../../reasoning/rules/handling.ts';
import { handlingText as text } from '../../text/handling.ts';
import { defineAssessment } from '../define.ts';
import { choice, choices, date, extra, group, guidance, line, noneOf, option, words } from './build.ts';
import { tasks } from './handling/tasks.ts';

const pairs = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([id, label]) => option(id, label));

/** Manual handling looked at on a visit: each task in numbers, the surroundings, the person kept apart, and what could change. */
export const handlingAssessment = defineAssessment({
  id: 'handlingAssessment',
  kind: 'handlingAssessment',
  version: 1,
  title: text.title,
  findings: [handlingHazards, handlingPerson, handlingGaps, handlingContradictions],
  sections: [
    {
      id: 'about',
      title: text.about.title,
      fields: [
        date('date', text.about.date, 'function', { allow: 'past' }),
        line('subject', text.about.subject, 'function', { help: text.about.subjectHelp, emptyStates: [] }),
        choices('seen', text.about.seen, 'function', pairs(text.about.seenOptions)),
        line('team', text.about.team, 'function', { ...extra, maxLength: 400, help: text.about.teamHelp }),
        guidance('filters', text.about.filters, 'attend', text.about.filtersHelp),
        guidance('people', text.about.people, 'note', text.about.peopleHelp),
      ],
    },
    tasks,
    {
      id: 'place',
      title: text.place.title,
      fields: [
        choices('surroundings', text.place.question, 'function', [
          ...pairs(text.place.options),
          noneOf(text.place.none),
        ]),
        words('surroundingsNote', text.place.note, 'function', { ...extra, maxLength: 1000, lines: 2 }),
      ],
    },
    {
      id: 'person',
      title: text.person.title,
      purpose: text.person.purpose,
      fields: [
        words('personFactors', text.person.factors, 'clinical', { lines: 2, help: text.person.factorsHelp }),
        choice('trained', text.person.trained, 'function', pairs(text.person.trainedOptions)),
        words('personEffect', text.person.effect, 'function', {
          maxLength: 1000,
          lines: 2,
          help: text.person.effectHelp,
        }),
      ],
    },
    {
      id: 'controls',
      title: text.controls.title,
      purpose: text.controls.purpose,
      fields: [
        group('options', text.controls.options, 'function', {
          itemName: text.controls.optionItem,
          titleField: 'option',
          maxItems: 30,
          fields: [
            line('option', text.controls.option, 'function', { emptyStates: [], maxLength: 400 }),
            choice('way', text.controls.way, 'function', pairs(text.controls.ways), extra),
            choice('decision', text.controls.decision, 'function', pairs(text.controls.decisions)),
            line('why', text.controls.why, 'function', { maxLength: 400 }),
          ],
        }),
        group('changes', text.controls.changes, 'function', {
          ...extra,
          itemName: text.controls.changeItem,
          titleField: 'what',
          maxItems: 30,
          photos: true,
          fields: [
            line('what', text.controls.what, 'function', { emptyStates: [], maxLength: 300 }),
            line('before', text.controls.before, 'function', { ...extra, help: text.controls.measureHelp }),
            line('after', text.controls.after, 'function', extra),
          ],
        }),
        guidance('recommend', text.controls.recommend, 'note', text.controls.recommendHelp),
      ],
    },
    {
      id: 'closing',
      title: text.closing.title,
      fields: [
        words('notAssessed', text.closing.notAssessed, 'function', { maxLength: 1000, lines: 2 }),
        date('reviewOn', text.closing.review, 'function', { allow: 'any', emptyStates: ['notKnown'] }),
        { kind: 'photos', id: 'photos', label: text.closing.photos, sensitivity: 'function' },
        words('note', text.closing.note, 'internal', { ...extra, maxLength: 2000, lines: 2 }),
      ],
    },
  ],
});
