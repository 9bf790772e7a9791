import { useDebouncedValue } from '@mantine/hooks';
import type { HouseChoices } from '../../../shared/domain/house-style.ts';
import { usePrint } from '../../client/use-print.ts';

/** Long enough for a word to be typed, in milliseconds. */
const pause = 250;

/** The sample page in this look, printed anew when it changes. */
export function useSamplePage(choices: HouseChoices, pictures: readonly (string | undefined)[]) {
  const [settled] = useDebouncedValue(choices, pause);
  return usePrint('house.preview', { choices: settled }, pictures);
}
