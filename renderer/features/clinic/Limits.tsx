import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { readAnswer } from '../../../shared/assessments/read-answer.ts';
import type { ClinicLimits, ClinicSettings, LimitId } from '../../../shared/domain/clinic-limits.ts';
import {
  limitContradictions,
  limitGroups,
  limitIds,
  limitRanges,
  usualLimits,
} from '../../../shared/domain/clinic-limits.ts';
import { clinicLimitText as text } from '../../../shared/text/clinic-limits.ts';
import { errorSentence } from '../../../shared/text/fields.ts';
import { useWrite } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { focusAfter } from '../../components/focus-after.ts';
import pageStyles from '../../components/Page.module.css';
import styles from './clinic.module.css';
import { Standing } from './Standing.tsx';

type Typed = Readonly<Record<LimitId, string>>;
type Problems = Partial<Record<LimitId, string>>;

/** Every limit with its unit, group by group. What cannot be used is said beside it, and nothing is saved then. */
export function Limits({ clinic }: { readonly clinic: ClinicSettings }) {
  const [typed, setTyped] = useState<Typed>(() => inWords(clinic.limits));
  const [problems, setProblems] = useState<Problems>({});
  const write = useWrite('settings.saveLimits');

  function submit(event: FormEvent): void {
    event.preventDefault();
    const read = readAll(typed);
    focusAfter(
      () => setProblems(read.problems),
      () => document.querySelector<HTMLElement>('[aria-invalid="true"]'),
    );
    if (read.limits) write.mutate({ limits: read.limits });
  }

  return (
    <section className={styles.section} aria-label={text.limitsTitle}>
      <h2>{text.limitsTitle}</h2>
      <Standing clinic={clinic} />
      <form className={pageStyles.section} onSubmit={submit} noValidate>
        {limitGroups.map((group) => (
          <fieldset key={group} className={styles.group}>
            <legend>{text.groups[group]}</legend>
            <div className={styles.fields}>
              {limitIds
                .filter((id) => limitRanges[id].group === group)
                .map((id) => (
                  <TextInput
                    key={id}
                    label={text.labels[id]}
                    description={describe(id)}
                    inputMode="decimal"
                    autoComplete="off"
                    value={typed[id]}
                    error={problems[id]}
                    rightSection={limitRanges[id].unit === '' ? undefined : limitRanges[id].unit}
                    rightSectionWidth={64}
                    rightSectionPointerEvents="none"
                    onChange={(event) => setTyped({ ...typed, [id]: event.currentTarget.value })}
                  />
                ))}
            </div>
          </fieldset>
        ))}
        {write.error && <ErrorNote error={write.error} />}
        <div className={pageStyles.row}>
          <Button type="submit" loading={write.isPending}>
            {text.save}
          </Button>
          <Button variant="default" onClick={() => setTyped(inWords(usualLimits))}>
            {text.backToUsual}
          </Button>
          <span role="status" className={styles.done}>
            {write.isSuccess && sameAs(typed, clinic.limits) ? text.saved : ''}
          </span>
        </div>
      </form>
    </section>
  );
}

function describe(id: LimitId): string {
  const { min, max, unit } = limitRanges[id];
  const range = text.range(min, max, unit);
  const help = text.help[id];
  return help === undefined ? range : `${help} ${range}`;
}

function inWords(limits: ClinicLimits): Typed {
  return Object.fromEntries(limitIds.map((id) => [id, String(limits[id])])) as Record<LimitId, string>;
}

function sameAs(typed: Typed, limits: ClinicLimits): boolean {
  return limitIds.every((id) => Number(typed[id].replace(',', '.')) === limits[id]);
}

function readAll(typed: Typed): { readonly limits?: ClinicLimits; readonly problems: Problems } {
  const problems: Problems = {};
  const limits: Partial<Record<LimitId, number>> = {};
  for (const id of limitIds) {
    const { unit, min, max, decimals } = limitRanges[id];
    const field = {
      kind: 'number',
      id,
      label: text.labels[id],
      sensitivity: 'internal',
      unit,
      min,
      max,
      decimals,
    } as const;
    const read = readAnswer(field, typed[id], { today: null, sibling: () => undefined });
    if ('error' in read) problems[id] = errorSentence(read.error);
    else limits[id] = Number(read.value);
  }
  if (Object.keys(problems).length > 0) return { problems };
  // No problem was found with any id, so each has its number.
  const complete = limits as ClinicLimits;
  for (const { id, problem } of limitContradictions(complete)) problems[id] = problem;
  return Object.keys(problems).length > 0 ? { problems } : { limits: complete, problems };
}
