import type { AnswerPath, Answers } from '../domain/answers.ts';
import type { Declaration } from './define.ts';
import type { Field } from './fields.ts';
import { asks, isAnswered, shownFields } from './progress.ts';

/** The three sides of a person's situation that an interview must not leave out. */
export const interviewDomains = ['bio', 'psycho', 'social'] as const;
export type InterviewDomain = (typeof interviewDomains)[number];

/** The questions of the interview that belong to each side; others belong to none. */
export const questionsOfDomain: Readonly<Record<InterviewDomain, readonly string[]>> = {
  bio: [
    'worryBegan',
    'healthOnWork',
    'workOnHealth',
    'painUsual',
    'fatigueUsual',
    'dayAfter',
    'sleep',
    'dailyLife',
    'redFlags',
    'treatmentBefore',
    'providers',
    'waiting',
    'healthTrend',
    'healthChanges',
    'careSince',
    'stillNeeded',
  ],
  psycho: [
    'feelings',
    'jobLikes',
    'jobDislikes',
    'satisfaction',
    'moodAndMind',
    'selfHarm',
    'confidenceGeneral',
    'effectOnDays',
    'wantsReturn',
    'expectation',
    'confidence',
    'confidenceWhy',
    'worries',
    'lookingForward',
    'hopes',
    'fears',
    'roleChanges',
    'viewOfReturn',
    'helpedMost',
    'inControl',
    'satisfactionInWords',
  ],
  social: [
    'household',
    'caring',
    'travel',
    'jobInTheirWords',
    'autonomy',
    'workCauses',
    'employerAttitude',
    'employerKnows',
    'employerHas',
    'harm',
    'effectOnFamily',
    'incomeSources',
    'moneyPressure',
    'debtRisk',
    'otherSupport',
    'homeChanges',
    'adjustmentsKept',
    'employerCouldDo',
    'endedFair',
    'incomeSince',
    'moneyPressureNow',
    'employerContact',
    'employerAttitudeNow',
    'supportSince',
    'familySince',
    'servicesReceived',
    'helpedNot',
    'withoutService',
  ],
};

export interface Coverage {
  readonly domain: InterviewDomain;
  readonly answered: number;
  /** Questions of this side that are on the page. */
  readonly asked: number;
  /** The first of them without an answer, else the first; null while none is on the page. */
  readonly next: AnswerPath | null;
}

/** How many of the questions of each side are answered. */
export function coverageOf(declaration: Declaration, answers: Answers): readonly Coverage[] {
  const shown = topQuestions(declaration, answers);
  return interviewDomains.map((domain) => {
    const own = shown.filter(({ id }) => questionsOfDomain[domain].includes(id));
    const open = own.filter((field) => !isAnswered(field, field.id, answers));
    return {
      domain,
      answered: own.length - open.length,
      asked: own.length,
      next: (open[0] ?? own[0])?.id ?? null,
    };
  });
}

/**
 * Seconds that a question takes to ask and to write down, by its kind. An estimate: it makes a first interview last about as long as
 * such interviews are planned for, 90 to 120 minutes, and a follow-up without changes 10 to 30.
 */
function secondsFor(field: Field): number {
  if (field.kind === 'group') return 180;
  if (field.kind === 'text') return (field.lines ?? 1) > 1 ? 120 : 45;
  return field.kind === 'choices' ? 45 : 30;
}

export interface Burden {
  /** Minutes for all questions on the page, rounded. */
  readonly minutes: number;
  /** Minutes for those without an answer yet, rounded. */
  readonly left: number;
}

/** How long the questions on the page take to ask. Extras are left out. */
export function burdenOf(declaration: Declaration, answers: Answers): Burden {
  let seconds = 0;
  let left = 0;
  for (const field of topQuestions(declaration, answers)) {
    seconds += secondsFor(field);
    if (!isAnswered(field, field.id, answers)) left += secondsFor(field);
  }
  return { minutes: Math.round(seconds / 60), left: Math.round(left / 60) };
}

function topQuestions(declaration: Declaration, answers: Answers): readonly Field[] {
  return declaration.sections.flatMap(({ fields }) =>
    [...shownFields(fields, '', answers)].flatMap(([field, path]) =>
      asks(field) && path === field.id ? [field] : [],
    ),
  );
}
