import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type HeldItem, mayBeNamed, WithholdingGround } from '../../../shared/documents/held-decision.ts';
import { recordAccessText } from '../../../shared/text/record-access.ts';
import { useWrite } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { showDay } from '../../components/format.ts';
import styles from './documents.module.css';
import { StepForm } from './StepForm.tsx';
import type { DocumentChoice } from './use-printed.ts';

const text = recordAccessText.held;

interface Props {
  readonly choice: DocumentChoice;
  readonly items: readonly HeldItem[];
  /** Nothing can be decided any more once the version is signed. */
  readonly closed: boolean;
}

/** Everything of the record that the client would not see, for the OT to decide on one by one before the copy leaves. */
export function HeldItems({ choice, items, closed }: Props) {
  const open = items.filter(({ decided }) => decided === null).length;
  if (items.length === 0) return null;
  return (
    <section className={styles.check} aria-labelledby="held-items">
      <h3 id="held-items">{text.title}</h3>
      <p className={styles.soft}>{text.lead}</p>
      <p role="status">{text.count(open, items.length)}</p>
      <ul className={styles.heldItems}>
        {items.map((item) => (
          <li key={item.id}>
            <Item choice={choice} item={item} closed={closed} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Item({ choice, item, closed }: Omit<Props, 'items'> & { readonly item: HeldItem }) {
  const write = useWrite('documents.takeStep');
  const [asked, setAsked] = useState<'nothing' | 'again' | 'ground'>('nothing');
  const { place, words, why, neverPrinted, decided, id } = item;
  const done = () => setAsked('nothing');
  const include = () =>
    write.mutate(
      { ...choice, taken: { kind: 'decided', item: id, decision: { choice: 'include' } } },
      { onSuccess: done },
    );
  const settled = decided !== null && asked === 'nothing';
  return (
    <>
      <h4>{place}</h4>
      <p className={styles.heldWords}>{words}</p>
      <p className={styles.soft}>{neverPrinted ? text.never : why}</p>
      {settled ? <p className={styles.covered}>{decidedWords(decided)}</p> : null}
      {asked === 'ground' ? (
        <GroundForm choice={choice} item={item} onDone={done} />
      ) : closed ? null : settled ? (
        <Button variant="default" aria-label={text.changeNamed(place)} onClick={() => setAsked('again')}>
          {text.change}
        </Button>
      ) : (
        <div className={styles.row}>
          {neverPrinted ? null : (
            <Button
              variant="default"
              disabled={write.isPending}
              aria-label={text.includeNamed(place)}
              onClick={include}
            >
              {text.include}
            </Button>
          )}
          <Button variant="default" aria-label={text.leaveOutNamed(place)} onClick={() => setAsked('ground')}>
            {text.leaveOut}
          </Button>
        </div>
      )}
      {write.error ? <ErrorNote error={write.error} /> : null}
    </>
  );
}

function decidedWords({ decision, at, by }: NonNullable<HeldItem['decided']>): string {
  if (decision.choice === 'include') return text.included(showDay(at), by);
  return text.left(text.grounds[decision.ground], decision.reason, showDay(at), by);
}

interface GroundProps {
  readonly choice: DocumentChoice;
  readonly item: HeldItem;
  readonly onDone: () => void;
}

/** On what ground something is left out, and whether the copy may say so. */
function GroundForm({ choice, item, onDone }: GroundProps) {
  const write = useWrite('documents.takeStep');
  const before = item.decided?.decision;
  const was = before?.choice === 'leaveOut' ? before : undefined;
  const [ground, setGround] = useState<WithholdingGround | undefined>(was?.ground);
  const [reason, setReason] = useState(was?.reason ?? '');
  const [named, setNamed] = useState(was?.named ?? true);
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (ground === undefined || reason.trim() === '') return;
    const decision = { choice: 'leaveOut', ground, reason, named: named && mayBeNamed(ground) } as const;
    write.mutate({ ...choice, taken: { kind: 'decided', item: item.id, decision } }, { onSuccess: onDone });
  };
  return (
    <StepForm
      title={text.leaveOutNamed(item.place)}
      submit={text.save}
      busy={write.isPending}
      error={write.error}
      onSubmit={submit}
      onCancel={onDone}
    >
      <NativeSelect
        label={text.ground}
        value={ground ?? ''}
        data={[
          { value: '', label: text.choose },
          ...WithholdingGround.options.map((value) => ({ value, label: text.grounds[value] })),
        ]}
        error={tried && ground === undefined ? text.groundMissing : undefined}
        onChange={(event) => setGround(WithholdingGround.safeParse(event.currentTarget.value).data)}
      />
      {ground === undefined ? null : <p className={styles.soft}>{text.groundHelp[ground]}</p>}
      <TextInput
        label={text.reason}
        maxLength={500}
        value={reason}
        error={tried && reason.trim() === '' ? text.reasonMissing : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {ground !== undefined && mayBeNamed(ground) ? (
        <Checkbox
          label={text.named}
          description={text.namedHelp}
          checked={named}
          onChange={(event) => setNamed(event.currentTarget.checked)}
        />
      ) : null}
    </StepForm>
  );
}
