/** A PIN for one visit: four to eight digits. */
export const visitPinPattern = /^\d{4,8}$/;
/** Wrong PINs before the vault locks fully. */
export const mostPinTries = 5;
/** How long the visit lock may last before the vault locks fully, in milliseconds. */
export const longestVisitLock = 60 * 60_000;
/** Readings that can be typed while the visit lock holds, by the ids of their fields. */
export const visitLockReadings: readonly string[] = [
  'heartRate',
  'systolic',
  'diastolic',
  'saturation',
  'exertion',
  'pain',
];
