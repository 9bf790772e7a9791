import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { secondsToWait, UnlockDelays } from '../../../../electron/vault/unlock-delay.ts';

let folder: string;
let now = 0;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'otway-delay-'));
  now = 1_000_000;
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const delays = () => new UnlockDelays(path.join(folder, 'delays.json'), () => now);

test('the wait grows from nothing to a minute', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 50].map(secondsToWait)).toEqual([
    0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60,
  ]);
});

test('a try that comes too soon is refused with the seconds left, and not counted', () => {
  const ours = delays();
  for (let tries = 0; tries < 3; tries += 1) ours.begin('a');
  expect(() => ours.begin('a')).toThrow('Wait 1 second.');
  now += 1000;
  ours.begin('a');
  expect(() => ours.begin('a')).toThrow('Wait 2 seconds.');
  ours.begin('b');
});

test('starting again gives no new tries; a clock set back does not lengthen the wait', () => {
  for (let tries = 0; tries < 3; tries += 1) delays().begin('a');
  expect(() => delays().begin('a')).toThrow('Wait');
  now = 0;
  expect(() => delays().begin('a')).toThrow('Wait 1 second.');
});

test('success forgets the wrong tries', () => {
  const ours = delays();
  for (let tries = 0; tries < 3; tries += 1) ours.begin('a');
  ours.succeed('a');
  delays().begin('a');
  delays().begin('a');
});

test('a damaged file counts as none', () => {
  fs.writeFileSync(path.join(folder, 'delays.json'), '{"a":{"failures":-3}}');
  delays().begin('a');
});
