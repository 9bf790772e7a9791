import { DiaryKind, kindLetters } from '../../../shared/assessments/diary.ts';
import { diaryText } from '../../../shared/text/diary.ts';
import { diaryEntryText as text } from '../../../shared/text/diary-entry.ts';
import styles from './diary.module.css';

/** The letters and the other keys of quick entry. */
export function EntryKeys() {
  return (
    <div className={styles.keys}>
      <ul className={styles.letters}>
        {DiaryKind.options.map((kind) => (
          <li key={kind}>
            <b>{kindLetters[kind]}</b> {diaryText.kinds[kind].toLowerCase()}
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{text.keys}</p>
    </div>
  );
}
