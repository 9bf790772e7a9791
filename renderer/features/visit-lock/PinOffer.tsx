import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/domain/ids.ts';
import { visitPinPattern } from '../../../shared/domain/visit-lock.ts';
import { visitLockText } from '../../../shared/text/visit-lock.ts';
import { call } from '../../client/page-client.ts';
import { asAppError } from '../../client/queries.ts';
import { showError, showToast } from '../../client/toasts.ts';
import styles from './visit-lock.module.css';

const words = visitLockText.offer;

/** Whether the offer was turned down. It is made again after a lock, which ends this page. */
let turnedDown = false;

/** Offers a PIN for the visit when its first timer starts. Nothing waits for the answer. */
export default function PinOffer({ recordId }: { readonly recordId: Id }) {
  const [open, setOpen] = useState(false);
  const [wrong, setWrong] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    let here = true;
    if (turnedDown) return undefined;
    call('visitPin.get', { recordId }).then(
      ({ chosen }) => {
        if (here) setOpen(!chosen);
      },
      (error: unknown) => showError(asAppError(error)),
    );
    return () => {
      here = false;
    };
  }, [recordId]);
  if (!open) return null;

  const close = () => setOpen(false);
  const turnDown = () => {
    turnedDown = true;
    close();
  };
  const choose = (event: FormEvent) => {
    event.preventDefault();
    const pin = box.current?.value ?? '';
    if (!visitPinPattern.test(pin)) {
      setWrong(true);
      box.current?.focus();
      return;
    }
    call('visitPin.choose', { recordId, pin }).then(
      () => {
        close();
        showToast({ text: words.chosen });
      },
      (error: unknown) => showError(asAppError(error)),
    );
  };
  return (
    <section className={styles.offer} aria-labelledby="pin-offer">
      <h2 id="pin-offer" className={styles.offerTitle}>
        {words.title}
      </h2>
      <p>{words.body}</p>
      <form className={styles.offerForm} onSubmit={choose} noValidate>
        <label className={styles.offerLabel}>
          {words.pin}
          <input
            ref={box}
            type="password"
            inputMode="numeric"
            autoComplete="off"
            maxLength={8}
            className={styles.offerBox}
            aria-invalid={wrong || undefined}
            aria-describedby="pin-offer-problem"
          />
        </label>
        <Button type="submit">{words.choose}</Button>
        <Button variant="default" onClick={turnDown}>
          {words.without}
        </Button>
      </form>
      <p id="pin-offer-problem" className={styles.problem} hidden={!wrong}>
        {words.problem}
      </p>
    </section>
  );
}
