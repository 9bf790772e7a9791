import { writtenDate } from '../../../domain/calendar.ts';
import {
  isRestriction,
  type ObservedFunction,
  readObservedFunction,
} from '../../../reasoning/observed-function.ts';
import { employerReportText as words } from '../../../text/employer-report.ts';
import { sentence } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, type Parts, strong } from '../blocks.ts';
import {
  limitsRecorded,
  restrictedActivity,
  restrictedTo,
  restrictionsElsewhere,
} from '../capacity/restrictions.ts';
import { findingsOf, type Reading, typed } from '../case-reading.ts';
import { capital } from '../demand-words.ts';
import { withoutStop } from '../recommendations.ts';
import { reviewSentence } from '../review.ts';
import { signedBy } from '../signed-by.ts';
import { instrumentBlocks } from './instruments.ts';
import { questionsOf } from './summary.ts';

/** Red flags and what an interview brought up about safety go to those who treat, by letter; never by way of this report. */
const forThoseWhoTreat = ['/redFlag/', '/interviewSafety/'];

/** Restrictions with their reason in words of function, hazards of the work, evacuation. */
export function safetyBlocks(make: BlockMaker, reading: Reading): Block[] {
  const { analysis, data } = reading;
  const advice = analysis?.text('safetyAdvice');
  const own = (analysis ? readObservedFunction(analysis) : []).filter(isRestriction);
  const restricted = [...own, ...restrictionsElsewhere(reading, analysis?.recordId, own)];
  const hazards = findingsOf(data, 'hazard').filter(
    ({ id }) => !id.includes('/evacuation/') && !forThoseWhoTreat.some((rule) => id.includes(rule)),
  );
  return [
    make.heading('safety', 2, words.safety),
    make.list('safety/list', false, [
      ...(advice === undefined ? [] : [{ slot: 'advice', words: [typed(sentence(advice))] }]),
      ...(restricted.length === 0
        ? [
            {
              slot: 'noRestrictions',
              words: words.noRestrictions[limitsRecorded(data)],
            },
          ]
        : []),
      ...restricted.map((line) => ({ slot: line.itemId, words: restrictionWords(reading, line) })),
      { slot: 'evacuation', words: evacuationWords(reading) },
    ]),
    ...hazards.map((finding) =>
      make.paragraph(`safety/${finding.id}`, [typed(finding.statement)], {
        findings: [finding.id],
        sensitivity: finding.sensitivity,
        ...(finding.functionalEffect === null ? {} : { functional: [typed(finding.functionalEffect)] }),
      }),
    ),
    ...instrumentBlocks(make, reading, 'safety'),
    make.paragraph('safety/ownAssessment', [strong(words.ownRiskAssessment)]),
  ];
}

function restrictionWords(reading: Reading, line: ObservedFunction): Parts {
  return [words.limitKinds.shouldNot, ...restrictedActivity(line), ...restrictedTo(line, reading, true), '.'];
}

/** Whether an evacuation plan is needed: the last visit that says so. */
function evacuationWords({ data }: Reading): Parts {
  const visit = data.visits.findLast((one) => one.text('evacuationNeed') !== undefined);
  if (visit === undefined) return [words.evacuationOpen];
  if (visit.text('evacuationNeed') !== 'yes') return [words.evacuationNo];
  const note = visit.text('evacuationNote');
  return note === undefined
    ? [`${words.evacuationYes}.`]
    : [`${words.evacuationYes}: `, typed(withoutStop(note), reportText.neutral.reason), '.'];
}

/** The likely course, the next look, how to reach the OT, and the facts for the legal question that is the employer's. */
export function outlookBlocks(make: BlockMaker, reading: Reading): Block[] {
  const outlook = reading.analysis?.text('outlook');
  return [
    make.heading('outlook', 2, words.outlook),
    make.paragraph('outlook/course', outlook === undefined ? words.outlookOpen : [typed(sentence(outlook))]),
    make.paragraph('outlook/review', `${capital(reviewSentence(reading))}${words.contact}`),
    ...(asksForEqualityNote(reading)
      ? [make.paragraph('equality/note', [strong(words.equality), words.equalityNote])]
      : []),
  ];
}

/** When the OT says so; else when the referral asks about the Act and the answer leaves it at that. */
function asksForEqualityNote(reading: Reading): boolean {
  const chosen = reading.analysis?.text('equalityNote');
  if (chosen !== undefined) return chosen === 'yes';
  return questionsOf(reading).some(
    ({ question, answer }) =>
      /equality act|\bdisabled\b|\bdisability\b/i.test(question) && answer === undefined,
  );
}

/** Name, profession, registration, date. */
export function signatureBlocks(make: BlockMaker, { data, date }: Reading): Block[] {
  return [make.signature('signature', [...signedBy(data), writtenDate(date)])];
}
