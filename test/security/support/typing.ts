import { expect } from '@playwright/test';
import { casesText } from '../../../shared/text/cases';
import type { OtwayApp } from '../../e2e/support/app';
import { newCase, openCase, openRoom } from '../../e2e/support/case-pages';
import { expectSaved } from '../../e2e/support/forms';

const client = 'Wilhelmina Quarterdeck';
const noteLabel = 'Note';

/** Opens a case with a note and saves its first word. */
export async function startNote(otway: OtwayApp): Promise<void> {
  const { page } = otway;
  await newCase(page, { name: client, birthDate: '3/4/1971' });
  await openRoom(page, casesText.roomNotes);
  await page.getByRole('button', { name: casesText.noteNew }).click();
  await noteBox(otway).fill('Begun.');
  await expectSaved(page);
}

/** Opens the note made by `startNote`, after a start and unlock, and gives what it holds. */
export async function reopenNote(otway: OtwayApp): Promise<string> {
  await openCase(otway.page, client);
  await openRoom(otway.page, casesText.roomNotes);
  await otway.page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(noteBox(otway)).not.toHaveValue('');
  return noteBox(otway).inputValue();
}

/** Everything that the window has shown as saved, newest last. */
export interface Acknowledged {
  readonly texts: string[];
}

/**
 * Notes what the box holds each time the window says that all is saved. What is told too late to arrive before a kill does not
 * count, so nothing counts that a user could not have seen.
 */
export async function watchAcknowledged(otway: OtwayApp): Promise<Acknowledged> {
  const texts: string[] = [];
  await otway.page.exposeFunction('acknowledged', (text: string) => texts.push(text));
  await noteBox(otway).evaluate((box) => {
    const tell: unknown = Reflect.get(window, 'acknowledged');
    const look = () => {
      const line = document.querySelector('[role="status"][data-state="saved"]');
      if (line && box instanceof HTMLTextAreaElement && typeof tell === 'function') tell(box.value);
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['data-state'],
    });
  });
  return { texts };
}

/** Types words at the end of the note until `stop` says so, in bursts with pauses as a person makes them. */
export async function typeOn(
  otway: OtwayApp,
  words: Iterator<string>,
  stopped: () => boolean,
): Promise<void> {
  const { page } = otway;
  await noteBox(otway).focus();
  await page.keyboard.press('Control+End');
  while (!stopped()) {
    const word = words.next();
    if (word.done) return;
    await page.keyboard.type(` ${word.value}`);
    if (Number(word.value.slice(4)) % 3 === 0) {
      await new Promise((resolve) => setTimeout(resolve, 500 + Math.random() * 400));
    }
  }
}

export function noteBox(otway: OtwayApp) {
  return otway.page.getByRole('textbox', { name: noteLabel, exact: true });
}

/** word1, word2, word3 … */
export function* countedWords(): Generator<string> {
  for (let count = 1; ; count += 1) yield `word${count}`;
}
