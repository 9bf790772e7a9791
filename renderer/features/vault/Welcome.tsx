import { IconBook2, IconFolderOpen, IconLockPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AppError } from '../../../shared/domain/errors.ts';
import { vaultScreensText as text } from '../../../shared/text/vault-screens.ts';
import { call } from '../../client/page-client.ts';
import { asAppError } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { chooseOtherVault } from './choose-vault.ts';
import styles from './StartFrame.module.css';
import { StartFrame } from './StartFrame.tsx';

interface Props {
  readonly onCreate: () => void;
  readonly onEnter: () => void;
}

/** The first page of all: what this is, and three ways in. */
export function Welcome({ onCreate, onEnter }: Props) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  async function openDemo(): Promise<void> {
    setError(null);
    setBusy(true);
    try {
      await call('vault.openDemo', null);
      onEnter();
    } catch (thrown) {
      setBusy(false);
      setError(asAppError(thrown));
    }
  }

  return (
    <StartFrame title={text.welcomeTitle} lead={text.welcomeLead}>
      <div className={styles.choices}>
        <Choice
          icon={<IconLockPlus size={32} aria-hidden />}
          name={text.welcomeCreate}
          help={text.welcomeCreateHelp}
          disabled={busy}
          onClick={onCreate}
        />
        <Choice
          icon={<IconFolderOpen size={32} aria-hidden />}
          name={text.welcomeOpen}
          help={text.welcomeOpenHelp}
          disabled={busy}
          onClick={() => chooseOtherVault(setError)}
        />
        <Choice
          icon={<IconBook2 size={32} aria-hidden />}
          name={text.welcomeDemo}
          help={text.welcomeDemoHelp}
          disabled={busy}
          onClick={openDemo}
        />
      </div>
      <p aria-live="polite">{busy && text.welcomeOpening}</p>
      {error && <ErrorNote error={error} />}
    </StartFrame>
  );
}

interface ChoiceProps {
  readonly icon: ReactNode;
  readonly name: string;
  readonly help: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function Choice({ icon, name, help, disabled, onClick }: ChoiceProps) {
  return (
    <button type="button" className={styles.choice} disabled={disabled} onClick={onClick}>
      {icon}
      <span>
        <span className={styles.choiceName}>{name}</span>
        <span className={styles.choiceHelp}>{help}</span>
      </span>
    </button>
  );
}
