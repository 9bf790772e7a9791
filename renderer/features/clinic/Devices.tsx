import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import { readCalendarDate } from '../../../shared/domain/calendar.ts';
import { type ClinicDevice, isOverdue } from '../../../shared/domain/clinic-limits.ts';
import { clinicLimitText as text } from '../../../shared/text/clinic-limits.ts';
import { fieldAccepted } from '../../../shared/text/fields.ts';
import { useWrite } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { focusAfter } from '../../components/focus-after.ts';
import { today } from '../../components/format.ts';
import pageStyles from '../../components/Page.module.css';
import styles from './clinic.module.css';

interface Row {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly serial: string;
  /** As typed. */
  readonly due: string;
}
type Problems = Readonly<
  Record<string, { readonly name?: string; readonly serial?: string; readonly due?: string }>
>;

const mostDevices = 40;

/** What the clinic tests with; a device whose calibration was due says so at once. */
export function Devices({ devices }: { readonly devices: readonly ClinicDevice[] }) {
  const [rows, setRows] = useState<readonly Row[]>(() => devices.map(rowOf));
  const [problems, setProblems] = useState<Problems>({});
  const write = useWrite('settings.saveDevices');
  // A new device gets its id when it is saved.
  useEffect(() => {
    setRows((shown) =>
      shown.length === devices.length
        ? shown.map((row, index) => ({ ...row, id: devices[index]?.id ?? row.id }))
        : shown,
    );
  }, [devices]);

  const change = (key: string, part: Partial<Row>) => {
    write.reset();
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  };
  const add = () => {
    const key = crypto.randomUUID();
    write.reset();
    focusAfter(
      () => setRows([...rows, { key, id: null, name: '', serial: '', due: '' }]),
      () => document.getElementById(`device-${key}`),
    );
  };
  function submit(event: FormEvent): void {
    event.preventDefault();
    const found = problemsOf(rows);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    write.mutate({
      devices: rows.map(({ id, name, serial, due }) => ({
        id,
        name: name.trim(),
        serial: serial.trim(),
        calibrationDue: readCalendarDate(due) ?? null,
      })),
    });
  }

  return (
    <section className={styles.section} aria-label={text.devicesTitle}>
      <h2>{text.devicesTitle}</h2>
      <p className={styles.lead}>{text.devicesLead}</p>
      <form className={pageStyles.section} onSubmit={submit} noValidate>
        {rows.length === 0 ? <p className={styles.soft}>{text.noDevices}</p> : null}
        <ul className={styles.devices}>
          {rows.map((row) => {
            const due = readCalendarDate(row.due);
            const overdue = due !== undefined && isOverdue({ calibrationDue: due }, today());
            const named = row.name.trim() === '' ? text.unnamed : row.name.trim();
            return (
              <li key={row.key} className={styles.device}>
                <TextInput
                  id={`device-${row.key}`}
                  label={text.deviceName}
                  maxLength={120}
                  autoComplete="off"
                  value={row.name}
                  error={problems[row.key]?.name}
                  onChange={(event) => change(row.key, { name: event.currentTarget.value })}
                />
                <TextInput
                  label={text.deviceSerial}
                  maxLength={80}
                  autoComplete="off"
                  value={row.serial}
                  error={problems[row.key]?.serial}
                  onChange={(event) => change(row.key, { serial: event.currentTarget.value })}
                />
                <div>
                  <TextInput
                    label={text.deviceDue}
                    placeholder={text.datePlaceholder}
                    autoComplete="off"
                    value={row.due}
                    error={problems[row.key]?.due}
                    onChange={(event) => change(row.key, { due: event.currentTarget.value })}
                  />
                  {overdue ? <p className={styles.overdue}>▲ {text.overdue}</p> : null}
                </div>
                <Button
                  className={styles.remove}
                  variant="subtle"
                  color="gray"
                  aria-label={text.removeDevice(named)}
                  onClick={() => {
                    write.reset();
                    setRows(rows.filter(({ key }) => key !== row.key));
                  }}
                >
                  <IconTrash size={20} aria-hidden />
                </Button>
              </li>
            );
          })}
        </ul>
        {write.error && <ErrorNote error={write.error} />}
        <div className={pageStyles.row}>
          <Button type="submit" loading={write.isPending}>
            {text.saveDevices}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus size={20} aria-hidden />}
            disabled={rows.length >= mostDevices}
            onClick={add}
          >
            {text.addDevice}
          </Button>
          <span role="status" className={styles.done}>
            {write.isSuccess ? text.saved : ''}
          </span>
        </div>
      </form>
    </section>
  );
}

function rowOf({ id, name, serial, calibrationDue }: ClinicDevice): Row {
  return { key: id, id, name, serial, due: calibrationDue === null ? '' : showDue(calibrationDue) };
}

/** As a date is typed. */
function showDue(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

function problemsOf(rows: readonly Row[]): Problems {
  const problems: Record<string, { name?: string; serial?: string; due?: string }> = {};
  const serials = new Set<string>();
  for (const { key, name, serial, due } of rows) {
    const found: { name?: string; serial?: string; due?: string } = {};
    if (name.trim() === '') found.name = text.deviceNameMissing;
    const number = serial.trim().toLowerCase();
    if (number !== '' && serials.has(number)) found.serial = text.deviceTwice;
    serials.add(number);
    if (due.trim() !== '' && readCalendarDate(due) === undefined)
      found.due = text.dateWrong(fieldAccepted.date);
    if (Object.keys(found).length > 0) problems[key] = found;
  }
  return problems;
}
