import { otherAbout, workAbout } from '../../activity-about.ts';
import type { Section } from '../../define.ts';
import type { ShowIf } from '../../fields.ts';
import { choice, choices, date, extra, line, option, words } from '../build.ts';

/** Asked of work. Analyses from before it was asked what they are about are of the own job. */
export const ofWork: ShowIf = { field: 'about', is: workAbout, orUnanswered: true };
/** Asked of self-care, home and leisure. */
export const ofOtherLife: ShowIf = { field: 'about', is: otherAbout };

const ofLighterDuties: ShowIf = { field: 'about', is: ['lighterDuties'] };
const ofVacancy: ShowIf = { field: 'about', is: ['vacancy'] };

/** What is taken apart, before anything else is asked. */
export const about: Section = {
  id: 'about',
  title: 'What is analysed',
  purpose: 'Decides which questions follow.',
  fields: [
    choice(
      'about',
      'This analysis is about',
      'function',
      [
        option('ownJob', 'Own job'),
        option('lighterDuties', 'Lighter duties', 'Taken apart before they start, to compare with the job'),
        option('vacancy', 'A vacancy', 'Another job, here or elsewhere'),
        option('selfCare', 'Self-care', 'Washing, dressing, eating, getting about'),
        option('home', 'Home', 'Cooking, cleaning, shopping, caring for others'),
        option('leisure', 'Leisure', 'Rest, play, sport, people, learning'),
      ],
      { emptyStates: [] },
    ),
    line('activityName', 'Name', 'function', {
      emptyStates: [],
      help: 'For an activity a verb and its object: “prepare a meal”. It stands in lists and titles.',
      showIf: { field: 'about', is: ['lighterDuties', 'vacancy', ...otherAbout] },
    }),
    line('otherEmployer', 'Employer, if another one', 'function', { ...extra, showIf: ofVacancy }),
    line('vacancySource', 'Where it is offered, and until when', 'function', { ...extra, showIf: ofVacancy }),
    choices(
      'dutiesChange',
      'How the duties differ from the job',
      'function',
      [
        option('fewerTasks', 'Some tasks left out'),
        option('fewerHours', 'Fewer hours'),
        option('otherShift', 'Another shift'),
        option('otherJob', 'Another job'),
        option('deskWork', 'Desk work'),
        option('atHome', 'Work at home'),
      ],
      { showIf: ofLighterDuties },
    ),
    choice(
      'dutiesFor',
      'For how long',
      'function',
      [
        option('temporary', 'Temporary', 'Until a date, while health improves or treatment is awaited'),
        option('permanent', 'Permanent'),
      ],
      { showIf: ofLighterDuties, emptyStates: ['notKnown'] },
    ),
    date('dutiesUntil', 'Until', 'function', {
      allow: 'any',
      showIf: { field: 'dutiesFor', is: ['temporary'], and: ofLighterDuties },
    }),
    date('dutiesReviewOn', 'Duties are reviewed on', 'function', { allow: 'any', showIf: ofLighterDuties }),
    line('dutiesHeavier', 'Any part heavier or duller than the usual work', 'function', {
      maxLength: 300,
      emptyStates: ['notKnown', 'notApplicable'],
      showIf: ofLighterDuties,
    }),
    words('dutiesView', 'What the worker thinks of them', 'personal', { lines: 2, showIf: ofLighterDuties }),
    line('department', 'Department', 'function', { ...extra, showIf: ofWork }),
    line('site', 'Place of work', 'function', { help: 'Site, building, floor.', showIf: ofWork }),
  ],
};
