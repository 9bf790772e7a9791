import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, type Input } from '../../../../shared/checklists/evaluate.ts';
import { fieldsOf, functionNames, parseExpression } from '../../../../shared/checklists/expression.ts';

const number = (value: number): Input => ({ number: value, chosen: [] });
const inputs = new Map<string, Input>([
  ['a', number(6)],
  ['b', number(2)],
  ['zero', number(0)],
  ['stairs', { number: 3, chosen: ['help'] }],
  ['free', { number: undefined, chosen: ['x'] }],
]);

function outcome(text: string) {
  const parsed = parseExpression(text);
  return 'problem' in parsed ? parsed.problem : evaluate(parsed.expression, inputs);
}

test.each([
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['10 - 3 - 2', 5],
  ['12 / 3 / 2', 2],
  ['-a + 10', 4],
  ['- - 2', 2],
  ['a > b', 1],
  ['a <= b or not (a = 6)', 0],
  ['a >= 6 and b != 3', 1],
  ['min(a, b, 9)', 2],
  ['max(a, b)', 6],
  ['sum(a, b, 1)', 9],
  ['mean(a, b)', 4],
  ['count(a > 5, b > 5, stairs)', 2],
  ['round(2.345, 2)', 2.35],
  ['round(-2.5)', -3],
  ['abs(b - a)', 4],
  ['if(a > 5, 1, nowhere)', 1],
  ['is(stairs, help)', 1],
  ['is(stairs, "alone")', 0],
  ['if(given(nowhere), nowhere, 7)', 7],
  ['6 × 2 ÷ 4 − 1', 2],
  ['a ≥ 6', 1],
])('%s is %d', (text, value) => {
  expect(outcome(text)).toEqual({ state: 'value', value });
});

test.each([
  ['a + x * y + x', ['x', 'y']],
  ['if(x > 1, 1, y)', ['x']],
  ['sum(a, free)', ['free']],
  ['is(x, help)', ['x']],
  // What is missing is told before the problem.
  ['1 / zero + x', ['x']],
])('%s is incomplete, and never 0', (text, missing) => {
  expect(outcome(text)).toEqual({ state: 'incomplete', missing });
});

test('a division by zero and a number beyond all bounds are problems, not numbers', () => {
  expect(outcome('a / zero')).toEqual({ state: 'problem', why: 'divisionByZero' });
  expect(outcome(`${Array.from({ length: 8 }, () => '9'.repeat(50)).join(' * ')}`)).toEqual({
    state: 'problem',
    why: 'tooLarge',
  });
});

test.each([
  ['', 'empty', ''],
  ['  ', 'empty', ''],
  ['1 +', 'unfinished', ''],
  ['(1 + 2', 'unfinished', ''],
  ['1 2', 'unexpected', '2'],
  ['a.constructor', 'character', '.'],
  ['a["x"]', 'character', '['],
  ['a; b', 'character', ';'],
  ['`x`', 'character', '`'],
  ['alert(1)', 'function', 'alert'],
  ['constructor(1)', 'function', 'constructor'],
  ['__proto__(1)', 'function', '__proto__'],
  ['eval("1")', 'function', 'eval'],
  ['if(1, 2)', 'arguments', 'if'],
  ['min()', 'arguments', 'min'],
  ['is(1, "x")', 'arguments', 'is'],
  ['given(1)', 'arguments', 'given'],
  ['1 + "two"', 'unexpected', 'two'],
  ['and + 1', 'unexpected', 'and'],
  ['1 < 2 < 3', 'unexpected', '<'],
  ['x'.repeat(501), 'tooLong', ''],
])('%s is turned down', (text, why, at) => {
  expect(outcome(text)).toEqual({ why, at });
});

test('brackets beyond measure are turned down', () => {
  expect(outcome(`${'('.repeat(60)}1${')'.repeat(60)}`)).toMatchObject({ why: 'tooDeep' });
  expect(outcome(`${'-'.repeat(400)}1`)).toMatchObject({ why: 'tooDeep' });
});

describe('whatever is typed', () => {
  const piece = fc.constantFrom(
    ...functionNames,
    'a',
    'b',
    'zero',
    'nowhere',
    'constructor',
    '__proto__',
    'prototype',
    'toString',
    'hasOwnProperty',
    'globalThis',
    'process',
    'and',
    'or',
    'not',
    '(',
    ')',
    ',',
    '+',
    '-',
    '*',
    '/',
    '=',
    '<',
    '"x"',
    '1',
    '0.5',
    '.',
    '[',
    ' ',
  );
  const typed = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.array(piece, { maxLength: 40 }).map((all) => all.join(' ')),
  );

  test('it is an expression or a problem, its value a finite number, the same every time', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const first = outcome(text);
        expect(outcome(text)).toEqual(first);
        if ('state' in first && first.state === 'value') expect(Number.isFinite(first.value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('only questions that were handed in can be read: what every object has is as missing as anything else', () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      const parsed = parseExpression(name);
      if ('problem' in parsed) throw new Error(name);
      expect(fieldsOf(parsed.expression)).toEqual([name]);
      expect(evaluate(parsed.expression, inputs)).toEqual({ state: 'incomplete', missing: [name] });
      expect(evaluate({ kind: 'given', id: name }, inputs)).toEqual({ state: 'value', value: 0 });
    }
  });

  test('taking an answer away never makes another number: it is missing or was not looked at', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseExpression(text);
        if ('problem' in parsed || text.includes('given')) return;
        const whole = evaluate(parsed.expression, inputs);
        for (const id of fieldsOf(parsed.expression)) {
          const fewer = evaluate(parsed.expression, new Map([...inputs].filter(([name]) => name !== id)));
          if (fewer.state === 'value') expect(fewer).toEqual(whole);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
