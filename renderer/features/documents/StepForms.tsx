import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  ClientOutcome,
  SeenHow,
  type SkippableStep,
  type StepTaken,
} from '../../../shared/documents/ledger.ts';
import { standingText as text } from '../../../shared/text/document-standing.ts';
import { useWrite } from '../../client/queries.ts';
import { today } from '../../components/format.ts';
import { StepForm } from './StepForm.tsx';
import styles from './standing.module.css';
import type { DocumentChoice } from './use-printed.ts';

interface Props {
  readonly choice: DocumentChoice;
  readonly onDone: () => void;
}

const mostWords = 4000;

/** Writes a step into the ledger, then closes its form. */
function useStep({ choice, onDone }: Props) {
  const write = useWrite('documents.takeStep');
  return {
    take: (taken: StepTaken) => write.mutate({ ...choice, taken }, { onSuccess: onDone }),
    busy: write.isPending,
    error: write.error,
  };
}

type Seen = Extract<StepTaken, { kind: 'clientSeen' }>;

interface ClientSeenProps extends Props {
  /** What was written before, where it is corrected. */
  readonly before: Seen | undefined;
}

/** What the client says of the document: when, how, comments, facts put right, their statement, and what they decide. */
export function ClientSeenForm({ before, ...props }: ClientSeenProps) {
  const { take, busy, error } = useStep(props);
  const [seen, setSeen] = useState<Seen>(
    before ?? {
      kind: 'clientSeen',
      on: today(),
      how: 'together',
      comments: '',
      corrections: '',
      opinionUnchanged: false,
      statement: '',
      outcome: 'agreed',
    },
  );
  const [decided, setDecided] = useState(before !== undefined);
  const [tried, setTried] = useState(false);
  const change = (changes: Partial<Seen>) => setSeen({ ...seen, ...changes });
  const submit = () => {
    setTried(true);
    if (decided && seen.on !== '') take(seen);
  };
  const words = (name: 'comments' | 'corrections' | 'statement', help?: string) => (
    <Textarea
      label={text[name]}
      {...(help === undefined ? {} : { description: help })}
      autosize
      minRows={2}
      maxLength={mostWords}
      value={seen[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <StepForm
      title={text.actions.clientSeen}
      busy={busy}
      error={error}
      onSubmit={submit}
      onCancel={props.onDone}
    >
      <div className={styles.pair}>
        <TextInput
          type="date"
          label={text.day}
          max={today()}
          value={seen.on}
          error={tried && seen.on === '' ? text.missing : undefined}
          onChange={(event) => change({ on: event.currentTarget.value })}
        />
        <NativeSelect
          label={text.how}
          value={seen.how}
          data={SeenHow.options.map((value) => ({ value, label: text.hows[value] }))}
          onChange={(event) => change({ how: SeenHow.parse(event.currentTarget.value) })}
        />
      </div>
      {words('comments')}
      {words('corrections', text.correctionsHelp)}
      {seen.corrections.trim() === '' ? null : (
        <Checkbox
          label={text.opinionUnchanged}
          checked={seen.opinionUnchanged}
          onChange={(event) => change({ opinionUnchanged: event.currentTarget.checked })}
        />
      )}
      {words('statement', text.statementHelp)}
      <Radio.Group
        label={text.outcome}
        value={decided ? seen.outcome : ''}
        error={tried && !decided ? text.missing : undefined}
        onChange={(value) => {
          setDecided(true);
          change({ outcome: ClientOutcome.parse(value) });
        }}
      >
        <div className={styles.choices}>
          {ClientOutcome.options.map((value) => (
            <Radio
              key={value}
              value={value}
              label={text.outcomes[value]}
              description={text.outcomeHelp[value]}
            />
          ))}
        </div>
      </Radio.Group>
    </StepForm>
  );
}

interface SecondPersonProps extends Props {
  readonly step: 'countersigned' | 'secondRead';
  /** Who does it as a rule, to be changed where it was somebody else. */
  readonly usual: { readonly name: string; readonly registration: string } | undefined;
}

/** Who else has read it: name, registration, when, what they asked to be changed. */
export function SecondPersonForm({ step, usual, ...props }: SecondPersonProps) {
  const { take, busy, error } = useStep(props);
  const [person, setPerson] = useState({
    name: usual?.name ?? '',
    registration: usual?.registration ?? '',
    on: today(),
    changesAsked: '',
  });
  const [tried, setTried] = useState(false);
  const missing = (value: string) => (tried && value.trim() === '' ? text.missing : undefined);
  const submit = () => {
    setTried(true);
    if (person.name.trim() && person.registration.trim() && person.on) take({ kind: step, ...person });
  };
  return (
    <StepForm title={text.actions[step]} busy={busy} error={error} onSubmit={submit} onCancel={props.onDone}>
      <div className={styles.pair}>
        <TextInput
          label={text.person}
          maxLength={120}
          value={person.name}
          error={missing(person.name)}
          onChange={(event) => setPerson({ ...person, name: event.currentTarget.value })}
        />
        <TextInput
          label={text.registration}
          maxLength={60}
          value={person.registration}
          error={missing(person.registration)}
          onChange={(event) => setPerson({ ...person, registration: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={text.day}
          max={today()}
          value={person.on}
          error={missing(person.on)}
          onChange={(event) => setPerson({ ...person, on: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label={text.changesAsked}
        autosize
        minRows={2}
        maxLength={mostWords}
        value={person.changesAsked}
        onChange={(event) => setPerson({ ...person, changesAsked: event.currentTarget.value })}
      />
    </StepForm>
  );
}

interface SkipProps extends Props {
  readonly step: SkippableStep;
}

/** Leaves a step out, with the reason. */
export function SkipForm({ step, ...props }: SkipProps) {
  const { take, busy, error } = useStep(props);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (reason.trim() !== '') take({ kind: 'skipped', step, reason });
  };
  return (
    <StepForm
      title={text.skipTitle(text.steps[step])}
      busy={busy}
      error={error}
      onSubmit={submit}
      onCancel={props.onDone}
    >
      <TextInput
        label={text.skipReason}
        description={text.skipHelp[step]}
        maxLength={500}
        value={reason}
        error={tried && reason.trim() === '' ? text.reasonMissing : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </StepForm>
  );
}

interface NewVersionProps extends Props {
  /** The number of the version to be made. */
  readonly number: number;
  /** Why answers were changed since, as far as that was said: what to begin with. */
  readonly reasons: readonly string[];
}

/** Begins the next version of a signed document, with the reason. */
export function NewVersionForm({ choice, number, reasons, onDone }: NewVersionProps) {
  const write = useWrite('documents.newVersion');
  const [reason, setReason] = useState(reasons.join('; ').slice(0, 500));
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (reason.trim() !== '') write.mutate({ ...choice, reason }, { onSuccess: onDone });
  };
  return (
    <StepForm
      title={text.newVersion(number)}
      busy={write.isPending}
      error={write.error}
      onSubmit={submit}
      onCancel={onDone}
    >
      <TextInput
        label={text.newVersionReason}
        description={text.newVersionHelp}
        maxLength={500}
        value={reason}
        error={tried && reason.trim() === '' ? text.reasonMissing : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </StepForm>
  );
}
