import { useEffect, useState } from 'react';
import type { TextField } from '../../../shared/assessments/fields.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { RecordsContracts } from '../../../shared/ipc/records-contracts.ts';
import { guardedTermText } from '../../../shared/text/guarded-term.ts';
import { call } from '../../client/page-client.ts';
import styles from './form.module.css';
import { useSession } from './session-context.tsx';

type Found = Output<RecordsContracts['documents.guardedTerm']>;

/** How long typing rests before words are looked at, in milliseconds. */
const pause = 600;

interface Props {
  readonly field: TextField;
  readonly text: string;
  /** True once the box had the focus: what nobody touches is not looked at. */
  readonly touched: boolean;
}

/**
 * Points out a word in an answer of work for which the employer's copy would leave the sentence out. The records process looks, with the
 * words recorded elsewhere in the case, as it does when the document is made; the page holds no list of words.
 */
export function WorkGuard({ field, text, touched }: Props) {
  const { record } = useSession();
  const [found, setFound] = useState<Found>(null);
  const wanted = touched && field.sensitivity === 'function' ? text.trim() : '';
  useEffect(() => {
    let current = true;
    const look = () =>
      wanted === ''
        ? Promise.resolve(null)
        : call('documents.guardedTerm', { recordId: record.id, text: wanted });
    const show = (answer: Found) => {
      if (current) setFound(answer);
    };
    // A vault that locked meanwhile has no answer, and the document says so in any case.
    const timer = setTimeout(() => void look().then(show, () => show(null)), wanted === '' ? 0 : pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [record.id, wanted]);
  return (
    <p className={styles.guard} role="status" hidden={found === null}>
      {found === null ? null : (
        <>
          <span aria-hidden="true">▲ </span>
          {guardedTermText[found.about](found.term)}
        </>
      )}
    </p>
  );
}
