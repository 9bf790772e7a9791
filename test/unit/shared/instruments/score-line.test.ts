import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instruments } from '../../../../shared/instruments/registry.ts';
import { scoreLine, unreadableLine } from '../../../../shared/instruments/score-line.ts';

const pain = { id: '1', instrument: 'NPRS', inputs: { score: 4 } };

function answer(line: unknown): unknown {
  return JSON.parse(scoreLine(typeof line === 'string' ? line : JSON.stringify(line)));
}

describe('a line of the score command', () => {
  it('is answered with the result and all that is needed to check it again', () => {
    const { certificate, version } = instruments.get('NPRS') ?? {};
    expect(answer(pain)).toEqual({
      id: '1',
      ok: true,
      result: { score: 4, band: 'moderate' },
      instrument: 'NPRS',
      version,
      inputs: { score: 4 },
      steps: [{ label: 'Band', from: 'Pain 4', result: 'Moderate' }],
      notes: [],
      rounding: certificate?.rounding,
      sources: certificate?.sources,
      licence: certificate?.licence,
      limitations: certificate?.limitations,
    });
  });

  it('can be its own answer: an answer scores to itself', () => {
    const first = scoreLine(JSON.stringify(pain));
    expect(scoreLine(first)).toBe(first);
  });

  it.each([
    ['', 'line', ''],
    [' \t ', 'line', ''],
    ['{"id":"1"', 'line', ''],
    ['NaN', 'line', ''],
    ['[]', 'line', ''],
    ['null', 'line', ''],
    ['"id"', 'line', ''],
    ['7', 'line', ''],
    [{ ...pain, id: undefined }, 'missing', 'id'],
    [{ ...pain, id: null }, 'missing', 'id'],
    [{ ...pain, id: ['1'] }, 'type', 'id'],
    [{ ...pain, id: 'x'.repeat(201) }, 'type', 'id'],
    ['{"id":1e999,"instrument":"NPRS","inputs":{"score":4}}', 'type', 'id'],
    [{ ...pain, instrument: undefined }, 'missing', 'instrument'],
    [{ ...pain, instrument: 9 }, 'type', 'instrument'],
    [{ ...pain, instrument: 'nprs' }, 'unknown', 'instrument'],
    [{ ...pain, instrument: '__proto__' }, 'unknown', 'instrument'],
    [{ ...pain, inputs: undefined }, 'missing', 'inputs'],
    [{ ...pain, inputs: [4] }, 'type', 'inputs'],
    [{ ...pain, inputs: {} }, 'missing', 'score'],
    [{ ...pain, inputs: { score: null } }, 'missing', 'score'],
    [{ ...pain, inputs: { score: '4' } }, 'type', 'score'],
    [{ ...pain, inputs: { score: 11 } }, 'range', 'score'],
    ['{"id":"1","instrument":"NPRS","inputs":{"score":1e309}}', 'range', 'score'],
    [{ ...pain, inputs: { score: 4, extra: 1 } }, 'unknown', 'extra'],
    [
      '{"id":"1","instrument":"NPRS","inputs":{"score":4,"__proto__":{"score":4}}}',
      'unknown',
      'an unnamed key',
    ],
  ])('that cannot be scored says why: %j', (line, code, field) => {
    expect(answer(line)).toMatchObject({ ok: false, error: { code, field, message: expect.any(String) } });
  });

  it('keeps its id, a text or a number, whatever else is wrong', () => {
    for (const id of ['a', '', 0, -1.5, '\ud800', '{"ok":true}']) {
      expect(answer({ id })).toMatchObject({ id, ok: false });
      expect(answer({ ...pain, id })).toMatchObject({ id, ok: true });
    }
  });

  it('is answered even where it was not read', () => {
    expect(JSON.parse(unreadableLine('tooLong'))).toMatchObject({ id: null, ok: false });
    expect(JSON.parse(unreadableLine('notText'))).toMatchObject({ id: null, ok: false });
  });

  it('is answered with one line of JSON whatever it holds, and none of it is repeated', () => {
    const secret = 'Okafor of Hale';
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .record({ id: fc.jsonValue(), instrument: fc.jsonValue(), inputs: fc.jsonValue() })
        .map((line) => JSON.stringify(line)),
      fc.jsonValue().map((value) => JSON.stringify({ ...pain, inputs: { score: value, [secret]: secret } })),
    );
    fc.assert(
      fc.property(any, (line) => {
        const answered = scoreLine(line);
        expect(answered).not.toContain('\n');
        expect(answered).not.toContain(secret);
        expect(JSON.parse(answered)).not.toMatchObject({ error: { code: 'fault' } });
      }),
    );
  });

  it('is answered when it is nested deeper than a program can follow', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(answer(deep)).toMatchObject({ ok: false });
    expect(answer(`{"id":"1","instrument":"NPRS","inputs":{"score":${deep}}}`)).toMatchObject({ ok: false });
    expect(answer(`{"id":"1","instrument":"NPRS","inputs":{"score":4,"more":${deep}}}`)).toMatchObject({
      ok: false,
    });
  });
});
