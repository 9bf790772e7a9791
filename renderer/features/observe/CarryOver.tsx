import { Button } from '@mantine/core';
import { useState } from 'react';
import { demandById } from '../../../shared/assessments/catalogue.ts';
import { wholeJob } from '../../../shared/assessments/ratings.ts';
import type { AnswerSource } from '../../../shared/domain/answers.ts';
import { observationText } from '../../../shared/text/observation.ts';
import { announce } from '../../client/announce.ts';
import { useSession } from '../../components/form/session-context.tsx';
import styles from './observe.module.css';

const words = observationText.use;

/** One value that a rating could take from what was watched. */
interface Offer {
  readonly part: string;
  readonly value: number;
  readonly label: string;
  readonly demandId: string | undefined;
}

interface Props {
  readonly offers: readonly Offer[];
  readonly task: string;
  readonly taskId: string | undefined;
  readonly source: AnswerSource;
  /** What stands in the way, or what to know. */
  readonly note: string | null;
}

/** Carries what was watched into a rating: always by choice, and with what the rating says now in sight. */
export function CarryOver({ offers, task, taskId, source, note }: Props) {
  const session = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  const usable = offers.filter(({ demandId }) => demandById(demandId ?? '') !== undefined);
  const text = usable.length < offers.length ? words.noDemand : note;
  if (offers.length === 0 && text === null) return null;
  const offer = usable.find(({ label }) => label === chosen);
  const pathOf = ({ demandId, part }: Offer) => `ratings.${taskId ?? wholeJob}.${demandId}.${part}`;
  const valueAt = (one: Offer) => session.answer(pathOf(one))?.value;
  const use = (one: Offer) => {
    session.put(pathOf(one), { state: 'given', typed: one.value, source });
    void session.autosave.flush();
    announce(words.used);
    setChosen(null);
  };
  return (
    <div className={styles.use}>
      <h4>{words.title}</h4>
      {text === null ? null : <p className={styles.soft}>{text}</p>}
      <div className={styles.offers}>
        {usable.map((one) => (
          <Button
            key={one.label}
            variant={valueAt(one) === one.value ? 'light' : 'default'}
            aria-expanded={one === offer}
            onClick={() => setChosen(one === offer ? null : one.label)}
          >
            {one.label}
          </Button>
        ))}
      </div>
      {offer === undefined ? null : (
        <section className={styles.confirm} aria-label={offer.label}>
          <p>
            {words.confirm(offer.label, demandById(offer.demandId ?? '')?.label ?? '', task)}{' '}
            {valueAt(offer) === undefined ? words.blank : words.before(String(valueAt(offer)))}
          </p>
          <div className={styles.offers}>
            <Button onClick={() => use(offer)}>{words.yes}</Button>
            <Button variant="default" onClick={() => setChosen(null)}>
              {words.no}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}
