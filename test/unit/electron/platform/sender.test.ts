import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ ipcMain: {} }));
const { isFromPage } = await import('../../../../electron/platform/page-line.ts');

const mainFrame = { origin: 'app://main' };
const page = { mainFrame };
const other = { mainFrame: { origin: 'app://main' } };

test.each([
  ['the main frame of the window', { sender: page, senderFrame: mainFrame }, true],
  ['a subframe, even of the same origin', { sender: page, senderFrame: { origin: 'app://main' } }, false],
  ['a frame that is gone', { sender: page, senderFrame: null }, false],
  ['another page', { sender: other, senderFrame: other.mainFrame }, false],
  ['another page with a borrowed frame', { sender: other, senderFrame: mainFrame }, false],
])('a message from %s', (_from, event, expected) => {
  expect(isFromPage(event, page, 'app://main')).toBe(expected);
});

test.each(['https://main', 'app://main.example', 'null', 'file://', ''])(
  'a window that shows %s is not ours',
  (origin) => {
    const frame = { origin };
    const strange = { mainFrame: frame };
    expect(isFromPage({ sender: strange, senderFrame: frame }, strange, 'app://main')).toBe(false);
  },
);

test('without a window nobody is ours', () => {
  expect(isFromPage({ sender: page, senderFrame: mainFrame }, undefined, 'app://main')).toBe(false);
});
