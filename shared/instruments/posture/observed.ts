import { quantity } from '../schema.ts';

/** A joint angle in degrees. Flexion is positive, extension negative. */
export const angle = quantity('degrees', -180, 180);

/** What is held, or the force applied. The methods have no upper end; beyond a tonne it is a slip of the hand. */
export const loadKg = quantity('kg', 0, 1000);
