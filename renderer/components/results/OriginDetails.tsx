import type { Certificate } from '../../../shared/instruments/instrument.ts';
import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import styles from './result.module.css';

interface Props {
  readonly certificate: Certificate;
  /** Names the instrument, where the panel shows more than one. */
  readonly titled: boolean;
}

/** Where an instrument comes from and what it cannot say. */
export function OriginDetails({ certificate, titled }: Props) {
  const { title, sources, bands, limitations, licence, rounding, rulings } = certificate;
  return (
    <details className={styles.details}>
      <summary>{titled ? text.sourceOf(title) : text.source}</summary>
      <dl className={styles.origin}>
        <Entry term={text.sources} lines={sources} />
        {bands === null ? null : (
          <Entry
            term={text.bands(bands.source)}
            lines={bands.rows.map(({ range, meaning }) => `${range}: ${meaning}`)}
          />
        )}
        <Entry term={text.limitations} lines={limitations} />
        <Entry term={text.differences} lines={rulings} />
        <Entry term={text.rounding} lines={[rounding]} />
        <Entry term={text.licence} lines={[licence]} />
      </dl>
    </details>
  );
}

function Entry({ term, lines }: { readonly term: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}
