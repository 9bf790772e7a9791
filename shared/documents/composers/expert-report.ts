import { writtenDate } from '../../domain/calendar.ts';
import { expertReportText as words } from '../../text/expert-report.ts';
import { midSentence } from '../../text/findings.ts';
import { reportText } from '../../text/report.ts';
import type { Block } from '../tree.ts';
import { type BlockMaker, type Parts, strong } from './blocks.ts';
import { type ComposeInput, chosenLabel, typed } from './case-reading.ts';
import type { Composed } from './employer-report.ts';
import {
  answerBlocks,
  appendixBlocks,
  declarationBlocks,
  opinionBlocks,
  scheduleBlocks,
} from './expert-report/opinion.ts';
import { expertMaker, paragraphsOf, section } from './expert-report/pieces.ts';
import { type ExpertReading, readInstruction } from './expert-report/reading.ts';
import { missingParts } from './expert-report/required.ts';
import {
  examinationBlocks,
  factBlocks,
  instructionBlocks,
  materialBlocks,
  qualificationBlocks,
  testBlocks,
} from './expert-report/rests-on.ts';
import { treeOf } from './tree-of.ts';

/**
 * The report of an expert to a court, from its own instruction and nothing else of the case: all material facts, fact and opinion apart, what
 * the jurisdiction asks for. Its parts are those of Practice Direction 35, paragraph 3.2.
 */
export function composeExpertReport(input: ComposeInput): Composed {
  const make = expertMaker();
  const reading = readInstruction(input);
  const missing = missingParts(reading).map(words.needed);
  const title = make.heading('title', 1, words.title);
  if (reading === undefined) {
    const none = [title, make.paragraph('none', words.none)];
    return { tree: treeOf(input, 'report', words.title, none), missing };
  }
  const blocks: Block[] = [
    title,
    ...frontBlocks(make, reading),
    ...instructionBlocks(make, reading),
    ...section(
      make,
      'conclusions',
      paragraphsOf(make, 'conclusions', reading.instruction.text('conclusions')),
    ),
    ...qualificationBlocks(make, reading),
    ...materialBlocks(make, reading),
    ...examinationBlocks(make, reading),
    ...factBlocks(make, reading),
    ...testBlocks(make, reading),
    ...opinionBlocks(make, reading),
    ...scheduleBlocks(make, reading),
    ...answerBlocks(make, reading),
    ...declarationBlocks(make, reading),
    ...appendixBlocks(make, reading),
  ];
  const treats = reading.instruction.text('alsoTreats') === 'yes';
  return {
    tree: treeOf(input, 'report', words.title, blocks),
    missing: [...missing, ...(treats ? [words.treating] : [])],
  };
}

/** To whom, in which proceedings, about whom, on whose instruction. */
function frontBlocks(make: BlockMaker, reading: ExpertReading): Block[] {
  const { instruction, data, person, date } = reading;
  const { practitioner } = data;
  const firm = instruction.text('firm');
  const by = instruction.text('instructedBy');
  const born = data.client.text('birthDate');
  const instructed = instruction.text('instructedOn');
  const side = chosenLabel(instruction, 'onBehalfOf');
  const line = (label: string, told: Parts | undefined): Parts =>
    told === undefined ? [] : ['\n', strong(label), ...told];
  const answer = (path: string): Parts | undefined => {
    const told = instruction.text(path);
    return told === undefined ? undefined : [typed(told)];
  };
  const letters = practitioner.postNominals === '' ? '' : `, ${practitioner.postNominals}`;
  const lines: Parts = [
    ...line(words.to, answer('court')),
    ...line(words.claimNumber, answer('claimNumber')),
    ...line(words.parties, answer('parties')),
    ...line(words.about, [person.fullName, born === undefined ? '' : words.born(writtenDate(born))]),
    ...line(
      words.instructedBy,
      by === undefined ? undefined : [typed(by), ...(firm === undefined ? [] : [', ', typed(firm)])],
    ),
    ...line(words.onBehalfOf, side === undefined ? undefined : [side]),
    ...line(words.reference, answer('reference')),
    ...line(words.instructedOn, instructed === undefined ? undefined : [writtenDate(instructed)]),
    ...line(words.expert, [practitioner.name, letters, `, ${midSentence(reportText.profession)}`]),
    ...line(words.reportDate, [writtenDate(date)]),
  ];
  const privileged = instruction.text('privileged') === 'yes';
  return [
    make.paragraph('front', lines.slice(1)),
    make.paragraph('confidential', privileged ? words.privileged : reportText.privateAndConfidential),
  ];
}
