import fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import { type Described, describe } from '../../../shared/instruments/input-problems.ts';
import type { AnyInstrument } from '../../../shared/instruments/instrument.ts';
import { instruments } from '../../../shared/instruments/registry.ts';
import { agreeingInputs } from './agreeing-inputs.ts';
import { run, startScore } from './command.ts';
import { allPaths, changed, inputsOf, requiredPaths } from './random-inputs.ts';

/** One line, and whether it may, or must not, be scored. */
interface Line {
  readonly text: string;
  readonly from: 'accepted' | 'incomplete' | 'extra' | 'hostile';
}

/** Stands for a number that JSON can write and a computer cannot hold. */
const TOO_LARGE = '⟨too large⟩';

const hostileValues: readonly unknown[] = [
  null,
  true,
  '',
  '4',
  '∞',
  '2026-02-30',
  'drop table case_',
  '\u0000\ud800‮',
  'x'.repeat(10_000),
  -1,
  -0,
  0.5,
  1e-320,
  1e308,
  -1e308,
  2 ** 53,
  TOO_LARGE,
  [],
  {},
  [[[[]]]],
  { constructor: 1, toString: null },
  Array.from({ length: 2000 }, () => 1),
];

function line(instrument: AnyInstrument, inputs: unknown, from: Line['from']): Line {
  const text = JSON.stringify({ id: '', instrument: instrument.id, inputs }).replaceAll(
    `"${TOO_LARGE}"`,
    '1e309',
  );
  return { text, from };
}

/** Lines for one instrument: inputs it takes, the same with something missing or added, and the same with something absurd. */
function linesFor(instrument: AnyInstrument): fc.Arbitrary<Line[]> {
  const sets = instrument.inputSets.map((schema) => ({ schema, inputs: inputsOf(describe(schema)) }));
  const [first] = instrument.inputSets;
  const agreeing = agreeingInputs[instrument.id];
  if (agreeing && first) sets.push({ schema: first, inputs: agreeing });
  return fc.oneof(
    ...sets.map(({ schema, inputs }) =>
      inputs.chain((given) => variationsOf(instrument, describe(schema), given)),
    ),
  );
}

function variationsOf(instrument: AnyInstrument, schema: Described, inputs: unknown): fc.Arbitrary<Line[]> {
  const needed = requiredPaths(schema, inputs);
  const most = Math.min(4, needed.length);
  const away = needed.length === 0 ? fc.constant([]) : fc.subarray(needed, { minLength: 1, maxLength: most });
  const absurd = fc.tuple(fc.constantFrom(...allPaths(inputs)), fc.constantFrom(...hostileValues));
  return fc
    .tuple(away, fc.constantFrom(undefined, null), fc.array(absurd, { minLength: 1, maxLength: 3 }))
    .map(([paths, nothing, changes]) => {
      const hostile = changes.reduce((all, [path, to]) => changed(all, path, to), inputs);
      return [
        line(instrument, inputs, 'accepted'),
        ...paths.map((path) => line(instrument, changed(inputs, path, nothing), 'incomplete')),
        line(instrument, { ...Object(inputs), extra: 1 }, 'extra'),
        line(instrument, hostile, 'hostile'),
      ];
    });
}

/** As the line with this number in it. */
function numbered({ text }: Line, id: number): string {
  return text.replace('"id":""', `"id":${id}`);
}

/** It says what is wrong, and repeats nothing of what was typed. */
function isExplained(error: { readonly message?: unknown } | undefined): boolean {
  return typeof error?.message === 'string' && !/drop table|x{100}|\u202e/.test(JSON.stringify(error));
}

suite('any lines at all', { timeout: 60_000 }, () => {
  it('are each answered, in order, and only complete inputs are scored', async () => {
    const lines = [...instruments.values()].flatMap((instrument) =>
      fc.sample(linesFor(instrument), 100).flat(),
    );
    const { status, answers, errors } = await run(startScore(), lines.map(numbered).join('\n'));
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(answers).toHaveLength(lines.length);

    const scored = new Set<string>();
    for (const [place, { text, from }] of lines.entries()) {
      const told = answers[place] ?? '';
      const answer = JSON.parse(told);
      const wrong =
        answer.id !== place ||
        answer.error?.code === 'fault' ||
        /\b(NaN|Infinity|undefined|\[object)\b/.test(told) ||
        (answer.ok ? from === 'incomplete' || from === 'extra' : !isExplained(answer.error));
      if (wrong)
        throw new Error(
          `seed ${fc.readConfigureGlobal().seed}, ${from}: ${text.slice(0, 2000)}\nanswered: ${told.slice(0, 2000)}`,
        );
      if (answer.ok) scored.add(answer.instrument);
    }
    // Otherwise the lines would only show how inputs are turned down.
    expect([...instruments.keys()].filter((id) => !scored.has(id))).toEqual([]);
  });

  it('are each answered when they are no lines of any instrument', async () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 10))),
      fc.json().map((text) => Buffer.from(text)),
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text.replaceAll('\n', ''))),
    );
    const pieces = fc.sample(piece, 3000);
    const { status, answers } = await run(
      startScore(),
      Buffer.concat(pieces.flatMap((one) => [one, Buffer.from('\n')])),
    );
    expect(status).toBe(0);
    expect(answers).toHaveLength(pieces.length);
    expect(answers.filter((answer) => JSON.parse(answer).ok !== false)).toEqual([]);
  });
});
