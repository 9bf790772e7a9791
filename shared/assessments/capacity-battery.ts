import { z } from 'zod';
import batteryFile from '../../resources/capacity-battery.json' with { type: 'json' };
import screenFile from '../../resources/safety-screen.json' with { type: 'json' };
import { BatteryTest, ScreenItem } from '../domain/capacity.ts';

const BatteryFile = z.strictObject({ $source: z.string(), tests: z.array(BatteryTest) });
const ScreenFile = z.strictObject({ $source: z.string(), items: z.array(ScreenItem) });

/** A job's own test, declared by the OT. */
export const customTest = 'custom';

/** Every test that can be done, in the order of the day; the job's own test last. */
export const capacityBattery: readonly BatteryTest[] = BatteryFile.parse(batteryFile).tests;

/** Every question of the safety screen, in the order in which they are asked. */
export const safetyScreen: readonly ScreenItem[] = ScreenFile.parse(screenFile).items;

const byId = new Map(capacityBattery.map((test) => [test.id, test]));

/** The sides on which a test is done one after another; null stands for a test without sides, or with a form that asks for both. */
export function sidesOf(test: BatteryTest): readonly ('left' | 'right' | null)[] {
  return test.sided && test.instrument === null ? ['left', 'right'] : [null];
}

/** Minutes that a test without a longest time of its own is counted with. */
export const minutesWithoutCap = 5;

/** Minutes that these tests take at most, each side by itself and rests between them left out. */
export function minutesOfTests(tests: readonly BatteryTest[]): number {
  return tests.reduce((sum, test) => sum + sidesOf(test).length * (test.capMinutes ?? minutesWithoutCap), 0);
}

/** The test with this id, or undefined when the battery has none. */
export function testById(id: string): BatteryTest | undefined {
  return byId.get(id);
}
