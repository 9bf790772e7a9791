import { type LiftDuration, nioshTables } from './niosh-tables.ts';

/** A spell of lifting, or of light work or rest, in minutes. */
export type Spell = readonly ['lift' | 'rest', number];

/** Lifting that counts as one session, with the rest after it. Minutes. */
export interface LiftingSession {
  readonly work: number;
  /** Null after the last spell of lifting. */
  readonly recovery: number | null;
  /** What would have closed the session; null where the manual gives no number. */
  readonly recoveryNeeded: number | null;
  readonly duration: LiftDuration;
}

/** The duration that so many minutes of lifting at a stretch make; null above 8 hours, which the equation does not cover. */
export function durationOfWork(work: number): LiftDuration | null {
  const { duration } = nioshTables;
  if (work <= duration['<=1 h'].longestWork) return '<=1 h';
  if (work <= duration['>1-2 h'].longestWork) return '>1-2 h';
  return work <= duration['>2-8 h'].longestWork ? '>2-8 h' : null;
}

/** Least recovery in minutes after so much work of this duration; null where the manual gives no number (long duration). */
export function recoveryNeeded(work: number, duration: LiftDuration): number | null {
  const { recovery } = nioshTables.duration[duration];
  // Thirds and tenths are not exact in a computer; the fifteenth digit must not ask for more rest.
  return recovery === null ? null : Number((work * recovery).toPrecision(14));
}

/**
 * Sessions of lifting: spells between which recovery is too short are added together, and that recovery is disregarded (manual, section
 * 1.3.5.2). The last spell is taken to be followed by enough recovery.
 * @returns null where a session is over 8 hours
 */
export function liftingSessions(spells: readonly Spell[]): readonly LiftingSession[] | null {
  const sessions: LiftingSession[] = [];
  let work = 0;
  let recovery = 0;
  const close = (last: boolean): boolean => {
    const duration = durationOfWork(work);
    if (duration === null) return false;
    const needed = recoveryNeeded(work, duration);
    if (!last && (needed === null || recovery < needed)) return true;
    sessions.push({ work, recovery: last ? null : recovery, recoveryNeeded: needed, duration });
    work = 0;
    return true;
  };
  for (const [kind, minutes] of spells) {
    if (kind === 'rest') {
      recovery += minutes;
      continue;
    }
    if (work > 0 && recovery > 0 && !close(false)) return null;
    recovery = 0;
    work += minutes;
  }
  if (work === 0) return sessions;
  return close(true) ? sessions : null;
}
