import { capacityReportText as words } from '../../../text/capacity-report.ts';
import { midSentence } from '../../../text/findings.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, cellOf, type Parts } from '../blocks.ts';
import { confidenceBlock } from '../capacity/confidence.ts';
import type { CapacityReading } from '../capacity/reading.ts';
import { chosenLabel, typed } from '../case-reading.ts';
import { withoutStop } from '../recommendations.ts';
import { labelsOf } from './test-words.ts';

const clinical = { sensitivity: 'clinical' } as const;

/** Each comparison with what else would explain it, then one sentence. At work there is the plain sentence alone. */
export function consistencyBlocks(make: BlockMaker, reading: CapacityReading): Block[] {
  const { evaluation, atWork } = reading;
  const checks = evaluation.items('checks');
  const text = (path: string) => {
    const answer = evaluation.text(path);
    return cellOf(answer === undefined ? words.notRecorded : [typed(withoutStop(answer))]);
  };
  const [compared, expected, found, outcome, explanations] = words.checksColumns;
  return [
    make.heading('consistency', 2, atWork ? words.confidenceAtWork : words.consistency),
    ...(checks.length === 0
      ? [make.paragraph('consistency/none', words.noChecks, clinical)]
      : [
          make.table(
            'consistency/checks',
            '',
            [
              { width: 42, head: compared },
              { width: 30, head: expected },
              { width: 30, head: found },
              { width: 26, head: outcome },
              { width: 38, head: explanations },
            ],
            checks.map((id) => {
              const path = `checks.${id}`;
              const [what, why] = [evaluation.text(`${path}.what`), evaluation.text(`${path}.why`)];
              const note = evaluation.text(`${path}.explanationNote`);
              const considered = labelsOf(evaluation, `${path}.explanations`);
              const others: Parts = [
                considered.map((label, index) => (index === 0 ? label : midSentence(label))).join(', '),
                ...(note === undefined ? [] : ['. ', typed(withoutStop(note))]),
              ];
              return {
                slot: id,
                ...clinical,
                cells: [
                  cellOf(
                    [
                      what === undefined ? words.notRecorded : typed(withoutStop(what)),
                      ...(why === undefined ? [] : [': ', typed(midSentence(withoutStop(why)))]),
                    ],
                    { header: 'row' as const },
                  ),
                  text(`${path}.expected`),
                  text(`${path}.found`),
                  cellOf(chosenLabel(evaluation, `${path}.outcome`) ?? words.notRun),
                  cellOf(considered.length === 0 && note === undefined ? words.notRecorded : others),
                ],
              };
            }),
            clinical,
          ),
        ]),
    confidenceBlock(make, 'consistency/confidence', reading),
  ];
}
