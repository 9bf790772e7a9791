/**
 * Scoring tables of the engine against a second copy, typed from other sources by someone who had not seen the first. Each cell is
 * reached through the instrument's own `score`, over the whole of its axes, so that a row or column too many shows as well.
 */
import { describe, expect, it } from 'vitest';
import { cell, readTable, rowOf } from '../../../../fixtures/instruments/read-table.ts';
import { bandAt, range, score } from '../second-copy.ts';

describe('RULA', () => {
  const lowest = {
    upperArm: 1,
    lowerArm: 1,
    wrist: 1,
    wristTwist: 1,
    muscleUseA: 0,
    forceA: 0,
    neck: 1,
    trunk: 1,
    legs: 1,
    muscleUseB: 0,
    forceB: 0,
  };

  it('Table A: 144 cells', () => {
    const table = readTable('rula-table-a');
    expect(table.rows).toHaveLength(18);
    for (const upperArm of range(1, 6))
      for (const lowerArm of range(1, 3))
        for (const wrist of range(1, 4))
          for (const wristTwist of range(1, 2)) {
            const typed = cell(rowOf(table, upperArm, lowerArm), `w${wrist}t${wristTwist}`);
            const { postureA } = score('RULA', { ...lowest, upperArm, lowerArm, wrist, wristTwist });
            expect(postureA, `${upperArm} ${lowerArm} ${wrist} ${wristTwist}`).toBe(typed);
          }
    for (const beyond of [{ upperArm: 7 }, { lowerArm: 4 }, { wrist: 5 }, { wristTwist: 3 }])
      expect(() => score('RULA', { ...lowest, ...beyond })).toThrow();
  });

  it('Table B: 72 cells', () => {
    const table = readTable('rula-table-b');
    expect(table.rows).toHaveLength(6);
    for (const neck of range(1, 6))
      for (const trunk of range(1, 6))
        for (const legs of range(1, 2)) {
          const typed = cell(rowOf(table, neck), `t${trunk}l${legs}`);
          expect(score('RULA', { ...lowest, neck, trunk, legs }).postureB, `${neck} ${trunk} ${legs}`).toBe(
            typed,
          );
        }
    for (const beyond of [{ neck: 7 }, { trunk: 7 }, { legs: 3 }])
      expect(() => score('RULA', { ...lowest, ...beyond })).toThrow();
  });

  it('grand score and action level: every score C and D from 1 to 13', () => {
    const table = readTable('rula-grand-score');
    expect(table.rows).toHaveLength(8);
    for (const forScoreC of range(1, 13))
      for (const forScoreD of range(1, 13)) {
        const result = score('RULA', { ...lowest, ...armFor(forScoreC), ...trunkFor(forScoreD) });
        expect(result).toMatchObject({ scoreC: forScoreC, scoreD: forScoreD });
        const typed = cell(rowOf(table, Math.min(8, forScoreC)), Math.min(7, forScoreD));
        expect(result.grandScore, `${forScoreC} ${forScoreD}`).toBe(typed);
        expect(result.actionLevel).toBe(Number(bandAt('RULA', typed)));
      }
  });

  /** Segments whose posture score with muscle use and force makes a score C. */
  function armFor(wanted: number): object {
    const arms: readonly object[] = [
      {},
      { wristTwist: 2 },
      { upperArm: 2, lowerArm: 2 },
      { upperArm: 4 },
      { upperArm: 5 },
      { upperArm: 5, lowerArm: 3 },
      { upperArm: 6 },
      { upperArm: 6, lowerArm: 2 },
      { upperArm: 6, lowerArm: 3 },
    ];
    const over = Math.max(0, wanted - 9);
    return { ...arms[wanted - over - 1], muscleUseA: over > 3 ? 1 : 0, forceA: Math.min(3, over) };
  }

  function trunkFor(wanted: number): object {
    const trunks: readonly object[] = [
      {},
      { neck: 2 },
      { neck: 3 },
      { neck: 3, trunk: 2, legs: 2 },
      { neck: 4 },
      { neck: 4, trunk: 2, legs: 2 },
      { neck: 5 },
      { neck: 6 },
      { neck: 6, trunk: 6 },
    ];
    const over = Math.max(0, wanted - 9);
    return { ...trunks[wanted - over - 1], muscleUseB: over > 3 ? 1 : 0, forceB: Math.min(3, over) };
  }
});

describe('REBA', () => {
  const lowest = {
    neck: 1,
    trunk: 1,
    legs: 1,
    load: 0,
    upperArm: 1,
    lowerArm: 1,
    wrist: 1,
    coupling: 0,
    activity: 0,
  };
  const tableA = readTable('reba-table-a');
  const tableB = readTable('reba-table-b');

  it('Table A: 60 cells', () => {
    expect(tableA.rows).toHaveLength(5);
    for (const neck of range(1, 3))
      for (const trunk of range(1, 5))
        for (const legs of range(1, 4)) {
          const result = score('REBA', { ...lowest, neck, trunk, legs });
          expect(result.tableA, `${neck} ${trunk} ${legs}`).toBe(
            cell(rowOf(tableA, trunk), `n${neck}l${legs}`),
          );
        }
    for (const beyond of [{ neck: 4 }, { trunk: 6 }, { legs: 5 }])
      expect(() => score('REBA', { ...lowest, ...beyond })).toThrow();
  });

  it('Table B: 36 cells', () => {
    expect(tableB.rows).toHaveLength(6);
    for (const upperArm of range(1, 6))
      for (const lowerArm of range(1, 2))
        for (const wrist of range(1, 3)) {
          const result = score('REBA', { ...lowest, upperArm, lowerArm, wrist });
          const typed = cell(rowOf(tableB, upperArm), `l${lowerArm}w${wrist}`);
          expect(result.tableB, `${upperArm} ${lowerArm} ${wrist}`).toBe(typed);
        }
    for (const beyond of [{ upperArm: 7 }, { lowerArm: 3 }, { wrist: 4 }])
      expect(() => score('REBA', { ...lowest, ...beyond })).toThrow();
  });

  it('Table C, risk and action level: 144 cells with every activity score', () => {
    const tableC = readTable('reba-table-c');
    expect(tableC.rows).toHaveLength(12);
    const bodies = segmentsFor(
      range(1, 3).flatMap((neck) =>
        range(1, 5).flatMap((trunk) =>
          range(1, 4).flatMap((legs) =>
            range(0, 3).map((load) => ({
              total: cell(rowOf(tableA, trunk), `n${neck}l${legs}`) + load,
              segments: { neck, trunk, legs, load },
            })),
          ),
        ),
      ),
    );
    const arms = segmentsFor(
      range(1, 6).flatMap((upperArm) =>
        range(1, 2).flatMap((lowerArm) =>
          range(1, 3).flatMap((wrist) =>
            range(0, 3).map((coupling) => ({
              total: cell(rowOf(tableB, upperArm), `l${lowerArm}w${wrist}`) + coupling,
              segments: { upperArm, lowerArm, wrist, coupling },
            })),
          ),
        ),
      ),
    );
    for (const scoreA of range(1, 12))
      for (const scoreB of range(1, 12))
        for (const activity of range(0, 3)) {
          const result = score('REBA', { ...lowest, ...bodies.get(scoreA), ...arms.get(scoreB), activity });
          const typed = cell(rowOf(tableC, scoreA), scoreB);
          expect(result, `${scoreA} ${scoreB}`).toMatchObject({
            scoreA,
            scoreB,
            scoreC: typed,
            rebaScore: typed + activity,
          });
          expect(`${result.riskLevel} ${result.actionLevel}`).toBe(bandAt('REBA', typed + activity));
        }
  });

  function segmentsFor(all: readonly { total: number; segments: object }[]): ReadonlyMap<number, object> {
    return new Map(all.map(({ total, segments }) => [total, segments]));
  }
});

describe('ROSA', () => {
  const chairFor = (
    height: number,
    depth: number,
    arms: number,
    back: number,
    durationModifier: number,
  ): object => ({
    seatHeight: {
      posture: ['knees_90', 'too_low', 'no_foot_contact'][Math.min(height, 3) - 1],
      insufficientLegSpace: height > 3,
      nonAdjustable: height > 4,
    },
    seatDepth: { posture: depth > 1 ? 'too_long' : 'about_8cm_clearance', nonAdjustable: depth > 2 },
    armrests: {
      posture: arms > 1 ? 'too_high_or_unsupported' : 'supported_relaxed',
      hardOrDamaged: arms > 2,
      tooWide: arms > 3,
      nonAdjustable: arms > 4,
    },
    backSupport: {
      posture: back > 1 ? 'inadequate' : 'lumbar_support_recline_95_110',
      workSurfaceTooHigh: back > 2,
      nonAdjustable: back > 3,
    },
    durationModifier,
  });
  /** The time of use that brings an area to nought or beyond its highest posture score. */
  const timeFor = (wanted: number, highest: number): number => (wanted === 0 ? -1 : wanted > highest ? 1 : 0);
  const monitorFor = (wanted: number): object => ({
    posture: ['arm_length_eye_level', 'too_low', 'too_high'][Math.max(1, Math.min(wanted, 3)) - 1],
    tooFar: wanted > 3,
    neckTwistOver30: wanted > 4,
    glare: wanted > 5,
    noDocumentHolder: wanted > 6,
    durationModifier: timeFor(wanted, 7),
  });
  const phoneFor = (wanted: number): object => ({
    used: true,
    posture: wanted === 2 || wanted > 3 ? 'too_far_reach' : 'headset_or_one_hand_neutral',
    neckShoulderHold: wanted > 2,
    noHandsFree: wanted > 4,
    durationModifier: timeFor(wanted, 5),
  });
  const mouseFor = (wanted: number): object => ({
    posture: wanted === 2 || wanted > 3 ? 'reaching' : 'in_line_with_shoulder',
    differentSurfaces: wanted > 2,
    pinchGrip: wanted > 4,
    palmrestInFront: wanted > 5,
    durationModifier: timeFor(wanted, 6),
  });
  const keyboardFor = (wanted: number): object => ({
    posture: wanted > 1 ? 'wrists_extended' : 'wrists_straight',
    deviation: wanted > 2,
    tooHighShouldersShrugged: wanted > 3,
    overheadReach: wanted > 4,
    platformNonAdjustable: wanted > 5,
    durationModifier: timeFor(wanted, 6),
  });
  const best = {
    chair: chairFor(1, 1, 1, 1, 0),
    monitor: monitorFor(1),
    phone: phoneFor(1),
    mouse: mouseFor(1),
    keyboard: keyboardFor(1),
  };

  it('section A: every chair, with each time of use', () => {
    const table = readTable('rosa-section-a');
    expect([table.rows.length, table.columns.length]).toEqual([7, 9]);
    const seen = new Set<string>();
    for (const height of range(1, 5))
      for (const depth of range(1, 3))
        for (const arms of range(1, 5))
          for (const back of range(1, 4))
            for (const time of range(-1, 1)) {
              const result = score('ROSA', { ...best, chair: chairFor(height, depth, arms, back, time) });
              const typed = cell(rowOf(table, height + depth), arms + back);
              expect(result, `${height} ${depth} ${arms} ${back}`).toMatchObject({
                tableA: typed,
                chairScore: Math.max(1, Math.min(10, typed + time)),
              });
              seen.add(`${height + depth} ${arms + back}`);
            }
    expect(seen.size).toBe(56);
  });

  it('section B: 56 cells', () => {
    const table = readTable('rosa-section-b');
    expect([table.rows.length, table.columns.length]).toEqual([7, 9]);
    for (const phone of range(0, 6))
      for (const monitor of range(0, 7)) {
        const ways = phone === 0 ? [phoneFor(0), { used: false }] : [phoneFor(phone)];
        for (const way of ways)
          expect(
            score('ROSA', { ...best, phone: way, monitor: monitorFor(monitor) }),
            `${phone} ${monitor}`,
          ).toMatchObject({
            phoneScore: phone,
            monitorScore: monitor,
            sectionB: cell(rowOf(table, phone), monitor),
          });
      }
  });

  it('section C: 64 cells', () => {
    const table = readTable('rosa-section-c');
    expect([table.rows.length, table.columns.length]).toEqual([8, 9]);
    for (const mouse of range(0, 7))
      for (const keyboard of range(0, 7))
        expect(
          score('ROSA', { ...best, mouse: mouseFor(mouse), keyboard: keyboardFor(keyboard) }),
          `${mouse} ${keyboard}`,
        ).toMatchObject({
          mouseScore: mouse,
          keyboardScore: keyboard,
          sectionC: cell(rowOf(table, mouse), keyboard),
        });
  });

  it('screen with peripherals, and the final score: every section B, section C and chair', () => {
    const peripherals = readTable('rosa-monitor-and-peripherals');
    const finals = readTable('rosa-final');
    expect([peripherals.rows.length, finals.rows.length]).toEqual([9, 10]);
    const seen = new Set<string>();
    for (const monitor of range(0, 7))
      for (const phone of range(0, 6))
        for (const mouse of range(0, 7))
          for (const seat of range(1, 10)) {
            const chair = chairFor(...(chairs[seat - 1] ?? [1, 1, 1, 1, 0]));
            const inputs = {
              chair,
              monitor: monitorFor(monitor),
              phone: phoneFor(phone),
              mouse: mouseFor(mouse),
              keyboard: keyboardFor(mouse),
            };
            const { chairScore, sectionB, sectionC, monitorAndPeripherals, final } = score('ROSA', inputs);
            expect(chairScore).toBe(seat);
            const typed = cell(rowOf(peripherals, Number(sectionB)), Number(sectionC));
            expect(monitorAndPeripherals).toBe(typed);
            expect(final).toBe(cell(rowOf(finals, seat), typed));
            seen.add(`${seat} ${typed}`);
          }
    expect(seen.size).toBe(90);
  });

  /** Height, depth, armrests, back and time of use that make a chair score from 1 to 10. */
  const chairs: readonly [number, number, number, number, number][] = [
    [1, 1, 1, 1, -1],
    [1, 1, 1, 1, 0],
    [1, 1, 2, 2, 0],
    [1, 1, 3, 2, 0],
    [1, 1, 3, 3, 0],
    [1, 1, 4, 3, 0],
    [1, 1, 4, 4, 0],
    [1, 1, 5, 4, 0],
    [5, 3, 5, 4, 0],
    [5, 3, 5, 4, 1],
  ];
});
