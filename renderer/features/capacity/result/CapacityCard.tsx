import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { levelAnchor } from '../../../../shared/assessments/catalogue.ts';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import type { RecordView } from '../../../../shared/assessments/view.ts';
import { capacityTestsText } from '../../../../shared/text/capacity-screen.ts';
import { withUnit } from '../../../../shared/text/findings.ts';
import { ratingText } from '../../../../shared/text/ratings.ts';
import { FieldList } from '../../../components/form/FieldList.tsx';
import { useSession } from '../../../components/form/session-context.tsx';
import styles from '../capacity.module.css';

const text = capacityTestsText.result;
const bands = ['Occasional', 'Frequent', 'Constant'] as const;
/** What the OT says about a line; what holds its details follows the kind of limit. */
const values = ['frequency', 'amount', 'duration', 'level'];
const limits = ['limitKind', 'limit', 'cost', 'advice', 'until'];

interface Props {
  readonly itemId: string;
  readonly view: RecordView;
}

/** One capacity: what was done, what follows by rule, and what is recommended, side by side and never mixed. */
export function CapacityCard({ itemId, view }: Props) {
  const { declaration } = useSession();
  const [changing, setChanging] = useState(false);
  const path = `capacities.${itemId}`;
  const unit = view.text(`${path}.amountUnit`) ?? '';
  const side = view.text(`${path}.side`);
  const activity = view.text(`${path}.activity`) ?? '';
  const title = side === undefined ? activity : `${activity}, ${sideWords(side)}`;
  const tested = view.text(`${path}.evidence`) !== 'notTested';
  const confirmed = view.state(`${path}.limitKind`) !== 'notAsked';
  const kind = view.text(`${path}.limitKind`) ?? '';
  const minutes = view.number(`${path}.projectedMinutes`);
  const projected = [
    ...bands.flatMap((band) => {
      const value = view.number(`${path}.projected${band}`);
      return value === undefined ? [] : [`${text.bands[band]} ${withUnit(value, unit)}`];
    }),
    ...(minutes === undefined ? [] : [text.projectedMinutes(withUnit(minutes, 'min'))]),
  ];
  const ids = changing ? [...values, ...limits] : confirmed ? [] : limits;
  const fields = ids
    .filter((id) => asked(id, view, path))
    .flatMap((id) => resolveField(declaration, `${path}.${id}`) ?? []);
  const titleId = `capacity:${itemId}`;
  return (
    <li className={styles.card} data-capacity={view.text(`${path}.demandId`)}>
      <div className={styles.shortcut}>
        <h4 id={titleId} dir="auto">
          {title}
        </h4>
        {!tested ? null : confirmed ? (
          <span className={styles.inDay}>
            <IconCircleCheck size={20} aria-hidden="true" />
            {kind in text.kinds
              ? `${text.confirmed}: ${text.kinds[kind as keyof typeof text.kinds]}`
              : text.confirmed}
          </span>
        ) : (
          <span className={styles.attend}>{text.notConfirmed}</span>
        )}
      </div>
      <dl className={styles.sides}>
        <div>
          <dt>{text.observed}</dt>
          <dd>{view.text(`${path}.observedWords`) ?? text.nothingObserved}</dd>
        </div>
        <div>
          <dt>{text.projected}</dt>
          <dd>
            {projected.length === 0 ? text.nothingProjected : projected.join(', ')}
            <small>{view.text(`${path}.projectionRule`)}</small>
          </dd>
        </div>
        <div>
          <dt>{text.recommended}</dt>
          <dd>{recommendedWords(view, path, unit)}</dd>
        </div>
      </dl>
      {tested ? (
        <fieldset className={styles.plainFieldset} aria-labelledby={titleId}>
          <FieldList fields={fields} prefix={`${path}.`} />
          <Button
            variant="default"
            aria-expanded={changing}
            aria-label={`${text.change}: ${title}`}
            onClick={() => setChanging(!changing)}
          >
            {text.change}
          </Button>
        </fieldset>
      ) : null}
    </li>
  );
}

function sideWords(side: string): string {
  const { side: names } = ratingText;
  return side in names ? names[side as keyof typeof names].toLowerCase() : side;
}

/** Amounts only where the line has one, so that a line about minutes asks no kilograms. */
function asked(id: string, view: RecordView, path: string): boolean {
  if (id !== 'amount' && id !== 'duration' && id !== 'level') return true;
  return view.state(`${path}.${id}`) !== 'notAsked';
}

function recommendedWords(view: RecordView, path: string, unit: string): string {
  const frequency = view.text(`${path}.frequency`);
  const amount = view.number(`${path}.amount`);
  const minutes = view.number(`${path}.duration`);
  const level = view.text(`${path}.level`);
  const { frequency: names } = ratingText;
  const words = [
    ...(frequency !== undefined && frequency in names
      ? [names[frequency as keyof typeof names].toLowerCase()]
      : []),
    ...(amount === undefined ? [] : [withUnit(amount, unit)]),
    ...(minutes === undefined ? [] : [withUnit(minutes, 'min')]),
    ...(level === undefined
      ? []
      : [text.levelWords(Number(level), levelAnchor(view.text(`${path}.demandId`), Number(level)))]),
  ];
  return words.length === 0 ? text.nothingRecommended : words.join(', ');
}
