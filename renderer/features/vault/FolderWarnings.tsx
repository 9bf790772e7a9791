import type { Output } from '../../../shared/ipc/contract.ts';
import { vaultScreensText as text } from '../../../shared/text/vault-screens.ts';
import type { Contracts } from '../../client/client.ts';
import { Note } from '../../components/Note.tsx';

type Warning = Output<Contracts['vault.status']>['folderWarnings'][number];

const words: Readonly<Record<Warning, string>> = {
  synced: text.warningSynced,
  network: text.warningNetwork,
  removable: text.warningRemovable,
};

/** Why the vault's folder is a risk. */
export function FolderWarnings({ warnings }: { warnings: readonly Warning[] }) {
  return warnings.map((warning) => (
    <Note key={warning} tone="attend">
      {words[warning]}
    </Note>
  ));
}
