import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../../shared/assessments/read-answer.ts';
import { declarationFor } from '../../../../shared/assessments/registry.ts';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import { buildFindings } from '../../../../shared/reasoning/build-findings.ts';
import { equipmentDateProblems, equipmentStage } from '../../../../shared/reasoning/equipment.ts';
import { empty, view } from '../support/views.ts';

describe('a piece of equipment', () => {
  test('turns down a date before the step it follows, and names both dates', () => {
    const declaration = declarationFor('equipmentItem');
    const field = resolveField(declaration, 'suppliedOn');
    if (field === undefined) throw new Error('no such field');
    const sibling = (id: string) => (id === 'requestedOn' ? '2026-05-09' : undefined);
    const read = readAnswer(field, '2026-05-02', { today: null, sibling });
    expect(JSON.stringify(read)).toContain('(2 May 2026) comes before 9 May 2026, the date it follows.');
  });

  test('stands at the last step that was reached', () => {
    const stage = (answers: Parameters<typeof view>[1]) => equipmentStage(view('equipmentItem', answers));
    expect(stage({})).toBe('need');
    expect(stage({ features: 'Seat depth adjusts' })).toBe('specified');
    expect(stage({ requestedOn: '2026-03-02' })).toBe('requested');
    expect(stage({ requestedOn: '2026-03-02', suppliedOn: '2026-03-20' })).toBe('supplied');
    // Came into use without anybody noting the request.
    expect(stage({ inUseOn: '2026-03-21' })).toBe('inUse');
    expect(stage({ inUseOn: '2026-03-21', reviewed: 'keep' })).toBe('reviewed');
    expect(stage({ inUseOn: '2026-03-21', reviewOn: '2026-06-21' })).toBe('inUse');
    expect(stage({ suppliedOn: '2026-03-20', notGoingAhead: 'yes' })).toBe('stopped');
    expect(stage({ requestedOn: empty('notKnown') })).toBe('need');
  });

  test('names every date that runs backwards, also across a step without a date', () => {
    const item = view('equipmentItem', {
      item: 'Footrest',
      neededOn: '2026-03-01',
      requestedOn: '2026-03-20',
      inUseOn: '2026-03-10',
      reviewOn: '2026-03-15',
    });
    expect(equipmentDateProblems(item).map(({ paths }) => paths)).toEqual([
      ['inUseOn', 'requestedOn'],
      ['reviewOn', 'requestedOn'],
    ]);
    expect(equipmentDateProblems(item)[0]?.problem).toBe(
      '“In use since” (10 March 2026) lies before “Requested on” (20 March 2026).',
    );
    const [finding, ...more] = buildFindings([item]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ kind: 'contradiction', sensitivity: 'function' });
    expect(finding?.statement).toContain('“Footrest”');
    expect(
      equipmentDateProblems(view('equipmentItem', { neededOn: '2026-03-01', inUseOn: '2026-03-01' })),
    ).toEqual([]);
  });

  test('takes no date before the latest of the steps before it', () => {
    const field = resolveField(declarationFor('equipmentItem'), 'inUseOn');
    if (field === undefined) throw new Error('no field');
    const dates: Readonly<Record<string, string>> = { neededOn: '2026-03-01', requestedOn: '2026-03-09' };
    const read = (typed: string) =>
      readAnswer(field, typed, { today: '2026-03-21', sibling: (id) => dates[id] });
    expect(read('2026-03-09')).toEqual({ value: '2026-03-09' });
    const refused = read('2026-03-05');
    expect(refused).toMatchObject({ error: { accepted: expect.stringContaining('9 March 2026') } });
    expect(JSON.stringify(refused)).toContain('In use since');
  });
});
