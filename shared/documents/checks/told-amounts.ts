import { isOfWork } from '../../assessments/activity-about.ts';
import { demandById } from '../../assessments/catalogue.ts';
import { resolveField } from '../../assessments/resolve-field.ts';
import type { RecordView } from '../../assessments/view.ts';
import { capacityGroup } from '../../reasoning/match.ts';
import { readObservedFunction } from '../../reasoning/observed-function.ts';
import { documentChecksText } from '../../text/document-checks.ts';
import { numberOf, withoutStop } from '../composers/recommendations.ts';
import type { DocumentCheck } from './check.ts';
import { tellsChanges } from './kinds.ts';
import { amountOf, type Mention, mentionsIn, unitOf } from './numbers.ts';
import type { CheckReading } from './reading.ts';
import { clash, standing, type Told } from './told-twice.ts';

const { twice: words } = documentChecksText;

/** An amount that the record names about a demand. */
interface Known {
  readonly mention: Mention;
  readonly told: Told;
}

/**
 * Minutes and kilograms that the words of a recommendation name about a demand, where the record has others for it and not these; and a
 * time at once in words beside another number of minutes.
 */
export function amountsToldTwice(reading: CheckReading): DocumentCheck[] {
  const { data, tree } = reading.input;
  if (!tellsChanges(tree.kind)) return [];
  const changes = standing(data).flatMap((change) => {
    const where = numberOf(data, change);
    const at = (path: string): Told => ({ record: change, path, said: '', where });
    const own = changeAmounts(change, where);
    const effects = change.items('effects').map((id) => ({
      told: at(`effects.${id}.words`),
      demands: [change.text(`effects.${id}.demandId`) ?? ''],
    }));
    return [...effects, { told: at('limitRemoved'), demands: change.list('demandIds') }].flatMap(
      ({ told, demands }) => {
        const known = [
          ...own.filter(({ told: { path } }) => path !== told.path),
          ...demands.flatMap((id) => about(reading, id)),
        ];
        return against(told, demands, known);
      },
    );
  });
  return [...changes, ...linesOtherwise(reading)];
}

function against(told: Told, demands: readonly string[], known: readonly Known[]): DocumentCheck[] {
  return measured(told.record.text(told.path) ?? '').flatMap((mention) => {
    const alike = known.filter(({ mention: other }) => isAlike(mention, other));
    const [other] = alike;
    if (other === undefined || alike.some((one) => amountOf(one.mention) === amountOf(mention))) return [];
    const labels = demands.flatMap((id) => demandById(id)?.label ?? []);
    return [clash(labels.join(', '), { ...told, said: mention.written }, other.told)];
  });
}

/** Numbers and words of the change itself. */
function changeAmounts(change: RecordView, where: string): Known[] {
  const told = (path: string) => ({ record: change, path, where });
  return [
    ...inWords(change, 'action', where),
    ...change
      .items('effects')
      .flatMap((id) =>
        numberAt(change, `effects.${id}.duration`, told(`effects.${id}.duration`)).concat(
          numberAt(change, `effects.${id}.amount`, told(`effects.${id}.amount`)),
        ),
      ),
  ];
}

/** What the record names about a demand: what the job asks and what the person can do, in numbers and in words. */
function about({ input: { data }, numbers }: CheckReading, demandId: string): Known[] {
  const asked = numbers
    .filter(({ path }) => path.includes(`.${demandId}.`))
    .flatMap(({ record, path }) => numberAt(record, path, { record, path, where: words.theJob }));
  const lines = [...data.analyses.filter(isOfWork), ...data.evaluations].flatMap((record) =>
    readObservedFunction(record, capacityGroup(record))
      .filter((line) => line.demandId === demandId)
      .flatMap(({ path, activity }) => {
        const where = words.line(withoutStop(activity), record.declaration.title);
        return Object.keys(record.answers)
          .filter((key) => key.startsWith(`${path}.`))
          .flatMap((key) => [
            ...numberAt(record, key, { record, path: key, where }),
            ...inWords(record, key, where),
          ]);
      }),
  );
  return [...lines, ...asked];
}

/** “20 minutes at a time” beside a longest time at once of 25. */
function linesOtherwise({ input: { data } }: CheckReading): DocumentCheck[] {
  return [...data.analyses.filter(isOfWork), ...data.evaluations].flatMap((record) =>
    readObservedFunction(record, capacityGroup(record)).flatMap(
      ({ path, limit = '', duration, activity }) => {
        if (duration === undefined) return [];
        const [span] = /[\p{L}\d]+[\s-]+min(?:ute)?s?(?=[^.;,]*\bat (?:a time|once)\b)/iu.exec(limit) ?? [];
        const [mention] = measured(span ?? '');
        if (
          mention === undefined ||
          amountOf(mention) === amountOf({ number: String(duration), unit: 'min' })
        )
          return [];
        const where = words.line(withoutStop(activity), record.declaration.title);
        return [
          clash(
            words.atOnce,
            { record, path: `${path}.limit`, said: mention.written, where },
            { record, path: `${path}.duration`, said: words.minutes(duration), where: words.numberBeside },
          ),
        ];
      },
    ),
  );
}

function inWords(record: RecordView, path: string, where: string): Known[] {
  return measured(record.text(path) ?? '').map((mention) => ({
    mention,
    told: { record, path, said: mention.written, where },
  }));
}

function numberAt(record: RecordView, path: string, told: Omit<Told, 'said'>): Known[] {
  const value = record.number(path);
  const field = resolveField(record.declaration, path);
  const unit = field?.kind === 'number' && field.unit !== '' ? field.unit : record.text(`${path}Unit`);
  if (value === undefined || unit === undefined) return [];
  const mention: Mention = { number: String(value), unit: unit.toLowerCase(), written: `${value} ${unit}` };
  return isMeasured(mention) ? [{ mention, told: { ...told, said: mention.written } }] : [];
}

function measured(text: string): Mention[] {
  return mentionsIn(text).filter(isMeasured);
}

/** Times within a day, and loads. Counts of days and weeks are told with their change. */
function isMeasured(mention: Mention): boolean {
  const unit = unitOf(mention);
  return unit?.of === 'mass' || (unit?.of === 'time' && ['s', 'min', 'h'].includes(unit.name));
}

function isAlike(one: Mention, other: Mention): boolean {
  return unitOf(one)?.of === unitOf(other)?.of;
}
