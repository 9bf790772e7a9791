import { NativeSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { Adjustment } from '../../../shared/documents/templates/adjustment.ts';
import type { AdjustableShown } from '../../../shared/ipc/template-contracts.ts';
import { adjustmentText as text } from '../../../shared/text/clinic-templates.ts';
import { documentsScreenText } from '../../../shared/text/documents-screen.ts';
import { usePrint } from '../../client/use-print.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import beside from '../../components/pdf/beside.module.css';
import { PdfPreview } from '../../components/pdf/PdfPreview.tsx';
import styles from './templates.module.css';

/** Long enough for a word to be typed, in milliseconds. */
const pause = 400;

interface Props {
  readonly readers: AdjustableShown['readers'];
  readonly draft: Adjustment;
}

/** The pages of the sample case under the template as it is being changed; the last ones that could be made while it cannot be read. */
export function TemplatePreview({ readers, draft }: Props) {
  const [audience, setAudience] = useState(readers[0] ?? 'client');
  const [settled] = useDebouncedValue(draft, pause);
  const printed = usePrint('templates.preview', { adjustment: settled, audience });
  const [pdf, setPdf] = useState<Uint8Array>();
  const latest = printed.data?.pdf;
  useEffect(() => {
    if (latest) setPdf(latest);
  }, [latest]);
  return (
    <section className={beside.sample} aria-label={text.preview}>
      <h2>{text.preview}</h2>
      {readers.length > 1 && (
        <NativeSelect
          label={text.previewFor}
          value={audience}
          data={readers.map((reader) => ({ value: reader, label: documentsScreenText.readers[reader] }))}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setAudience(readers.find((reader) => reader === value) ?? audience);
          }}
        />
      )}
      {printed.error && <ErrorNote error={printed.error} />}
      {printed.error && pdf && <p className={styles.soft}>{text.previewOld}</p>}
      {pdf && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keyboard.
        <section className={styles.scroll} tabIndex={0} aria-label={text.previewPage}>
          <PdfPreview pdf={pdf} label={text.previewPage} />
        </section>
      )}
    </section>
  );
}
