import { useEffect } from 'react';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { fieldName, type RecordSession } from './record-session.ts';

/** Goes to an answer named from elsewhere, e.g. from a finding's evidence. */
export function useFocusPath(
  focusPath: AnswerPath | undefined,
  go: (sectionId: string) => void,
  session: RecordSession,
): void {
  useEffect(() => {
    if (focusPath === undefined) return undefined;
    const [first] = focusPath.split('.');
    const section = session.declaration.sections.find(({ fields }) =>
      fields.some((field) => field.id === first),
    );
    if (section) go(section.id);
    let here = true;
    const arrive = async () => {
      await drawn();
      for (const segment of focusPath.split('.').slice(1)) {
        if (!here) return;
        unfold(segment);
        await drawn();
      }
      if (here) focusField(focusPath);
    };
    void arrive();
    return () => {
      here = false;
    };
  }, [focusPath, go, session]);
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
