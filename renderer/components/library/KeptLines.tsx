import { Button } from '@mantine/core';
import { libraryText as text } from '../../../shared/text/library.ts';
import styles from './library.module.css';

interface Line {
  readonly key: string;
  readonly section: string;
  readonly label: string;
  readonly words: string;
  readonly paths: readonly string[];
  readonly typed: boolean;
  readonly mayName?: boolean;
}

interface Props {
  /** Level of the headings of its sections. */
  readonly heading: 'h2' | 'h3' | 'h4';
  readonly lines: readonly Line[];
  /** Offers to leave out what a person typed. */
  readonly onLeaveOut?: (paths: readonly string[]) => void;
}

/** What a version of a job says, section by section. */
export function KeptLines({ heading: Heading, lines, onLeaveOut }: Props) {
  const sections = [...new Set(lines.map(({ section }) => section))];
  return (
    <div className={styles.sections}>
      {sections.map((section) => (
        <section key={section} className={styles.part}>
          <Heading>{section}</Heading>
          <dl className={styles.lines}>
            {lines
              .filter((line) => line.section === section)
              .map((line) => (
                <div key={line.key}>
                  <dt>{line.label}</dt>
                  <dd>
                    {line.words}
                    {line.mayName ? <span className={styles.attend}>▲ {text.mayName}</span> : null}
                  </dd>
                  {onLeaveOut && line.typed ? (
                    <dd>
                      <Button
                        variant="subtle"
                        aria-label={text.leaveOutLabel(line.label)}
                        onClick={() => onLeaveOut(line.paths)}
                      >
                        {text.leaveOut}
                      </Button>
                    </dd>
                  ) : null}
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
