import { equipmentText as text } from '../../text/equipment.ts';
import { equipmentDateProblems } from '../equipment.ts';
import type { FindingRule } from '../finding.ts';

/** Dates of a piece of equipment that cannot all be right. */
export const equipmentDates: FindingRule = {
  id: 'equipmentDates',
  find: (item) => {
    const problems = equipmentDateProblems(item);
    if (problems.length === 0) return [];
    return [
      {
        kind: 'contradiction',
        subject: 'steps',
        statement: text.backwardsFinding(
          item.text('item') ?? '',
          problems.map(({ problem }) => problem),
        ),
        confidence: 'high',
        evidence: [...new Set(problems.flatMap(({ paths }) => paths))],
      },
    ];
  },
};
