import { lateEntryWords } from '../../../assessments/contact.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { employerReportText as words } from '../../../text/employer-report.ts';
import { reportText } from '../../../text/report.ts';
import { disclosureOf } from '../../disclosure.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, joined, type ListItem, type Parts } from '../blocks.ts';
import { chosenLabel, type Reading, typed } from '../case-reading.ts';
import { withoutStop } from '../recommendations.ts';
import { limitBlocks } from './limits.ts';

/** Who, when, where, on whose behalf, with whose agreement, and what was not seen. */
export function aboutBlocks(make: BlockMaker, reading: Reading): Block[] {
  const { data, analysis } = reading;
  const items: ListItem[] = [
    // When someone was seen at home, and where that is, is no employer's business.
    ...data.visits.filter((visit) => visit.text('kind') !== 'home').flatMap((visit) => visitItems(visit)),
    ...(analysis ? observationItem(analysis) : []),
    ...commissionItem(reading),
    ...[consentItem(reading)].filter(({ words: told }) => told.length > 0),
    documentsItem(analysis),
  ];
  return [
    make.heading('assessment', 2, words.assessment),
    make.list('assessment/facts', false, items),
    make.heading('limits', 3, words.limits),
    ...limitBlocks(make, reading),
  ];
}

function visitItems(visit: RecordView): ListItem[] {
  const date = visit.text('date');
  if (date === undefined) return [];
  const kind = chosenLabel(visit, 'kind');
  const [start, end, place] = [visit.text('start'), visit.text('end'), visit.text('place')];
  const when: Parts = [
    kind === undefined ? words.visitedNoKind : words.visited(kind),
    writtenDate(date),
    ...(start !== undefined && end !== undefined ? [words.from(start, end)] : []),
    ...(place !== undefined ? [words.at, typed(withoutStop(place), reportText.neutral.place)] : []),
    lateEntryWords(visit),
    '.',
  ];
  const people = visit.items('people').flatMap((id): Parts[] => {
    const name = visit.text(`people.${id}.name`);
    const role = visit.text(`people.${id}.role`);
    if (name === undefined) return [];
    return [
      [
        typed(name, reportText.neutral.person),
        ...(role === undefined ? [] : [' (', typed(role, 'role withheld'), ')']),
      ],
    ];
  });
  const present = people.length === 0 ? [] : [` ${words.present}`, ...joined(people), '.'];
  return [{ slot: `visit/${visit.recordId}`, words: [...when, ...present], sensitivity: 'identity' }];
}

function observationItem(analysis: RecordView): ListItem[] {
  const date = analysis.text('observedOn');
  if (date === undefined) return [];
  const [from, to] = [analysis.text('observedFrom'), analysis.text('observedTo')];
  const dayKind = words.dayKinds[analysis.text('dayKind') as keyof typeof words.dayKinds];
  const note = analysis.text('dayNote');
  return [
    {
      slot: 'observed',
      words: [
        words.observed(writtenDate(date)),
        from !== undefined && to !== undefined ? words.watchedTimes(from, to) : '',
        lateEntryWords(analysis),
        '. ',
        dayKind === undefined ? '' : `${words.dayWas}${dayKind}`,
        ...(dayKind !== undefined && note !== undefined
          ? [': ', typed(withoutStop(note), reportText.neutral.reason)]
          : []),
        dayKind === undefined ? '' : '.',
      ],
    },
  ];
}

function commissionItem({ data }: Reading): ListItem[] {
  const { caseFile } = data;
  const commissioner = caseFile.text('commissioner');
  const referrer = caseFile.text('referrerName');
  const date = caseFile.text('referralDate');
  const parts: Parts = [];
  if (commissioner !== undefined) {
    parts.push(words.commissioned, typed(withoutStop(commissioner), reportText.neutral.employer), '. ');
  }
  if (referrer !== undefined) {
    const on = date === undefined ? '' : words.on(writtenDate(date));
    parts.push(words.referred, typed(referrer, reportText.neutral.person), `${on}.`);
  }
  return parts.length === 0 ? [] : [{ slot: 'commissioned', words: parts, sensitivity: 'identity' }];
}

/** That there was agreement, when, and what the report is about; how it was given stays in the record. */
function consentItem({ data, person, audience, addressee }: Reading): ListItem {
  const standing = data.consents.filter(
    (consent) => consent.text('withdrawnOn') === undefined && consent.text('from') !== undefined,
  );
  const assess = standing.find((consent) => consent.text('scope') === 'assess')?.text('from');
  const release = standing
    .find(
      (consent) =>
        consent.text('scope') === 'release' &&
        consent.text('audience') === audience &&
        consent.text('recipient') === addressee?.name,
    )
    ?.text('from');
  const parts: Parts = [];
  if (assess !== undefined) parts.push(person.name, words.agreedAssessment(writtenDate(assess)));
  if (release !== undefined) {
    parts.push(parts.length > 0 ? ' ' : '', person.they, words.agreedDocument(writtenDate(release)));
  }
  // A copy for those who treat holds more than that.
  if (disclosureOf('clinical', audience) !== 'full') {
    parts.push(
      release === undefined ? `${parts.length > 0 ? ' ' : ''}${words.reportWorkOnly}` : ` ${words.workOnly}`,
    );
  }
  return { slot: 'consent', words: parts, sensitivity: 'identity' };
}

function documentsItem(analysis: RecordView | undefined): ListItem {
  const documents = (analysis?.items('documentsSeen') ?? []).flatMap((id): Parts[] => {
    const title = analysis?.text(`documentsSeen.${id}.title`);
    const date = analysis?.text(`documentsSeen.${id}.date`);
    if (title === undefined) return [];
    return [
      [
        typed(title, reportText.neutral.document),
        date === undefined ? '' : words.documentDated(writtenDate(date)),
      ],
    ];
  });
  return {
    slot: 'documents',
    words: documents.length === 0 ? words.noDocuments : [words.documents, ...joined(documents), '.'],
  };
}
