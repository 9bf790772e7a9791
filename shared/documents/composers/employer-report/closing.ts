import { writtenDate } from '../../../domain/calendar.ts';
import { readObservedFunction } from '../../../reasoning/observed-function.ts';
import { employerReportText as words } from '../../../text/employer-report.ts';
import { sentence } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, strong } from '../blocks.ts';
import { findingsOf, type Reading, typed } from '../case-reading.ts';
import { withoutStop } from '../recommendations.ts';
import { reviewDateOf } from './summary.ts';

/** Restrictions with their reason in words of function, hazards of the work, evacuation. */
export function safetyBlocks(make: BlockMaker, reading: Reading): Block[] {
  const { analysis, data } = reading;
  const advice = analysis?.text('safetyAdvice');
  const restricted = (analysis ? readObservedFunction(analysis) : []).filter(
    (line) => line.limitKind === 'shouldNot' && line.limit !== undefined,
  );
  const hazards = findingsOf(data, 'hazard').filter((finding) => !finding.id.includes('/evacuation/'));
  return [
    make.heading('safety', 2, words.safety),
    ...(advice === undefined ? [] : [make.paragraph('safety/advice', [typed(sentence(advice))])]),
    restricted.length === 0
      ? make.paragraph('safety/noRestrictions', words.noRestrictions)
      : make.list(
          'safety/restrictions',
          false,
          restricted.map((line) => ({
            slot: line.itemId,
            words: [
              words.limitKinds.shouldNot,
              typed(withoutStop(line.activity)),
              ': ',
              typed(withoutStop(line.limit ?? '')),
              line.until === undefined ? '' : words.until(writtenDate(line.until)),
              ...(line.advice === undefined
                ? []
                : [words.onAdvice, typed(withoutStop(line.advice), reportText.neutral.person)]),
              '.',
            ],
          })),
        ),
    ...hazards.map((finding) =>
      make.paragraph(`safety/${finding.id}`, [typed(finding.statement)], {
        findings: [finding.id],
        sensitivity: finding.sensitivity,
        ...(finding.functionalEffect === null ? {} : { functional: [typed(finding.functionalEffect)] }),
      }),
    ),
    evacuationBlock(make, reading),
    make.paragraph('safety/ownAssessment', [strong(words.ownRiskAssessment)]),
  ];
}

/** Whether an evacuation plan is needed: the last visit that says so. */
function evacuationBlock(make: BlockMaker, { data }: Reading): Block {
  const visit = data.visits.findLast((one) => one.text('evacuationNeed') !== undefined);
  if (visit === undefined) return make.paragraph('safety/evacuation', words.evacuationOpen);
  if (visit.text('evacuationNeed') !== 'yes') return make.paragraph('safety/evacuation', words.evacuationNo);
  const note = visit.text('evacuationNote');
  return make.paragraph(
    'safety/evacuation',
    note === undefined
      ? `${words.evacuationYes}.`
      : [`${words.evacuationYes}: `, typed(withoutStop(note), reportText.neutral.reason), '.'],
  );
}

/** The likely course, the next look, how to reach the OT, and the facts for the legal question that is the employer's. */
export function outlookBlocks(make: BlockMaker, reading: Reading): Block[] {
  const outlook = reading.analysis?.text('outlook');
  const review = reviewDateOf(reading);
  return [
    make.heading('outlook', 2, words.outlook),
    make.paragraph('outlook/course', outlook === undefined ? words.outlookOpen : [typed(sentence(outlook))]),
    make.paragraph(
      'outlook/review',
      `${words.contact}${review === undefined ? `${words.reviewLabel}${words.reviewOpen}` : words.reviewOn(writtenDate(review))}`,
    ),
    ...(outlook === undefined
      ? []
      : [make.heading('equality', 3, words.equality), make.paragraph('equality/note', words.equalityNote)]),
  ];
}

/** Name, profession, registration, date, and what comes with it. */
export function signatureBlocks(make: BlockMaker, { data, date }: Reading, photos: number): Block[] {
  const { practitioner } = data;
  const letters = practitioner.postNominals === '' ? '' : `, ${practitioner.postNominals}`;
  return [
    make.signature('signature', [
      [strong(practitioner.name), letters],
      `${reportText.profession}, ${reportText.hcpc(practitioner.hcpcNumber)}`,
      writtenDate(date),
      ...(photos > 0 ? [words.enclosures] : []),
    ]),
  ];
}
