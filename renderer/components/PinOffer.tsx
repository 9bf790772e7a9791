import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Id } from '../../shared/domain/ids.ts';
import { visitPinPattern } from '../../shared/domain/visit-lock.ts';
import { visitLockText } from '../../shared/text/visit-lock.ts';
import { call } from '../client/page-client.ts';
import { asAppError } from '../client/queries.ts';
import { createStore, useStore } from '../client/store.ts';
import { showError, showToast } from '../client/toasts.ts';
import styles from './PinOffer.module.css';

const words = visitLockText.offer;

/** Whether the offer was turned down. It is made again after a lock, which ends this page. */
let turnedDown = false;
/** How often an offer was answered on this page: each place that makes one then looks again. */
const answers = createStore(0);
const answered = () => answers.set(answers.get() + 1);

interface Props {
  /** The visit, or a record on it. */
  readonly recordId: Id;
  /** Over the page, at its corner, rather than in its flow. */
  readonly floating?: boolean;
}

/** Offers a PIN for the visit, until it has one or goes without. Nothing waits for the answer. */
export default function PinOffer({ recordId, floating = false }: Props) {
  const answersBefore = useStore(answers);
  const id = useId();
  const [open, setOpen] = useState(false);
  const [wrong, setWrong] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    let here = true;
    if (answersBefore > 0) setOpen(false);
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
  }, [recordId, answersBefore]);
  if (!open) return null;

  const turnDown = () => {
    turnedDown = true;
    answered();
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
        answered();
        showToast({ text: words.chosen });
      },
      (error: unknown) => showError(asAppError(error)),
    );
  };
  return (
    <section className={styles.offer} data-floating={floating || undefined} aria-labelledby={`${id}:title`}>
      <h2 id={`${id}:title`} className={styles.title}>
        {words.title}
      </h2>
      <p>{words.body}</p>
      <form className={styles.form} onSubmit={choose} noValidate>
        <label className={styles.label}>
          {words.pin}
          <input
            ref={box}
            type="password"
            inputMode="numeric"
            autoComplete="off"
            maxLength={8}
            className={styles.box}
            aria-invalid={wrong || undefined}
            aria-describedby={`${id}:problem`}
          />
        </label>
        <Button type="submit">{words.choose}</Button>
        <Button variant="default" onClick={turnDown}>
          {words.without}
        </Button>
      </form>
      <p id={`${id}:problem`} className={styles.problem} hidden={!wrong}>
        {words.problem}
      </p>
    </section>
  );
}
