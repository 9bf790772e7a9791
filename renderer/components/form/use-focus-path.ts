import { useCallback, useEffect } from 'react';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { fieldName, type RecordSession } from './record-session.ts';

/** A way to go to any answer of the record; the page goes to `focusPath` by itself, e.g. from a finding's evidence. */
export function useFocusPath(
  focusPath: AnswerPath | undefined,
  go: (sectionId: string) => void,
  session: RecordSession,
): (path: AnswerPath) => void {
  const goTo = useCallback(
    (path: AnswerPath) => {
      const [first] = path.split('.');
      const section = session.declaration.sections.find(({ fields }) =>
        fields.some((field) => field.id === first),
      );
      if (section) go(section.id);
      return arriveAt(path);
    },
    [go, session],
  );
  useEffect(() => (focusPath === undefined ? undefined : goTo(focusPath)), [focusPath, goTo]);
  return goTo;
}

/** Unfolds what the answer lies in, then puts the focus on it. Returns the way to call it off. */
function arriveAt(path: AnswerPath): () => void {
  let wanted = true;
  const arrive = async () => {
    await drawn();
    for (const segment of path.split('.').slice(1)) {
      if (!wanted) return;
      unfold(segment);
      await drawn();
    }
    if (wanted) focusField(path);
  };
  void arrive();
  return () => {
    wanted = false;
  };
}

/** Resolves once what was changed is on screen: after this frame and the next. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Opens an item of a repeated group, when there is one with this id and it is folded. */
function unfold(itemId: string): void {
  document
    .querySelector<HTMLElement>(
      `button[aria-controls="${CSS.escape(`item:${itemId}`)}"][aria-expanded="false"]`,
    )
    ?.click();
}

function focusField(path: AnswerPath): void {
  const field = document.querySelector(`[data-path="${CSS.escape(path)}"]`);
  field?.scrollIntoView({ block: 'center' });
  const control = document.getElementById(`field:${fieldName(path)}`);
  (control ?? field?.querySelector<HTMLElement>('input, textarea, select, button'))?.focus();
}
