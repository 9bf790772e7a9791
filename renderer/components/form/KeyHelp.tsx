import { IconX } from '@tabler/icons-react';
import { formText } from '../../../shared/text/form.ts';
import iconButtonStyles from '../icon-button.module.css';
import styles from './form.module.css';

/** The keys of a form, beside the form itself. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <section className={styles.keys} aria-label={formText.keys.title}>
      <div className={styles.keysHead}>
        <h2>{formText.keys.title}</h2>
        <button
          type="button"
          className={iconButtonStyles.iconButton}
          aria-label={formText.keys.close}
          onClick={onClose}
        >
          <IconX size={20} aria-hidden="true" />
        </button>
      </div>
      <dl className={styles.keyList}>
        {formText.keys.rows.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
