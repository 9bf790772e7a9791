import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { errorText } from '../../shared/text/errors.ts';
import { shellText } from '../../shared/text/shell.ts';
import { useStore } from '../client/store.ts';
import { dismissToast, toasts } from '../client/toasts.ts';
import styles from './ToastRegion.module.css';

/** Short messages at the foot of the page; spoken politely, reachable with the keyboard, never in the way of a field. */
export function ToastRegion() {
  const shown = useStore(toasts);
  return (
    <section className={styles.region} aria-label={shellText.notifications} aria-live="polite">
      {shown.map((toast) => (
        <div key={toast.id} className={styles.toast} data-error={toast.error !== undefined}>
          <div className={styles.words}>
            <p>{toast.text}</p>
            {toast.error && <p className={styles.next}>{errorText[toast.error.code]}</p>}
          </div>
          {toast.undo && (
            <Button
              variant="light"
              onClick={() => {
                dismissToast(toast.id);
                toast.undo?.();
              }}
            >
              {shellText.undo}
            </Button>
          )}
          <ActionIcon aria-label={shellText.dismiss} onClick={() => dismissToast(toast.id)}>
            <IconX size={20} aria-hidden />
          </ActionIcon>
        </div>
      ))}
    </section>
  );
}
