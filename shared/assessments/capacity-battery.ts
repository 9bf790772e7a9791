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

/** The test with this id, or undefined when the battery has none. */
export function testById(id: string): BatteryTest | undefined {
  return byId.get(id);
}
