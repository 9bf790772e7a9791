import { useState } from 'react';
import type { Declaration } from '../../../shared/assessments/define.ts';
import { focusAfter } from '../focus-after.ts';

interface SectionSteps {
  readonly sectionId: string;
  readonly onSection: (sectionId: string) => void;
  /** Which sections are on the page, as the form says. */
  readonly onShown: (sectionIds: readonly string[]) => void;
  /** To the section before and after the one shown; undefined where there is none. */
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
}

/** Walks through the sections of a form from outside it. */
export function useSectionSteps({ sections }: Pick<Declaration, 'sections'>): SectionSteps {
  const [sectionId, setSectionId] = useState(sections[0]?.id ?? '');
  const [shown, setShown] = useState<readonly string[]>(() => sections.map(({ id }) => id));
  // Where the section is not on the page any more, the form shows the first.
  const index = Math.max(0, shown.indexOf(sectionId));
  const goTo = (to: string | undefined) => {
    if (to === undefined) return undefined;
    return () =>
      focusAfter(
        () => setSectionId(to),
        () => document.getElementById(`section:${to}`),
      );
  };
  return {
    sectionId,
    onSection: setSectionId,
    onShown: setShown,
    previous: goTo(shown[index - 1]),
    next: goTo(shown[index + 1]),
  };
}
