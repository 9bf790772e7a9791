import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { minutesOfTests, safetyScreen, sidesOf } from '../../../../shared/assessments/capacity-battery.ts';
import { demandById } from '../../../../shared/assessments/catalogue.ts';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import type { OfferedTest } from '../../../../shared/reasoning/capacity/battery.ts';
import { capacityTestsText } from '../../../../shared/text/capacity-screen.ts';
import { hoursAndMinutes } from '../../../../shared/text/diary.ts';
import { useSession } from '../../../components/form/session-context.tsx';
import styles from '../capacity.module.css';

const text = capacityTestsText.battery;
const questions = new Map(safetyScreen.map(({ id, question }) => [id, question]));

interface Props {
  readonly offer: OfferedTest;
  readonly taken: boolean;
  readonly skipped: boolean;
  readonly onTake: () => void;
  readonly onSkip: (reason: string) => void;
}

/** One test with what it is for: take it, or skip it with a reason. */
export function OfferedTestRow({ offer, taken, skipped, onTake, onSkip }: Props) {
  const { declaration } = useSession();
  const [asking, setAsking] = useState(false);
  const { test, demandIds, criticality } = offer;
  const field = resolveField(declaration, 'notTested.any.reason');
  const reasons = field?.kind === 'choice' ? field.options : [];
  const changes = [
    ...offer.modifiedFor.map((item) => (questions.get(item) ?? item).toLowerCase()),
    ...(offer.modifiedForExertion ? [text.changedExertion] : []),
  ];
  return (
    <li className={styles.row} data-test={test.id}>
      <div className={styles.rowWords}>
        <strong>{test.name}</strong>
        <span className={styles.soft}>
          {text.each(hoursAndMinutes(minutesOfTests([test])), sidesOf(test).length > 1)}
        </span>
        <span className={styles.soft}>
          {text.because(demandIds.map((id) => (demandById(id)?.label ?? id).toLowerCase()).join(', '))} (
          {text.weight[criticality]})
        </span>
        {changes.length > 0 ? (
          <span className={styles.attend}>{text.changed(changes.join(', '))}</span>
        ) : null}
      </div>
      {taken ? (
        <span className={styles.inDay}>
          <IconCheck size={20} aria-hidden="true" />
          {text.added}
        </span>
      ) : asking ? (
        <fieldset className={styles.reasons}>
          <legend>{text.skipWhy(test.name)}</legend>
          {reasons.map(({ id, label }) => (
            <Button
              key={id}
              variant="default"
              onClick={() => {
                onSkip(id);
                setAsking(false);
              }}
            >
              {label}
            </Button>
          ))}
        </fieldset>
      ) : (
        <div className={styles.shortcut}>
          <Button variant="default" aria-label={text.add(test.name)} onClick={onTake}>
            {text.take}
          </Button>
          {skipped ? null : (
            <Button variant="subtle" aria-label={text.skip(test.name)} onClick={() => setAsking(true)}>
              {text.leave}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
