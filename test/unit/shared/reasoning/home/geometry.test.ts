import fc from 'fast-check';
import { expect, test } from 'vitest';
import { millimetres as mm } from '../../../../../shared/domain/units.ts';
import {
  compareDoorway,
  compareEntrance,
  compareFlight,
  compareRamp,
  gradientOf,
  paceOf,
  pitchOf,
} from '../../../../../shared/reasoning/home/geometry.ts';

const flight = (place: 'inside' | 'outside', rise?: number, going?: number, railHeight?: number) =>
  Object.fromEntries(
    compareFlight({
      place,
      rise: rise === undefined ? undefined : mm(rise),
      going: going === undefined ? undefined : mm(going),
      railHeight: railHeight === undefined ? undefined : mm(railHeight),
    }).map(({ rule, within }) => [rule, within]),
  );

test('a usual stair is within each rule of Table 1.1', () => {
  expect(flight('inside', 190, 240, 950)).toEqual({
    privateRise: true,
    privateGoing: true,
    pitch: true,
    step: true,
    rail: true,
  });
  expect(pitchOf(mm(190), mm(240))).toBeCloseTo(38.4, 1);
  expect(paceOf(mm(190), mm(240))).toBe(620);
});

test('both ends of a rule are within it', () => {
  expect(flight('inside', 150, 300)).toMatchObject({ privateRise: true, privateGoing: true });
  expect(flight('inside', 220, 245)).toMatchObject({ privateRise: true, pitch: true });
  expect(flight('inside', 221, 244).privateRise).toBe(false);
  expect(flight('inside', undefined, undefined, 899)).toEqual({ rail: false });
  expect(flight('inside', undefined, undefined, 1000)).toEqual({ rail: true });
});

test('220 on 220 has a rise and a going within the table, and a pitch beyond it', () => {
  expect(flight('inside', 220, 220)).toEqual({
    privateRise: true,
    privateGoing: true,
    pitch: false,
    step: true,
  });
});

test('steps outside are compared with the approach to a home, not with a stair', () => {
  expect(flight('outside', 200, 260)).toEqual({ outsideRise: false, outsideGoing: false });
  expect(flight('outside', 140, 300)).toEqual({ outsideRise: true, outsideGoing: true });
});

test('what was not measured is not compared', () => {
  expect(flight('inside')).toEqual({});
  expect(flight('inside', 190)).toEqual({ privateRise: true });
});

test.each([
  [100, 2000, undefined],
  [300, 4500, { rule: 'ramp15', within: true }],
  [400, 6000, { rule: 'ramp15', within: false }],
  [160, 1920, { rule: 'ramp12', within: true }],
  [300, 3600, { rule: 'ramp12', within: false }],
  [200, 1600, { rule: 'ramp12', within: false }],
])('a ramp that gains %i mm over %i mm', (rise, length, verdict) => {
  expect(compareRamp(mm(rise), mm(length))).toEqual(verdict);
});

test.each([
  ['headOn', 750, 900, true],
  ['headOn', 749, 900, false],
  ['headOn', 800, 890, false],
  ['turning', 750, 1200, true],
  ['turning', 750, 1199, false],
  ['turning', 775, 1050, true],
  ['turning', 800, 900, true],
  ['turning', 700, 2000, false],
] as const)('a doorway approached %s, %i mm clear, from %i mm: %s', (approach, clear, passage, within) => {
  expect(compareDoorway(approach, mm(clear), mm(passage)).within).toBe(within);
});

test('a way in is compared by its clear opening and its threshold alone, both ends within', () => {
  const entrance = (clear?: number, threshold?: number) =>
    Object.fromEntries(
      compareEntrance(
        clear === undefined ? undefined : mm(clear),
        threshold === undefined ? undefined : mm(threshold),
      ).map(({ rule, within }) => [rule, within]),
    );
  expect(entrance(700, 40)).toEqual({ entranceDoor: false, entranceThreshold: false });
  expect(entrance(775, 15)).toEqual({ entranceDoor: true, entranceThreshold: true });
  expect(entrance(774)).toEqual({ entranceDoor: false });
  expect(entrance(undefined, 0)).toEqual({ entranceThreshold: true });
  expect(entrance()).toEqual({});
});

test('a wider doorway or a wider way is never worse, and a gentler ramp is never steeper', () => {
  const length = fc.integer({ min: 300, max: 3000 });
  fc.assert(
    fc.property(length, length, fc.nat(500), fc.nat(500), (clear, passage, more, wider) => {
      for (const approach of ['headOn', 'turning'] as const) {
        const before = compareDoorway(approach, mm(clear), mm(passage)).within;
        const after = compareDoorway(approach, mm(clear + more), mm(passage + wider)).within;
        expect(!before || after).toBe(true);
      }
      expect(gradientOf(mm(passage), mm(clear + more + 1))).toBeGreaterThan(
        gradientOf(mm(passage), mm(clear)),
      );
    }),
  );
});
