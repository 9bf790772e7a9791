import { Button, TextInput } from '@mantine/core';
import { IconChevronRight, IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type ListedGroup, listedInstruments } from '../../../shared/assessments/instruments/listed.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { FieldChange, InstrumentKind } from '../../../shared/domain/records.ts';
import { instrumentRoomText as text } from '../../../shared/text/instruments/room.ts';
import { workstationScreenText } from '../../../shared/text/workstation-screen.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { Note } from '../../components/Note.tsx';
import styles from './instruments.module.css';
import { startInstrument } from './start-instrument.ts';

interface Props {
  readonly caseId: Id;
  readonly visitId: Id | null;
  /** Puts the cursor into the box that finds instruments. */
  readonly takesFocus: boolean;
  /** Only these are offered. */
  readonly kinds?: readonly InstrumentKind[];
  /** Answers that what is started begins with. */
  readonly initial?: readonly FieldChange[];
}

/** Every instrument by what it is for, each with its purpose; typing narrows them down. */
export function InstrumentPicker({ caseId, visitId, takesFocus, kinds: offered, initial = [] }: Props) {
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const all = useMemo(() => among(listedInstruments(), offered), [offered]);
  const found = useMemo(() => narrowed(all, query), [all, query]);
  const kinds = found.flatMap(({ instruments }) => instruments.map(({ kind }) => kind));
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);

  const start = async (kind: InstrumentKind | 'workstation') => {
    try {
      const recordId = await startInstrument(caseId, kind, visitId, kind === 'workstation' ? [] : initial);
      await refreshAll();
      const params = { caseId, recordId };
      if (kind === 'workstation') await navigate({ to: '/cases/$caseId/workstations/$recordId', params });
      else await navigate({ to: '/cases/$caseId/instruments/$recordId', params });
    } catch (error) {
      showError(asAppError(error));
    }
  };
  return (
    <section className={styles.picker} aria-labelledby="start-instrument">
      <h2 id="start-instrument">{text.start}</h2>
      <div className={styles.find}>
        <TextInput
          ref={box}
          label={text.find}
          placeholder={text.findPlaceholder}
          leftSection={<IconSearch size={20} aria-hidden />}
          value={query}
          maxLength={100}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [only, ...others] = kinds;
            if (event.key === 'Enter' && only !== undefined && others.length === 0) void start(only);
          }}
        />
        <p role="status" className={styles.soft}>
          {query.trim() === '' ? '' : kinds.length === 0 ? text.nothingFound : text.found(kinds.length)}
        </p>
      </div>
      {found.map(({ group, instruments }) => (
        <section key={group} aria-labelledby={`group:${group}`}>
          <h3 id={`group:${group}`} className={styles.group}>
            {text.groups[group]}
          </h3>
          {instruments.some(({ kind }) => kind === 'rosa' || kind === 'displayScreen') ? (
            <Note tone="note" title={text.workstation}>
              <p>{text.workstationLead}</p>
              <Button onClick={() => void start('workstation')}>{workstationScreenText.start}</Button>
            </Note>
          ) : null}
          <ul className={styles.choices}>
            {instruments.map(({ kind, title, purpose }) => (
              <li key={kind}>
                <button
                  type="button"
                  className={styles.choice}
                  data-kind={kind}
                  aria-describedby={`purpose:${kind}`}
                  onClick={() => void start(kind)}
                >
                  <span className={styles.choiceTitle}>{title}</span>
                  <IconChevronRight size={20} aria-hidden="true" className={styles.choiceMark} />
                </button>
                <p id={`purpose:${kind}`} className={styles.purpose}>
                  {purpose}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** Those of these kinds; all where none are named. */
function among(
  all: readonly ListedGroup[],
  kinds: readonly InstrumentKind[] | undefined,
): readonly ListedGroup[] {
  if (kinds === undefined) return all;
  return all
    .map(({ group, instruments }) => ({
      group,
      instruments: instruments.filter(({ kind }) => kinds.includes(kind)),
    }))
    .filter(({ instruments }) => instruments.length > 0);
}

/** The instruments in whose name, purpose or group every word typed occurs. */
function narrowed(all: readonly ListedGroup[], query: string): readonly ListedGroup[] {
  const words = query.toLocaleLowerCase('en').split(/\s+/).filter(Boolean);
  return all
    .map(({ group, instruments }) => ({
      group,
      instruments: instruments.filter(({ title, purpose }) => {
        const said = `${title} ${purpose} ${text.groups[group]}`.toLocaleLowerCase('en');
        return words.every((word) => said.includes(word));
      }),
    }))
    .filter(({ instruments }) => instruments.length > 0);
}
