import { resolveField } from '../../assessments/resolve-field.ts';
import type { RecordView } from '../../assessments/view.ts';
import { writtenDate } from '../../domain/calendar.ts';
import type { Sensitivity } from '../../domain/sensitivity.ts';
import { midSentence } from '../../text/findings.ts';
import { reportText } from '../../text/report.ts';
import { templateText as words } from '../../text/templates.ts';
import { type Reading, typed } from '../composers/case-reading.ts';
import { recipientOf } from '../composers/opening.ts';
import { visitAhead, visitToWork } from '../composers/visits.ts';
import type { Run } from '../tree.ts';

/** One name that wording may hold in double braces. */
export interface MergeField {
  readonly label: string;
  /** Where the OT fills it in, in words. */
  readonly from: string;
  readonly sensitivity: Sensitivity;
  /** What stands in its place; undefined when nothing is recorded. */
  readonly of: (reading: Reading) => string | Run | undefined;
}

type Name = keyof typeof words.labels;

const { from } = words;
const field = (id: Name, place: string, sensitivity: Sensitivity, of: MergeField['of']): MergeField => ({
  label: words.labels[id],
  from: place,
  sensitivity,
  of,
});

const client = (id: Name, sensitivity: Sensitivity, of: (view: RecordView) => string | Run | undefined) =>
  field(id, from.client, sensitivity, ({ data }) => of(data.client));
const caseFile = (id: Name, sensitivity: Sensitivity, of: (view: RecordView) => string | Run | undefined) =>
  field(id, from.referral, sensitivity, ({ data }) => of(data.caseFile));

/** Everything that wording can be filled in with. */
const mergeFields: Readonly<Record<Name, MergeField>> = {
  clientName: field('clientName', from.client, 'identity', ({ person }) => person.fullName),
  knownAs: field('knownAs', from.client, 'identity', ({ person }) => person.name),
  birthDate: client('birthDate', 'personal', (view) => dated(view.text('birthDate'))),
  contactPreference: client('contactPreference', 'personal', chosenWays),
  contactNotes: client('contactNotes', 'personal', (view) => freely(view.text('contactNotes'))),
  gpName: client('gpName', 'personal', (view) => view.text('gpName')),
  clientHopes: caseFile('clientHopes', 'personal', (view) => freely(view.text('clientHopes'))),
  practitionerName: field(
    'practitionerName',
    from.settings,
    'identity',
    ({ data }) => data.practitioner.name,
  ),
  clinicName: field('clinicName', from.settings, 'identity', ({ data }) =>
    typed(data.practitioner.clinic, reportText.neutral.clinic),
  ),
  clinicContact: field('clinicContact', from.settings, 'identity', ({ data }) => {
    const { letterheadLines } = data.practitioner;
    return letterheadLines.length === 0 ? undefined : typed(letterheadLines.join(', '));
  }),
  hcpcNumber: field('hcpcNumber', from.settings, 'identity', ({ data }) => data.practitioner.hcpcNumber),
  profession: field('profession', from.document, 'identity', () => midSentence(reportText.profession)),
  today: field('today', from.document, 'identity', ({ date }) => writtenDate(date)),
  reference: field('reference', from.document, 'identity', ({ reference }) => reference),
  jobTitle: field('jobTitle', from.referral, 'identity', ({ jobTitle }) => inSentence(jobTitle)),
  employerName: field('employerName', from.referral, 'identity', ({ employer }) => filled(employer)),
  commissioner: caseFile('commissioner', 'identity', (view) =>
    freely(view.text('commissioner'), reportText.neutral.employer),
  ),
  independence: caseFile('independence', 'identity', (view) => freely(view.text('independence'))),
  referrerName: caseFile('referrerName', 'identity', (view) =>
    freely(view.text('referrerName'), reportText.neutral.person),
  ),
  caseLead: caseFile('caseLead', 'identity', (view) =>
    freely(view.text('caseLead'), reportText.neutral.person),
  ),
  contactName: caseFile('contactName', 'identity', bestContact),
  nextContact: caseFile('nextContact', 'personal', (view) => dated(view.text('nextContact'))),
  firstDayAbsent: caseFile('firstDayAbsent', 'personal', (view) => dated(view.text('firstDayAbsent'))),
  expectedReturn: caseFile('expectedReturn', 'personal', (view) => dated(view.text('expectedReturn'))),
  visitDate: field('visitDate', from.visit, 'identity', (reading) =>
    dated(visitAhead(reading)?.text('date')),
  ),
  visitStart: field('visitStart', from.visit, 'identity', (reading) => visitAhead(reading)?.text('start')),
  visitPlace: field('visitPlace', from.visit, 'identity', (reading) =>
    freely(visitAhead(reading)?.text('place'), reportText.neutral.place),
  ),
  referralDate: caseFile('referralDate', 'identity', (view) => dated(view.text('referralDate'))),
  seenOn: field('seenOn', from.visit, 'identity', (reading) => dated(visitToWork(reading)?.text('date'))),
  seenPlace: field('seenPlace', from.visit, 'identity', (reading) =>
    freely(visitToWork(reading)?.text('place'), reportText.neutral.place),
  ),
  reviewDate: field('reviewDate', from.analysis, 'function', ({ analysis }) =>
    dated(analysis?.text('reviewDate')),
  ),
  recipientName: field('recipientName', from.consents, 'identity', (reading) => recipientOf(reading)?.name),
};

/** The names, in the order in which they are offered. */
export const mergeFieldIds = Object.keys(mergeFields) as readonly Name[];

export function isMergeField(name: string): name is Name {
  return Object.hasOwn(mergeFields, name);
}

/** The names in double braces in a piece of wording, as written. */
export function fieldsIn(text: string): string[] {
  return [...text.matchAll(/\{\{([^{}]*)\}\}/gu)].map(([, name]) => (name ?? '').trim());
}

/** @throws Error for a name that no template may hold; `readTemplate` turns those down */
export function mergeField(name: string): MergeField {
  if (!isMergeField(name)) throw new Error('a template with an unknown merge field was not turned down');
  return mergeFields[name];
}

function dated(date: string | undefined): string | undefined {
  return date === undefined ? undefined : writtenDate(date);
}

function freely(text: string | undefined, neutral?: string): Run | undefined {
  return text === undefined ? undefined : typed(text.trim(), neutral);
}

function filled(run: Run): Run | undefined {
  return run.text === '' ? undefined : run;
}

function inSentence(run: Run): Run | undefined {
  return run.text === '' ? undefined : { ...run, text: midSentence(run.text) };
}

function bestContact(view: RecordView): Run | undefined {
  const best = view.items('contacts').find((id) => view.text(`contacts.${id}.best`) === 'yes');
  return freely(best && view.text(`contacts.${best}.name`), reportText.neutral.person);
}

/** `phone or e-mail`, as chosen. */
function chosenWays(view: RecordView): string | undefined {
  const asked = resolveField(view.declaration, 'contactPreference');
  if (asked?.kind !== 'choices') return undefined;
  const ways = asked.options.filter(({ id }) => view.list('contactPreference').includes(id));
  if (ways.length === 0) return undefined;
  return ways.map(({ label }) => midSentence(label)).join(' or ');
}
