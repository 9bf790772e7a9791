import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useLayoutEffect, useRef } from 'react';
import { errorText } from '../../shared/text/errors.ts';
import { shellText } from '../../shared/text/shell.ts';
import { useStore } from '../client/store.ts';
import { dismissToast, toasts } from '../client/toasts.ts';
import styles from './ToastRegion.module.css';

/** Short messages at the foot of the page; spoken politely, reachable with the keyboard, never in the way of the field in use. */
export function ToastRegion() {
  const shown = useStore(toasts);
  const region = useRef<HTMLElement>(null);
  // A message never lies over what somebody types into: it goes to the other end of the page.
  useLayoutEffect(() => {
    if (shown.length === 0) return undefined;
    const clear = () => {
      const box = region.current;
      const field = document.activeElement;
      if (box === null || field === null || field === document.body || box.contains(field)) return;
      box.dataset.at = 'foot';
      const { top, bottom } = field.getBoundingClientRect();
      const own = box.getBoundingClientRect();
      if (bottom > own.top && top < own.bottom) box.dataset.at = 'head';
    };
    clear();
    document.addEventListener('focusin', clear);
    return () => document.removeEventListener('focusin', clear);
  }, [shown]);
  return (
    <section ref={region} className={styles.region} aria-label={shellText.notifications} aria-live="polite">
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
