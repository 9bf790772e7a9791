import type { RecordChoiceField } from '../../../shared/assessments/fields.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { formText } from '../../../shared/text/form.ts';
import { useRead } from '../../client/queries.ts';
import styles from './boxes.module.css';
import { describedBy, FieldFrame } from './FieldFrame.tsx';
import { useSession } from './session-context.tsx';
import { useField } from './use-field.ts';

/** One of the case's records, by title. A record chosen and removed since stays named as removed. */
export function RecordChoice({
  field,
  path,
}: {
  readonly field: RecordChoiceField;
  readonly path: AnswerPath;
}) {
  const handle = useField(field, path);
  const { caseId } = useSession().record;
  const { data } = useRead('cases.get', { caseId });
  const chosen = typeof handle.typed === 'string' ? handle.typed : '';
  const offered = (data?.records ?? []).filter(
    ({ kind, deletedAt }) => deletedAt === null && field.from.includes(kind),
  );
  const gone = chosen !== '' && data !== undefined && !offered.some(({ id }) => id === chosen);
  return (
    <FieldFrame field={field} handle={handle}>
      <select
        className={styles.box}
        id={handle.ids.control}
        ref={handle.ref}
        value={data === undefined ? '' : chosen}
        onChange={(event) => handle.setTyped(event.currentTarget.value)}
        onBlur={handle.onBlur}
        aria-describedby={describedBy(field, handle)}
        aria-invalid={handle.problem !== undefined || undefined}
      >
        <option value="">{formText.choose}</option>
        {gone ? <option value={chosen}>{formText.recordGone}</option> : null}
        {offered.map((record) => (
          <option key={record.id} value={record.id}>
            {record.title}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
