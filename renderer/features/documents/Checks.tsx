import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DocumentCheck } from '../../../shared/documents/checks/check.ts';
import type { BlockEdit } from '../../../shared/documents/tree.ts';
import { whyWithheld } from '../../../shared/documents/withheld-words.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { disclosureText } from '../../../shared/text/disclosure.ts';
import { neededLead } from '../../../shared/text/document-checks.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import type { Contracts } from '../../client/client.ts';
import { Note } from '../../components/Note.tsx';
import { BeforeSigning } from './BeforeSigning.tsx';
import styles from './documents.module.css';
import { toFillIn } from './to-fill-in.ts';

export type Composed = Output<Contracts['documents.compose']>;

interface Props {
  readonly caseId: Id;
  readonly composed: Composed;
  readonly onShow: (blockId: string) => void;
  readonly onLetGo: (blockId: string) => void;
  /** Findings of the checks that the OT leaves as they are, by id. */
  readonly lookedAt: ReadonlySet<string>;
  /** What the OT says of a finding of the checks. */
  readonly said: ((check: DocumentCheck) => ReactNode) | undefined;
}

/** What the reader will not see and why, what is missing, and what needs another look before a release. */
export function Checks({ caseId, composed, onShow, onLetGo, lookedAt, said }: Props) {
  const checks = composed.checks.filter(({ kind }) => kind !== 'missing' && kind !== 'stale');
  return (
    <div className={styles.checks}>
      <WithheldList composed={composed} />
      <BeforeSigning
        caseId={caseId}
        checks={checks}
        missing={composed.missing.length}
        onShow={onShow}
        lookedAt={lookedAt}
        said={said}
      />
      <MissingList missing={composed.missing} />
      {composed.readingAge === null ? null : (
        <p className={styles.check}>{text.readingAge(composed.readingAge)}</p>
      )}
      <UnprintableList composed={composed} onShow={onShow} />
      <Edits composed={composed} onShow={onShow} onLetGo={onLetGo} />
    </div>
  );
}

/** What a reader will not see, with the reason for each. */
export function WithheldList({ composed }: { readonly composed: Composed }) {
  const { withheld, tree } = composed;
  if (withheld.length === 0 && toFillIn(tree.kind)) return null;
  const copy = text.copies[tree.audience];
  return (
    <details className={styles.check}>
      <summary>
        {withheld.length === 0
          ? text.withheldNone(copy)
          : text.withheld(copy, disclosureText.itemsWithheld(withheld.length))}
      </summary>
      {[...byReason(composed)].map(([reason, items]) => (
        <section key={reason} className={styles.withheld}>
          <p className={styles.soft}>{reason}</p>
          <ul className={styles.bullets}>
            {items.map((item) => (
              <li key={`${item.blockId} ${item.what}`}>{item.what}</li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

/** What is withheld under the rule that withholds it, so that each rule is read once. */
function byReason({ withheld, tree }: Composed): ReadonlyMap<string, Composed['withheld']> {
  const groups = new Map<string, Composed['withheld']>();
  for (const item of withheld) {
    const reason = whyWithheld(item, tree.audience);
    groups.set(reason, [...(groups.get(reason) ?? []), item]);
  }
  return groups;
}

function MissingList({ missing }: { readonly missing: readonly string[] }) {
  const lead = `${neededLead}:`;
  const needed = missing.filter((one) => one.startsWith(lead));
  return (
    <section className={styles.check} aria-labelledby="document-missing">
      <h3 id="document-missing">{text.missing}</h3>
      {missing.length === 0 ? <p className={styles.soft}>{text.missingNone}</p> : null}
      <MissingLines lines={missing.filter((one) => !one.startsWith(lead))} />
      {needed.length > 0 ? (
        <>
          <p>{lead}</p>
          <MissingLines lines={needed.map((one) => one.slice(lead.length).trim())} />
        </>
      ) : null}
    </section>
  );
}

function MissingLines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.bullets}>
      {lines.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

function UnprintableList({ composed, onShow }: Pick<Props, 'composed' | 'onShow'>) {
  if (composed.unprintable.length === 0) return null;
  return (
    <Note tone="attend" title={text.unprintable}>
      <p>{text.unprintableHelp}</p>
      <ul className={styles.plainList}>
        {composed.unprintable.map(({ character, blockId }) => (
          <li key={`${blockId} ${character}`} className={styles.row}>
            <span>{text.unprintableIn(character, codeOf(character))}</span>
            <Button
              variant="default"
              aria-label={text.showNamed(codeOf(character))}
              onClick={() => onShow(blockId)}
            >
              {text.show}
            </Button>
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** `U+1F600`, the name of a character that may not show here either. */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function Edits({ composed, onShow, onLetGo }: Omit<Props, 'caseId' | 'said' | 'lookedAt'>) {
  const { outdated, tray } = composed;
  if (outdated.length + tray.length === 0) return null;
  return (
    <Note tone="attend" title={text.edits}>
      {outdated.length > 0 ? <p>{text.outdated}</p> : null}
      <EditList edits={outdated} action={text.show} onAction={onShow} />
      {tray.length > 0 ? (
        <p>
          {text.tray}. {text.trayHelp}
        </p>
      ) : null}
      <EditList edits={tray} action={text.letGo} onAction={onLetGo} />
    </Note>
  );
}

interface EditListProps {
  readonly edits: readonly BlockEdit[];
  readonly action: string;
  readonly onAction: (blockId: string) => void;
}

function EditList({ edits, action, onAction }: EditListProps) {
  return (
    <ul className={styles.plainList}>
      {edits.map((edit) => (
        <li key={edit.blockId}>
          <p>{edit.text}</p>
          <Button
            variant="default"
            aria-label={`${action}: ${edit.text}`}
            onClick={() => onAction(edit.blockId)}
          >
            {action}
          </Button>
        </li>
      ))}
    </ul>
  );
}
