import { useMemo, useSyncExternalStore } from 'react';
import type { Section } from '../../../shared/assessments/define.ts';
import { shownSections } from '../../../shared/assessments/show-if.ts';
import { useSession } from './session-context.tsx';

/** The sections that ask something, going by the answers so far; the same list until one comes or goes. */
export function useShownSections(): readonly Section[] {
  const session = useSession();
  const { declaration } = session;
  const ids = useSyncExternalStore(session.watchAll, () =>
    shownSections(declaration, session.allAnswers())
      .map(({ id }) => id)
      .join(' '),
  );
  return useMemo(
    () => declaration.sections.filter(({ id }) => ids.split(' ').includes(id)),
    [declaration, ids],
  );
}
