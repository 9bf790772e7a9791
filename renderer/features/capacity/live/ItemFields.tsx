import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import { FieldList } from '../../../components/form/FieldList.tsx';
import { useSession } from '../../../components/form/session-context.tsx';
import styles from './live.module.css';

interface Props {
  /** `tests.<itemId>`. */
  readonly path: string;
  readonly ids: readonly string[];
  readonly title: string;
  /** Unfolded from the start: where the result itself is typed. */
  readonly open?: boolean;
}

/** Some questions of one test, folded away until they are wanted unless they are its result. */
export function ItemFields({ path, ids, title, open = false }: Props) {
  const { declaration } = useSession();
  const fields = ids.flatMap((id) => resolveField(declaration, `${path}.${id}`) ?? []);
  return (
    <details className={styles.details} open={open}>
      <summary>{title}</summary>
      <FieldList fields={fields} prefix={`${path}.`} />
    </details>
  );
}
