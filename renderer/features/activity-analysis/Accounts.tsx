import { IconEqualNot } from '@tabler/icons-react';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import {
  type Account,
  type AccountPart,
  type AccountSource,
  accountMeasure,
  accountParts,
  accountSources,
  differingParts,
  readAccount,
  saysAnything,
} from '../../../shared/assessments/accounts.ts';
import { readRating } from '../../../shared/assessments/rating-view.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import type { Demand } from '../../../shared/domain/catalogue.ts';
import { amountInWords } from '../../../shared/text/findings.ts';
import { gridText } from '../../../shared/text/grid.ts';
import { ratingText } from '../../../shared/text/ratings.ts';
import { useSession } from '../../components/form/session-context.tsx';
import { Note } from '../../components/Note.tsx';
import styles from './grid.module.css';
import { partPath } from './rating-paths.ts';
import { useOfWork } from './use-of-work.ts';

interface Props {
  readonly grid: string;
  readonly taskId: string;
  readonly demand: Demand;
}

type Side = 'own' | AccountSource;

/** What the therapist rated, and what each side says, side by side; where they differ it is marked and stays as each told it. */
export function SideBySide({ grid, taskId, demand }: Props) {
  const told = useAccounts(grid, taskId, demand);
  const names = gridText.sides[useOfWork() ? 'work' : 'otherLife'];
  const sides = (['own', ...accountSources] as const).filter((side) => saysAnything(told[side]));
  if (sides.length < 2) return null;
  const parts = accountParts.filter((part) => sides.some((side) => told[side][part] !== undefined));
  const { own, worker, manager } = told;
  const apart = differingParts(worker, manager);
  return (
    <div className={styles.sides}>
      <table className={styles.sideTable}>
        <caption className={styles.soft}>{gridText.sideBySide}</caption>
        <thead>
          <tr>
            <td />
            {sides.map((side) => (
              <th key={side} scope="col">
                {names[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part}>
              <th scope="row">{gridText.accountParts[part]}</th>
              {sides.map((side) => {
                const differs = side !== 'own' && differingParts(told[side], own).includes(part);
                return (
                  <td key={side} data-differs={differs || undefined}>
                    {partInWords(demand, part, told[side])}
                    {differs ? (
                      <IconEqualNot size={16} stroke={3} role="img" aria-label={gridText.differsFromRating} />
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {apart.length > 0 ? (
        <Note tone="attend">
          {apart
            .map((part) =>
              gridText.disagree(
                names.worker,
                partInWords(demand, part, worker),
                names.manager,
                partInWords(demand, part, manager),
              ),
            )
            .join(' ')}{' '}
          {gridText.bothStay}
        </Note>
      ) : null}
    </div>
  );
}

function partInWords(demand: Demand, part: AccountPart, account: Account): string {
  const { frequency, level, amount } = account;
  if (part === 'frequency')
    return frequency === undefined ? gridText.notTold : ratingText.frequency[frequency];
  if (part === 'level') return level === undefined ? gridText.notTold : (ratingText.levels[level - 1] ?? '');
  const measure = accountMeasure(demand);
  return amount === undefined || measure === undefined ? gridText.notTold : amountInWords(measure, amount);
}

const partNames = ['Frequency', 'Level', 'Amount'] as const;

/** The therapist's rating and the three accounts; the same object while nothing of them changes. */
function useAccounts(grid: string, taskId: string, demand: Demand): Readonly<Record<Side, Account>> {
  const session = useSession();
  const measure = accountMeasure(demand);
  const subscribe = useCallback(
    (listener: () => void) => {
      const own = ['frequency', 'minutes', 'level', ...(measure ? [`amount_${measure.id}`] : [])];
      const accounts = accountSources.flatMap((source) => partNames.map((part) => `${source}${part}`));
      const stops = [...own, ...accounts].map((part) =>
        session.watch(partPath(grid, taskId, demand.id, part), listener),
      );
      return () => {
        for (const stop of stops) stop();
      };
    },
    [session, grid, taskId, demand.id, measure],
  );
  const last = useRef<Readonly<Record<Side, Account>> | null>(null);
  return useSyncExternalStore(subscribe, () => {
    const view = new RecordView(session.record.id, session.declaration, session.allAnswers());
    const rating = readRating(view, taskId, demand.id);
    const now = {
      own: {
        frequency: rating?.frequency,
        level: rating?.level,
        amount: rating?.amounts.find((one) => one.measure.id === measure?.id)?.value,
      },
      worker: readAccount(view, taskId, demand.id, 'worker'),
      manager: readAccount(view, taskId, demand.id, 'manager'),
      library: readAccount(view, taskId, demand.id, 'library'),
    };
    if (last.current === null || JSON.stringify(last.current) !== JSON.stringify(now)) last.current = now;
    return last.current;
  });
}

/** Whether worker and manager differ on a demand of a task, in any part. */
export function useDiffer(grid: string, taskId: string, demandId: string): boolean {
  const session = useSession();
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = ['worker', 'manager'].flatMap((source) =>
        partNames.map((part) =>
          session.watch(partPath(grid, taskId, demandId, `${source}${part}`), listener),
        ),
      );
      return () => {
        for (const stop of stops) stop();
      };
    },
    [session, grid, taskId, demandId],
  );
  return useSyncExternalStore(subscribe, () => {
    const view = new RecordView(session.record.id, session.declaration, session.allAnswers());
    const account = (source: AccountSource) => readAccount(view, taskId, demandId, source);
    return differingParts(account('worker'), account('manager')).length > 0;
  });
}
