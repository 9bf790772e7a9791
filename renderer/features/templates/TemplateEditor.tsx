import { ActionIcon, Button, NativeSelect, Switch, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { Adjustment } from '../../../shared/documents/templates/adjustment.ts';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { AdjustableShown } from '../../../shared/ipc/template-contracts.ts';
import { adjustmentText as text } from '../../../shared/text/clinic-templates.ts';
import { templateText } from '../../../shared/text/templates.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Note } from '../../components/Note.tsx';
import pageStyles from '../../components/Page.module.css';
import beside from '../../components/pdf/beside.module.css';
import { arranged } from './arranged.ts';
import { TemplatePreview } from './TemplatePreview.tsx';
import styles from './templates.module.css';

interface Props {
  readonly shown: AdjustableShown;
  /** A template read from a file, to begin with; the clinic's own otherwise. */
  readonly fromFile: Adjustment | null;
  /** Told when what is stored has changed. */
  readonly onStored: () => void;
}

/** Sections of one document with switch, place and words. */
export function TemplateEditor({ shown, fromFile, onStored }: Props) {
  const { id: document, sections: known, own: stored } = shown;
  const [draft, setDraft] = useState(() => arranged(shown, fromFile ?? stored));
  const [said, setSaid] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const change = (part: Partial<Adjustment>) => {
    setSaid('');
    setDraft({ ...draft, ...part });
  };
  const attempt = async (work: () => Promise<unknown>, done: string) => {
    setError(null);
    try {
      if ((await work()) === false) return;
      setSaid(done);
    } catch (thrown) {
      setError(asAppError(thrown));
    }
  };
  const store = (work: () => Promise<unknown>, done: string) =>
    attempt(async () => {
      await work();
      onStored();
      await refreshAll();
    }, done);
  const setSection = (id: string, part: Partial<Adjustment['sections'][number]>) =>
    change({ sections: draft.sections.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  const move = (from: number, to: number, title: string) => {
    const sections = [...draft.sections];
    const [taken] = sections.splice(from, 1);
    if (taken) sections.splice(to, 0, taken);
    setDraft({ ...draft, sections });
    setSaid(text.moved(title, to + 1, sections.length));
  };
  const exportFile = async () => {
    const chosen = await call('window.chooseSavePlace', {
      suggestedName: `${document.replace('/', ' ')}.json`,
      type: 'json',
    });
    return chosen === null ? false : call('templates.export', { document, place: chosen.place });
  };

  return (
    <div className={beside.sides}>
      <div className={pageStyles.stack}>
        <p className={styles.soft}>{stored ? text.ownVersion(stored.version) : text.asBuiltIn}</p>
        {fromFile && (
          <Note tone="note" live title={text.readIn}>
            {stored && <p>{text.takesPlace(stored.version)}</p>}
          </Note>
        )}
        <p className={styles.soft}>{text.wordingHelp}</p>
        <Wording label={text.opening} value={draft.opening} onChange={(opening) => change({ opening })} />
        <section aria-label={text.sections}>
          <h2>{text.sections}</h2>
          {known.length === 0 && <p className={styles.soft}>{text.noSections}</p>}
          <ol className={styles.sections}>
            {draft.sections.map(({ id, on, wording }, index) => {
              const section = known.find((one) => one.id === id);
              if (!section) return null;
              const { title, required } = section;
              return (
                <li key={id} className={styles.section}>
                  <div className={styles.line}>
                    <Switch
                      className={styles.grow}
                      label={title}
                      description={required ? text.always : undefined}
                      aria-label={text.include(title)}
                      disabled={required}
                      checked={on}
                      onChange={(event) => setSection(id, { on: event.currentTarget.checked })}
                    />
                    <ActionIcon
                      variant="default"
                      size={44}
                      aria-label={text.up(title)}
                      disabled={index === 0}
                      onClick={() => move(index, index - 1, title)}
                    >
                      <IconArrowUp size={20} aria-hidden />
                    </ActionIcon>
                    <ActionIcon
                      variant="default"
                      size={44}
                      aria-label={text.down(title)}
                      disabled={index === draft.sections.length - 1}
                      onClick={() => move(index, index + 1, title)}
                    >
                      <IconArrowDown size={20} aria-hidden />
                    </ActionIcon>
                  </div>
                  {on && (
                    <Wording
                      label={text.wording(title)}
                      value={wording}
                      onChange={(next) => setSection(id, { wording: next })}
                    />
                  )}
                </li>
              );
            })}
          </ol>
        </section>
        <Wording label={text.closing} value={draft.closing} onChange={(closing) => change({ closing })} />
        {error && <ErrorNote error={error} />}
        <div className={pageStyles.row}>
          <Button onClick={() => void store(() => call('templates.save', draft), text.saved)}>
            {text.save}
          </Button>
          {stored && (
            <>
              <Button
                variant="default"
                onClick={() => void store(() => call('templates.reset', { document }), text.asBuiltIn)}
              >
                {text.reset}
              </Button>
              <Button variant="default" onClick={() => void attempt(exportFile, text.exported)}>
                {text.exportFile}
              </Button>
            </>
          )}
          <span role="status" className={styles.done}>
            {said}
          </span>
        </div>
      </div>
      <TemplatePreview readers={shown.readers} draft={draft} />
    </div>
  );
}

interface WordingProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const fields = [
  { value: '', label: text.field },
  ...Object.entries(templateText.labels).map(([value, label]) => ({ value, label })),
];

/** Fixed words with a list of the fields that they may hold. */
function Wording({ label, value, onChange }: WordingProps) {
  return (
    <div className={styles.wording}>
      <Textarea
        label={label}
        autosize
        minRows={1}
        maxLength={4000}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label={`${text.field}: ${label}`}
        data={fields}
        value=""
        onChange={(event) => onChange(`${value}{{${event.currentTarget.value}}}`)}
      />
    </div>
  );
}
