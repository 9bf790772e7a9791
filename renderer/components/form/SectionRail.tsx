import { NativeSelect } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Section } from '../../../shared/assessments/define.ts';
import { progressOf, type SectionProgress } from '../../../shared/assessments/progress.ts';
import { formText } from '../../../shared/text/form.ts';
import styles from './section-rail.module.css';
import { useAnswers, useSession } from './session-context.tsx';
import { useShownSections } from './use-shown-sections.ts';

interface SectionRailProps {
  readonly current: string;
  readonly onChoose: (sectionId: string) => void;
  /** Takes one line only, where the questions want the width. */
  readonly narrow: boolean;
}

/** The sections with how far each has come: a list beside the questions, or a single box where there is no room for it. */
export function SectionRail({ current, onChoose, narrow }: SectionRailProps) {
  const sections = useShownSections();
  const progress = useProgress();
  const rail = useRef<HTMLElement>(null);
  useEffect(() => keepInView(rail.current, current), [current]);
  return (
    <nav
      ref={rail}
      className={styles.rail}
      data-narrow={narrow || undefined}
      aria-label={formText.rail.label}
    >
      <div className={styles.railSelect}>
        <NativeSelect
          label={formText.rail.choose}
          value={current}
          onChange={(event) => onChoose(event.currentTarget.value)}
          data={sections.map((section) => ({
            value: section.id,
            label: `${section.title} (${inWords(progress.get(section.id))})`,
          }))}
        />
      </div>
      <ol className={styles.railList}>
        {sections.map((section) => (
          <RailItem
            key={section.id}
            section={section}
            progress={progress.get(section.id)}
            current={section.id === current}
            onChoose={() => onChoose(section.id)}
          />
        ))}
      </ol>
    </nav>
  );
}

/** Scrolls the rail itself, and nothing round it, until the section shown is among those in view. */
function keepInView(rail: HTMLElement | null, sectionId: string): void {
  const item = rail?.querySelector(`[data-section="${CSS.escape(sectionId)}"]`);
  if (!rail || !item) return;
  const around = rail.getBoundingClientRect();
  const place = item.getBoundingClientRect();
  if (place.top < around.top) rail.scrollTop -= around.top - place.top;
  else if (place.bottom > around.bottom) rail.scrollTop += place.bottom - around.bottom;
}

function useProgress(): ReadonlyMap<string, SectionProgress> {
  const { declaration } = useSession();
  // The rail may lag behind the typing; the typing may never wait for the rail.
  const answers = useDeferredValue(useAnswers());
  return useMemo(
    () => new Map(progressOf(declaration, answers).map((one) => [one.sectionId, one])),
    [declaration, answers],
  );
}

function inWords(progress: SectionProgress | undefined): string {
  if (progress === undefined) return '';
  return formText.rail.progress(progress.answered, progress.countable);
}

interface RailItemProps {
  readonly section: Section;
  readonly progress: SectionProgress | undefined;
  readonly current: boolean;
  readonly onChoose: () => void;
}

function RailItem({ section, progress, current, onChoose }: RailItemProps) {
  const { answered = 0, countable = 0, invalid = 0 } = progress ?? {};
  const done = countable > 0 && answered === countable && invalid === 0;
  return (
    <li>
      <button
        type="button"
        className={styles.railItem}
        data-section={section.id}
        aria-current={current ? 'step' : undefined}
        onClick={onChoose}
      >
        <span className={styles.railTitle}>{section.title}</span>
        <span className={styles.railState}>
          {done ? (
            <IconCircleCheck
              size={18}
              role="img"
              aria-label={formText.rail.done}
              className={styles.railDone}
            />
          ) : countable > 0 ? (
            <span>
              <span aria-hidden="true">{formText.rail.progress(answered, countable)}</span>
              <span className={styles.spoken}>{formText.rail.progressSpoken(answered, countable)}</span>
            </span>
          ) : null}
          {invalid > 0 ? (
            <span className={styles.railFlag}>
              <IconAlertTriangle size={16} aria-hidden="true" />
              {formText.rail.invalid(invalid)}
            </span>
          ) : null}
        </span>
      </button>
    </li>
  );
}
