import type { Section } from '../../../shared/assessments/define.ts';
import { FieldList } from './FieldList.tsx';
import styles from './form.module.css';

interface Props {
  readonly section: Section;
  readonly titled: boolean;
}

/** The questions of one section under its title. */
export function SectionQuestions({ section, titled }: Props) {
  const id = `section:${section.id}`;
  return (
    <section aria-labelledby={titled ? id : undefined} className={styles.section}>
      {titled ? (
        <h2 id={id} tabIndex={-1} className={styles.sectionTitle}>
          {section.title}
        </h2>
      ) : null}
      {section.purpose ? <p className={styles.purpose}>{section.purpose}</p> : null}
      <FieldList fields={section.fields} prefix="" />
    </section>
  );
}
