import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { readCalendarDate } from '../../../shared/domain/calendar.ts';
import { type ClinicSettings, type LimitsSignOff, limitIds } from '../../../shared/domain/clinic-limits.ts';
import { clinicLimitText as text } from '../../../shared/text/clinic-limits.ts';
import { fieldAccepted } from '../../../shared/text/fields.ts';
import { useWrite } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { showDate, showDay, today } from '../../components/format.ts';
import pageStyles from '../../components/Page.module.css';
import styles from './clinic.module.css';

interface Problems {
  readonly name?: string;
  readonly role?: string;
  readonly on?: string;
}

/** Records who answers for the limits. Earlier sign-offs stay, each with what was different then. */
export function SignOff({ clinic }: { readonly clinic: ClinicSettings }) {
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [on, setOn] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const write = useWrite('settings.signLimits');

  function submit(event: FormEvent): void {
    event.preventDefault();
    const date = readCalendarDate(on);
    const found: Problems = {
      ...(name.trim() === '' && { name: text.nameMissing }),
      ...(role.trim() === '' && { role: text.roleMissing }),
      ...(date === undefined
        ? { on: text.dateWrong(fieldAccepted.date) }
        : date > today() && { on: text.signFuture }),
    };
    setProblems(found);
    if (date === undefined || Object.keys(found).length > 0) return;
    write.mutate({ limits: clinic.limits, name: name.trim(), role: role.trim(), on: date });
  }

  return (
    <section className={styles.section} aria-label={text.signTitle}>
      <h2>{text.signTitle}</h2>
      <p className={styles.lead}>{text.signHelp}</p>
      <form className={pageStyles.section} onSubmit={submit} noValidate>
        <div className={styles.fields}>
          <TextInput
            label={text.signName}
            maxLength={120}
            autoComplete="off"
            value={name}
            error={problems.name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={text.signRole}
            maxLength={120}
            autoComplete="off"
            value={role}
            error={problems.role}
            onChange={(event) => setRole(event.currentTarget.value)}
          />
          <TextInput
            label={text.signOn}
            placeholder={text.datePlaceholder}
            autoComplete="off"
            value={on}
            error={problems.on}
            onChange={(event) => setOn(event.currentTarget.value)}
          />
        </div>
        {write.error && <ErrorNote error={write.error} />}
        <div className={pageStyles.row}>
          <Button type="submit" variant="default" loading={write.isPending}>
            {text.sign}
          </Button>
          <span role="status" className={styles.done}>
            {write.isSuccess ? text.recordedNow : ''}
          </span>
        </div>
      </form>
      {clinic.signOffs.length > 0 && (
        <>
          <h3>{text.signOffs}</h3>
          <ul className={styles.list}>
            {clinic.signOffs.map((one) => (
              <li key={one.id}>
                <strong>{text.signed(one.name, one.role, showDate(one.on))}</strong>
                <span className={styles.soft}>
                  {text.recorded(one.recordedBy, showDay(one.recordedAt))};{' '}
                  {text.differs(changes(one, clinic))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** How many limits were other then than now. */
function changes(signOff: LimitsSignOff, clinic: ClinicSettings): number {
  return limitIds.filter((id) => signOff.limits[id] !== clinic.limits[id]).length;
}
