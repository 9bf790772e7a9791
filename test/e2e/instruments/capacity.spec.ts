import { changeDrawingText, compareText } from '../../../shared/text/instruments/compare.ts';
import { expect, test } from '../support/app';
import { addInstrument, openInstrument } from '../support/instrument-page';

test('grip: each hand’s mean and consistency, then both norm sets, agree with the command', async ({
  otway,
}) => {
  const grip = await openInstrument(otway, 'grip');
  await grip.fill([
    ['Dominant hand', 'Right'],
    ['Hands tested', 'Both'],
    ['Handle position', '2'],
    ['Dynamometer', 'Jamar 5030J1, 4471'],
    ['Right hand, trial 1', '40'],
    ['Right hand, trial 2', '44.5'],
    ['Right hand, trial 3', '42'],
    ['Left hand, trial 1', '30'],
    ['Left hand, trial 2', '31'],
  ]);
  await grip.expectHeadline(/42\.2\s*kg/, 'right');
  await expect(grip.reading('right')).toContainText('93.0 lb');
  await expect(grip.reading('right')).toContainText('5.3%');
  await grip.expectMissing(['Left hand, trial 3'], 'left');
  await grip.fill([
    ['Left hand, trial 3', '29'],
    ['Norm set', 'No norm'],
    ['Why this choice', 'The job asks 25 kg; a norm adds nothing.'],
  ]);
  await grip.expectSameAsCommand(2);
  await grip.fill([
    ['Norm set', 'Mathiowetz 1985'],
    ['Compare with', 'Men'],
    ['Age at the test', '46'],
  ]);
  await grip.expectHeadline(/−0\.74\s*SD/, 'rightMathiowetz');
  await expect(grip.reading('rightMathiowetz')).toContainText('does not mean unable');
  await grip.expectSameAsCommand(4);
  await grip.fill([
    ['Norm set', 'Massy-Westropp 2011'],
    ['Age at the test', '19'],
  ]);
  await expect(grip.reading('leftMassyWestropp')).toContainText('starts at 20 years');
  await grip.expectSameAsCommand(4);
  await grip.fill([['Age at the test', '20']]);
  await grip.expectHeadline(/−0\.51\s*SD/, 'rightMassyWestropp');
  await grip.expectSameAsCommand(4);
  await grip.fill([['Handle position', '3']]);
  await expect(grip.reading('rightMassyWestropp')).toHaveCount(0);
  await otway.expectAccessible();
});

test('grip of two dates is compared with the measurement error that a named source gives', async ({
  otway,
}) => {
  const hand = (date: string, trials: readonly string[]) =>
    [
      ['Date of assessment', date],
      ['Hands tested', 'Right only'],
      ['Handle position', '2'],
      ...trials.map((trial, index) => [`Right hand, trial ${index + 1}`, trial] as const),
    ] as const;
  const first = await openInstrument(otway, 'grip');
  await first.fill(hand('01/03/2026', ['24', '25', '26']));
  await first.expectHeadline(/25\.0\s*kg/, 'right');
  const second = await addInstrument(otway.page, 'grip');
  await second.fill(hand('01/06/2026', ['29', '30', '31']));
  const comparison = second.panel.getByRole('region', { name: compareText.title });
  await expect(comparison).toContainText('+5.0 kg');
  await expect(comparison).toContainText('Within measurement error');
  await expect(comparison).toContainText('Bai, Shu and Niu, 2019');
  const picture = (words: string) => comparison.getByRole('img', { name: words });
  await expect(picture(changeDrawingText.words.within)).toBeVisible();
  await second.fill([['Right hand, trial 3', '32']]);
  await expect(comparison).toContainText('Beyond measurement error, for the better');
  await expect(picture(changeDrawingText.words.improved)).toHaveCount(1);
  await otway.expectAccessible();
});

test('pinch: one reading for each kind, agreeing with the command', async ({ otway }) => {
  const pinch = await openInstrument(otway, 'pinch');
  await pinch.fill([
    ['Hands tested', 'Both'],
    ['Kinds of pinch tested', ['Tip pinch', 'Key pinch']],
    ['Tip pinch, right hand, trial 1', '6.5'],
    ['Tip pinch, right hand, trial 2', '7'],
    ['Tip pinch, right hand, trial 3', '6'],
    ['Tip pinch, left hand, trial 1', '5'],
    ['Tip pinch, left hand, trial 2', '5.5'],
    ['Tip pinch, left hand, trial 3', '6'],
    ['Key pinch, right hand, trial 1', '9'],
    ['Key pinch, right hand, trial 2', '9'],
    ['Key pinch, right hand, trial 3', '9'],
    ['Key pinch, left hand, trial 1', '8'],
    ['Key pinch, left hand, trial 2', '31'],
  ]);
  await pinch.expectHeadline('6.5 and 5.5', 'tip');
  await expect(pinch.reading('tip')).toContainText('No norm is shown');
  await expect(pinch.reading('key').locator('[data-headline]')).toBeHidden();
  await pinch.fill([
    ['Key pinch, left hand, trial 2', '8'],
    ['Key pinch, left hand, trial 3', '8'],
  ]);
  await pinch.expectHeadline('9.0 and 8.0', 'key');
  await pinch.expectSameAsCommand(2);
  await otway.expectAccessible();
});

test('the peg test: a time, the verified norm for men, and why there is none for women', async ({
  otway,
}) => {
  const pegs = await openInstrument(otway, 'pegTest');
  await pegs.fill([
    ['Dominant hand', 'Left'],
    ['Hands tested', 'Both'],
    ['Right hand: finished within 300 seconds', 'Yes'],
    ['Right hand: time', '24.31'],
    ['Left hand: finished within 300 seconds', 'No'],
    ['Norm set', 'No norm'],
  ]);
  await pegs.expectHeadline(/24\.3\s*s/, 'right');
  await pegs.expectHeadline('not completed within 300 s', 'left');
  await pegs.expectSameAsCommand(2);
  await pegs.fill([
    ['Norm set', 'Mathiowetz 1985'],
    ['Compare with', 'Men'],
  ]);
  await pegs.expectBand('Slower than the norm mean', 'right');
  await pegs.expectSameAsCommand(2);
  await pegs.fill([['Compare with', 'Women']]);
  await expect(pegs.reading('right')).toContainText('could not be verified');
  await pegs.expectSameAsCommand(2);
  await otway.expectAccessible();
});

test('the six-minute walk: distance alone, then beside the prediction', async ({ otway }) => {
  const walk = await openInstrument(otway, 'sixMinuteWalk');
  await walk.fill([
    ['Distance walked', '280'],
    ['How it ended', 'Rested, then walked on'],
  ]);
  await walk.expectHeadline(/280\s*m/);
  await walk.fill([
    ['Prediction', 'Enright and Sherrill 1998'],
    ['Compare with', 'Women'],
    ['Age at the test', '70'],
    ['Height', '160'],
  ]);
  await walk.expectMissing(['Weight'], 'enright');
  await walk.fill([['Weight', '70']]);
  await walk.expectHeadline('63.7', 'enright');
  await walk.expectBand('Below the lower limit of normal', 'enright');
  await walk.expectSameAsCommand(2);
  await walk.fill([['Age at the test', '39']]);
  await expect(walk.reading('enright')).toContainText('from 40 to 80 years');
  await expect(walk.reading('enright').locator('[data-band]')).toHaveCount(0);
  await walk.expectSameAsCommand(2);
  await otway.expectAccessible();
});

test('heart rate: a named formula, its uses, and nothing by age with a beta-blocker', async ({ otway }) => {
  const heart = await openInstrument(otway, 'heartRate');
  await heart.fill([
    ['Where the maximum comes from', 'Predicted from age'],
    ['Age', '50'],
  ]);
  await expect(heart.panel).toContainText('Answer first');
  await heart.fill([
    ['Takes a beta-blocker or another medicine that slows the heart', 'No'],
    ['Has a pacemaker or another heart device', 'No'],
  ]);
  await heart.expectHeadline('173', 'maximum');
  await expect(heart.reading('maximum')).toContainText('Tanaka, 208 − 0.7 × age');
  await heart.fill([
    ['Formula', 'Nes, 211 − 0.64 × age'],
    ['Work out as well', ['Target heart rates', 'Response to exercise']],
    ['Resting heart rate', '64'],
    ['Lower end of the intensity', '40'],
    ['Upper end of the intensity', '60'],
    ['Peak heart rate during exercise', '141'],
  ]);
  await heart.expectHeadline('110–133', 'targets');
  await heart.expectBand('Below 0.80, low', 'response_nes');
  await heart.expectSameAsCommand(3);
  await heart.fill([['Takes a beta-blocker or another medicine that slows the heart', 'Yes']]);
  await expect(heart.panel).toContainText('do not hold');
  await expect(heart.panel.locator('[data-headline]')).toHaveCount(0);
  await heart.fill([
    ['Where the maximum comes from', 'Measured'],
    ['Measured maximum heart rate', '142'],
  ]);
  await heart.expectHeadline('95–111', 'targets');
  await heart.expectBand('0.80 or above, not low', 'response_measured');
  await heart.expectSameAsCommand(2);
  await otway.expectAccessible();
});
