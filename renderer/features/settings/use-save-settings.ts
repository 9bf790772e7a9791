import { useState } from 'react';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { Input, Output } from '../../../shared/ipc/contract.ts';
import type { Contracts } from '../../client/client.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';

export type Settings = Output<Contracts['settings.get']>;

/** Saves part of the settings on top of those in force, and says how it went. */
export function useSaveSettings(settings: Settings) {
  const [saved, setSaved] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const save = async (part: Partial<Input<Contracts['settings.save']>>): Promise<void> => {
    setSaved(false);
    setError(null);
    try {
      const { practitioner, idleMinutes } = settings;
      await call('settings.save', { practitioner, idleMinutes, ...part });
      await refreshAll();
      setSaved(true);
    } catch (thrown) {
      setError(asAppError(thrown));
    }
  };
  return { saved, error, save };
}
