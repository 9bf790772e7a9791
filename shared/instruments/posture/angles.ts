/** Upper arm before additions, 1 to 4, as in RULA and REBA. A boundary angle belongs to the lower band. */
export function upperArmBase(flexion: number): number {
  if (flexion > 90) return 4;
  if (flexion > 45) return 3;
  return flexion > 20 || flexion < -20 ? 2 : 1;
}

/** Lower arm before additions, as in RULA and REBA: 1 from 60 to 100 degrees of elbow flexion, both included, else 2. */
export function lowerArmBase(elbowFlexion: number): number {
  return elbowFlexion >= 60 && elbowFlexion <= 100 ? 1 : 2;
}
