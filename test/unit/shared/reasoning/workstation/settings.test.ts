import { describe, expect, test } from 'vitest';
import {
  geometryProblems,
  measuredWithoutRange,
  offRange,
  type SettingId,
  workstationSettings,
} from '../../../../../shared/reasoning/workstation/settings.ts';
import { settingsText } from '../../../../../shared/text/workstation-settings.ts';
import { view } from '../../support/views.ts';
import { measured } from '../../support/workstation.ts';

type Answers = Parameters<typeof view>[1];
const settingsOf = (answers: Answers) => workstationSettings(view('workstation', answers));
const setting = (answers: Answers, id: SettingId) =>
  settingsOf(answers).settings.find((one) => one.id === id);

describe('recommended settings', () => {
  test('are ranges from the measures, each with its rule and source', () => {
    const { settings, open } = settingsOf(measured);
    expect(open).toEqual([]);
    expect(Object.fromEntries(settings.map(({ id, from, to }) => [id, [from, to]]))).toEqual({
      seatHeight: [null, 435],
      seatDepth: [400, 405],
      armrestHeight: [null, 235],
      // On the seat as it was set after the changes.
      deskHeight: [null, 665],
      standingHeight: [955, 1005],
      deskUnderside: [580, null],
      screenTop: [null, 1170],
      screenDistance: [400, 750],
    });
    for (const { rule, source } of settings) {
      expect(rule).not.toBe('');
      expect(source).not.toBe('');
    }
  });

  test('shoes worn while measuring are not added again', () => {
    expect(setting({ ...measured, shoes: 'on' }, 'seatHeight')?.to).toBe(410);
    const { soles: _, ...without } = measured;
    expect(settingsOf(without).open).toMatchObject([
      { id: 'seatHeight', missing: ['soles'] },
      { id: 'standingHeight', missing: ['soles'] },
    ]);
    const { shoes: __, ...unsaid } = measured;
    expect(settingsOf(unsaid).open[0]).toMatchObject({ id: 'seatHeight', missing: ['shoes'] });
  });

  test('keep what was measured where the range cannot be told, with what it needs', () => {
    const { open } = settingsOf({ shoes: 'on', dim_seatHeight: 480, dim_seatHeight_after: 430 });
    expect(measuredWithoutRange(open)).toEqual([
      { id: 'seatHeight', missing: ['body_popliteal'], found: 480, after: 430 },
    ]);
  });

  test('use no measure of the person without consent', () => {
    const { settings } = settingsOf({ ...measured, measuresConsent: 'no' });
    expect(settings.map(({ id }) => id)).toEqual(['screenDistance']);
  });

  test('with varifocals the top of the screen goes below eye level', () => {
    expect(setting(measured, 'screenTop')?.rule).toBe(settingsText.rules.screenTop);
    expect(setting({ ...measured, glasses: ['varifocal'] }, 'screenTop')?.rule).toBe(
      settingsText.rules.screenTopVarifocal,
    );
  });

  test('tell how far off a measured setting lies', () => {
    expect(offRange({ from: null, to: 435 }, 480)).toBe(45);
    expect(offRange({ from: 580, to: null }, 560)).toBe(-20);
    expect(offRange({ from: 400, to: 750 }, 400)).toBe(0);
  });

  test.each([
    ['knee at the hip', { ...measured, body_popliteal: 690 }, 'body_popliteal'],
    [
      'eyes below the elbow',
      { ...measured, body_eyeSitting: 430, body_elbowSitting: 440 },
      'body_eyeSitting',
    ],
    ['seat above the desk', { ...measured, dim_seatHeight: 740 }, 'dim_seatHeight'],
    [
      'sitting taller than standing',
      { ...measured, body_stature: 1100, body_popliteal: 430 },
      'body_eyeSitting',
    ],
    ['thigh through the elbow', { ...measured, body_thigh: 300, body_elbowSitting: 120 }, 'body_thigh'],
    ['desk without a top', { ...measured, dim_deskUnderside: 735 }, 'dim_deskUnderside'],
  ])('%s is named with what is accepted, and used for nothing', (_, answers, path) => {
    const problem = geometryProblems(view('workstation', answers)).find(({ paths }) => paths.includes(path));
    expect(problem?.problem).toMatch(/\.$/);
    expect(problem?.accepted).toMatch(/\d mm/);
    for (const { restsOn } of settingsOf(answers).settings) expect(restsOn).not.toContain(path);
  });

  test('measures that fit each other raise nothing', () => {
    expect(geometryProblems(view('workstation', measured))).toEqual([]);
    expect(geometryProblems(view('workstation', {}))).toEqual([]);
  });
});
