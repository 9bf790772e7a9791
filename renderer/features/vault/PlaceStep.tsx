import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { vaultScreensText as text } from '../../../shared/text/vault-screens.ts';
import type { Contracts } from '../../client/client.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { chooseOtherVault } from './choose-vault.ts';
import { FolderWarnings } from './FolderWarnings.tsx';
import styles from './StartFrame.module.css';
import { StartFrame } from './StartFrame.tsx';
import { StepNote } from './StepNote.tsx';

interface Props {
  readonly status: Output<Contracts['vault.status']>;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Where the vault will live, with what speaks against that folder. */
export function PlaceStep({ status, onBack, onDone }: Props) {
  const [error, setError] = useState<AppError | null>(null);
  return (
    <StartFrame key="place" title={text.placeTitle} lead={text.placeLead}>
      <StepNote current={1} name={text.stepPlace} />
      <dl className={styles.folder}>
        <dt>{text.placeFolder}</dt>
        <dd>{status.folder}</dd>
      </dl>
      <FolderWarnings warnings={status.folderWarnings} />
      {error && <ErrorNote error={error} />}
      <div>
        <Button variant="default" onClick={() => chooseOtherVault(setError)}>
          {text.placeChoose}
        </Button>
      </div>
      <div className={styles.buttons}>
        <Button onClick={onDone}>{text.continue}</Button>
        <Button variant="subtle" onClick={onBack}>
          {text.back}
        </Button>
      </div>
    </StartFrame>
  );
}
