import { countsOf, readDiary, ruleOf } from '../../assessments/diary.ts';
import { diaryLevelText as text } from '../../text/diary.ts';
import type { Finding, FindingRule } from '../finding.ts';
import { countedLevel, sustainableLevel } from '../sustainable-level.ts';

const ruleId = 'sustainableLevel';

/** The level of activity that was kept up; a plan starts from it. Its effect on work is hours and pattern alone. */
export const sustainable: FindingRule = {
  id: ruleId,
  find: (diary) => {
    const rule = ruleOf(diary);
    const level = sustainableLevel(readDiary(diary), rule);
    if (level.state !== 'found') return [];
    return [
      {
        kind: 'capacity',
        subject: 'days',
        statement: text.statement(level),
        functionalEffect: text.functionalEffect(countedLevel(level, rule, countsOf(diary))),
        confidence: level.counts.overlapping > 0 || level.restsOn.length < 5 ? 'low' : 'medium',
        evidence: [
          ...level.restsOn.flatMap(({ day }) => [
            `${day.path}.date`,
            `${day.path}.entries`,
            `${day.path}.cost`,
          ]),
          ...level.days
            .filter(({ outcome }) => outcome === 'cost')
            .flatMap(({ day }) => [`${day.path}.date`, `${day.path}.cost`]),
        ],
      },
    ];
  },
};

/** Whether a finding is the level that is kept up, as a diary shows it. */
export function isSustainableLevel({ id }: Finding): boolean {
  return id.split('/')[1] === ruleId;
}
