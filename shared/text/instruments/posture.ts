import { rounded } from '../../instruments/rounding.ts';

/** Words that the posture methods share. */
export const postureText = {
  /** `50° flexion`, `12.5° extension`, `0°`. */
  angle: (degrees: number) => {
    const shown = `${shortest(Math.abs(degrees))}°`;
    if (degrees === 0) return shown;
    return `${shown} ${degrees > 0 ? 'flexion' : 'extension'}`;
  },
  /** `50° elbow flexion`. */
  elbow: (degrees: number) => `elbow at ${degrees < 0 ? '\u2212' : ''}${shortest(Math.abs(degrees))}°`,
  kilograms: (kilograms: number) => `${shortest(kilograms)} kg`,
  /** What is added to a score: `+1`, `−1`, `0`. */
  signed: (points: number) => (points === 0 ? '0' : `${points < 0 ? '\u2212' : '+'}${Math.abs(points)}`),
  time: 'time of use',
  atLeast: (score: number) => `never below ${score}`,
  atMost: (score: number) => `never above ${score}`,
  upperArm: 'Upper arm',
  lowerArm: 'Lower arm',
  wrist: 'Wrist',
  neck: 'Neck',
  trunk: 'Trunk',
  legs: 'Legs',
  shoulderRaised: 'shoulder raised',
  armAway: 'arm out to the side',
} as const;

/** One decimal, and none where it would be 0. */
function shortest(value: number): string {
  return rounded(value, 1).replace(/\.0$/, '');
}
