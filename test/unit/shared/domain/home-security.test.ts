import { expect, test } from 'vitest';
import { captionPrompt, securityDetailIn } from '../../../../shared/domain/home-security.ts';

test.each([
  'Key safe 1234',
  'keysafe by the back door: C4821Y',
  'The key-safe number is 4 8 2 1.',
  'Code 9042 for the door code pad',
  'Alarm is set at night, 77341',
  'Lock box, 0071, under the sill',
  'Gate code 55#12 34',
])('“%s” looks like a code', (words) => {
  expect(securityDetailIn(words)).toBe('code');
});

test.each([
  'Nobody is at home between 9 and 3.',
  'No one in until five',
  'The house stands empty on Fridays',
  'They are away on holiday from 3 May',
  'She is out every morning until 12',
])('“%s” looks like a time when nobody is there', (words) => {
  expect(securityDetailIn(words)).toBe('absence');
});

test.each([
  'Key safe needed, to be fitted at 1050 mm from finished surface',
  'A key safe would let carers in',
  'Alarm in the hall works; smoke alarm on each floor',
  'Smoke alarm tested on 12/03/2026',
  'Door opening 760 mm, threshold 25 mm',
  'Carried out between 9 and 11 with two people',
  'The switch is out of reach from the bed at night',
  'He was away from work from 3 January',
  'No one in training helps with this',
  'Telephone 01422 555010',
  'Pendant alarm, the call centre is 01422 555010',
  'Smoke alarms fitted in 2021, and 999 is rung by the alarm',
  'Fit rail at 900 mm',
])('“%s” does not', (words) => {
  expect(securityDetailIn(words)).toBeUndefined();
});

test.each([
  ['Key safe 1234', 'code'],
  ['Nobody is in until five', 'absence'],
  ['Code: 4821', 'perhaps'],
  ['4821', 'perhaps'],
  ['C4821Y.', 'perhaps'],
  ['PIN 90 42', 'perhaps'],
  ['Key safe by the back door', 'picture'],
  ['Alarm panel in the hall', 'picture'],
  ['Door keypad', 'picture'],
  ['Bath: side 540 mm from the floor', undefined],
  ['Smoke alarm on the landing', undefined],
  ['540 mm', undefined],
  ['Kept as the code of practice of 2015 says', undefined],
  ['Front door, 700', undefined],
  ['', undefined],
] as const)('a caption “%s” asks about %s', (words, prompt) => {
  expect(captionPrompt(words)).toBe(prompt);
});
