import { diaryRules } from '../../../shared/assessments/diary-rule.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { call } from '../../client/page-client.ts';
import { today } from '../../components/format.ts';

/** Makes a diary of the two weeks up to yesterday, counting tiredness, with the usual rule. @returns the id of the new record */
export async function startDiary(caseId: Id): Promise<Id> {
  const given = (path: string, typed: string | number) => ({
    path,
    answer: { state: 'given' as const, typed },
  });
  const made = await call('records.create', {
    caseId,
    kind: 'energyDiary',
    parentId: null,
    initial: [
      given('from', addDays(today(), -14)),
      given('measure', 'fatigue'),
      given('worse', diaryRules.worse.usual),
      given('lookDays', diaryRules.lookDays.usual),
      given('leastDays', diaryRules.leastDays.usual),
      given('weighting', 'minutes'),
    ],
  });
  return made.record.id;
}
