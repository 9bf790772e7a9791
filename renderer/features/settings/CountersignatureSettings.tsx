import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { hasLedger } from '../../../shared/documents/ledger.ts';
import { DocumentKind } from '../../../shared/documents/tree.ts';
import { Practitioner } from '../../../shared/domain/practitioner.ts';
import { countersignatureText as text } from '../../../shared/text/countersignature.ts';
import { documentNames } from '../../../shared/text/document-names.ts';
import { settingsText } from '../../../shared/text/settings.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import pageStyles from '../../components/Page.module.css';
import styles from './SettingsSection.module.css';
import { SettingsSection } from './SettingsSection.tsx';
import { type Settings, useSaveSettings } from './use-save-settings.ts';

const signedKinds = DocumentKind.options.filter(hasLedger);
const Reason = Practitioner.shape.countersignature.unwrap();

/** Why somebody countersigns, who, and for which documents. */
export function CountersignatureSettings({ settings }: { readonly settings: Settings }) {
  const { practitioner } = settings;
  const { saved, error, save } = useSaveSettings(settings);
  const [reason, setReason] = useState(practitioner.countersignature);
  const [name, setName] = useState(practitioner.countersigner?.name ?? '');
  const [registration, setRegistration] = useState(practitioner.countersigner?.registration ?? '');
  const [kinds, setKinds] = useState(practitioner.countersignedKinds ?? signedKinds);
  const [tried, setTried] = useState(false);

  const halfNamed = (name.trim() === '') !== (registration.trim() === '');
  const own = name.trim().toLowerCase() === practitioner.name.trim().toLowerCase();
  const nameProblem = own ? text.sameperson : halfNamed ? text.personMissing : undefined;
  const kindsProblem = kinds.length === 0 ? text.kindsMissing : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason !== undefined && (nameProblem !== undefined || kindsProblem !== undefined)) return;
    const { countersignature: _why, countersigner: _who, countersignedKinds: _which, ...rest } = practitioner;
    void save({
      practitioner: {
        ...rest,
        ...(reason === undefined ? {} : { countersignature: reason }),
        ...(reason === undefined || name.trim() === '' ? {} : { countersigner: { name, registration } }),
        ...(reason === undefined || kinds.length === signedKinds.length ? {} : { countersignedKinds: kinds }),
      },
    });
  };

  return (
    <SettingsSection title={text.title} lead={text.lead}>
      <form className={pageStyles.section} noValidate onSubmit={submit}>
        <NativeSelect
          label={text.why}
          value={reason ?? 'none'}
          data={(['none', ...Reason.options] as const).map((value) => ({
            value,
            label: text.reasons[value],
          }))}
          onChange={(event) => setReason(Reason.safeParse(event.currentTarget.value).data)}
        />
        {reason === undefined ? null : (
          <>
            <TextInput
              label={text.name}
              description={text.personHelp}
              maxLength={120}
              value={name}
              error={tried ? nameProblem : undefined}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <TextInput
              label={text.registration}
              maxLength={60}
              value={registration}
              error={tried && halfNamed ? text.personMissing : undefined}
              onChange={(event) => setRegistration(event.currentTarget.value)}
            />
            <details>
              <summary className={styles.summary}>
                {text.kinds}: {text.kindsChosen(kinds.length, signedKinds.length)}
              </summary>
              <Checkbox.Group
                aria-label={text.kinds}
                value={[...kinds]}
                error={tried ? kindsProblem : undefined}
                onChange={(values) => setKinds(signedKinds.filter((kind) => values.includes(kind)))}
              >
                <div className={styles.kinds}>
                  {signedKinds.map((kind) => (
                    <Checkbox key={kind} value={kind} label={documentNames[kind]} />
                  ))}
                </div>
              </Checkbox.Group>
            </details>
          </>
        )}
        {error && <ErrorNote error={error} />}
        <div className={pageStyles.row}>
          <Button type="submit">{text.save}</Button>
          <span role="status" className={styles.done}>
            {saved && settingsText.saved}
          </span>
        </div>
      </form>
    </SettingsSection>
  );
}
