import type { Page } from '@playwright/test';

/** Least height and width of what a finger or pointer is to hit, in CSS pixels. */
const least = 44;

/**
 * Every control on screen that is smaller than a target may be, in words. Links within a line of words are text, not targets; a radio
 * or tick is hit together with the label around it.
 * @param within the part of the page to look at
 */
export function smallTargets(page: Page, within = 'main'): Promise<string[]> {
  return page.evaluate(
    ([within, least]) => {
      const controls =
        'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab]';
      const found = [...document.querySelectorAll<HTMLElement>(controls)].filter(
        (element) =>
          element.closest(within) !== null &&
          element.checkVisibility({ visibilityProperty: true }) &&
          element.tabIndex >= 0 &&
          !element.matches(':disabled'),
      );
      return found.flatMap((element) => {
        const target = element.matches('[type=radio], [type=checkbox]')
          ? (element.closest('label') ?? (element as HTMLInputElement).labels?.[0] ?? element)
          : element;
        const { width, height } = target.getBoundingClientRect();
        if (width >= least - 0.5 && height >= least - 0.5) return [];
        const name = (target.getAttribute('aria-label') ?? target.textContent ?? '').trim().slice(0, 60);
        return [`${target.tagName.toLowerCase()} “${name}”: ${Math.round(width)} × ${Math.round(height)}`];
      });
    },
    [within, least] as const,
  );
}
