import { useState } from 'react';
import type { Declaration } from '../../../shared/assessments/define.ts';

interface SectionSteps {
  readonly sectionId: string;
  readonly onSection: (sectionId: string) => void;
  /** To the section before and after the one shown; undefined where there is none. */
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
}

/** Walks through the sections of a form from outside it. */
export function useSectionSteps({ sections }: Pick<Declaration, 'sections'>): SectionSteps {
  const [sectionId, setSectionId] = useState(sections[0]?.id ?? '');
  const index = sections.findIndex((section) => section.id === sectionId);
  const goTo = (to: string | undefined) => {
    if (to === undefined) return undefined;
    return () => {
      setSectionId(to);
      // The new section's title takes the focus once it is drawn.
      requestAnimationFrame(() => document.getElementById(`section:${to}`)?.focus());
    };
  };
  return {
    sectionId,
    onSection: setSectionId,
    previous: goTo(sections[index - 1]?.id),
    next: goTo(sections[index + 1]?.id),
  };
}
