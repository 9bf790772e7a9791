import { Link } from '@tanstack/react-router';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { findingsScreenText } from '../../../shared/text/findings-screen.ts';
import { formText } from '../../../shared/text/form.ts';
import { useRead } from '../../client/queries.ts';
import { showMoment } from '../../components/format.ts';
import { recordPlace } from '../../components/record-place.ts';
import styles from './documents.module.css';
import type { DocumentChoice } from './use-printed.ts';

interface Props {
  readonly choice: DocumentChoice;
  readonly blockId: string;
}

/** The answers and photos that a part of the document rests on, each with the way to it. */
export function RestsOn({ choice, blockId }: Props) {
  const found = useRead('documents.grounds', { ...choice, blockId }, { keepPrevious: true }).data;
  return (
    <>
      <h3>{text.restsOn}</h3>
      {found?.length === 0 ? <p className={styles.soft}>{text.restsOnNothing}</p> : null}
      <ul className={styles.plainList}>
        {found?.map((one) => (
          <li key={`${one.recordId} ${one.path}`}>
            <p>{one.answer === '' ? text.photo : one.answer}</p>
            <Link
              {...recordPlace(choice.caseId, one.recordKind, one.recordId, one.path)}
              className={styles.ground}
            >
              {one.photo
                ? `${text.photo}: ${one.record}`
                : findingsScreenText.openLabel(one.record, one.label)}
            </Link>
            <p className={styles.soft}>
              {text.groundLine(
                one.source !== null
                  ? formText.source[one.source]
                  : one.sourceAsked
                    ? findingsScreenText.sourceUnknown
                    : null,
                one.by,
                showMoment(one.at),
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
