/**
 * Puts the focus on the next question of the form, if there is one, so that answers can follow each other without leaving the digits. At
 * once: a digit typed fast after another must not land on the question before.
 */
export function moveOn(from: HTMLElement): void {
  const here = from.closest('[data-path]');
  const section = here?.closest('section');
  if (!here || !section) return;
  const questions = [...section.querySelectorAll('[data-path]')];
  const next = questions[questions.indexOf(here) + 1];
  const control =
    next?.querySelector<HTMLElement>('input:checked') ??
    next?.querySelector<HTMLElement>(':is(input, textarea, select)[id^="field:"]');
  control?.focus();
}
