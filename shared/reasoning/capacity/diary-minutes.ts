import { readDiary, ruleOf } from '../../assessments/diary.ts';
import type { RecordView } from '../../assessments/view.ts';
import { sustainableLevel } from '../sustainable-level.ts';

/**
 * Minutes of activity a day that the energy diary of a case supports. The latest diary that has enough days counts: one that was only
 * begun does not lift the cap of the one before it. Undefined without such a diary, and where its days contradict each other.
 * @param diaries oldest first
 */
export function diaryMinutes(diaries: readonly RecordView[]): number | undefined {
  for (const diary of [...diaries].reverse()) {
    const level = sustainableLevel(readDiary(diary), ruleOf(diary));
    if (level.state !== 'tooFew') return level.state === 'found' ? level.minutes : undefined;
  }
  return undefined;
}
