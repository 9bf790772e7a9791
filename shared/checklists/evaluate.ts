import type { Expression } from './expression.ts';

/** What a question was answered with: its number or points, and its chosen answers. */
export interface Input {
  /** Undefined where the answer has no number, such as a choice without points. */
  readonly number: number | undefined;
  readonly chosen: readonly string[];
}

/** A value; or the questions that are still without an answer; or why there is no value. */
export type Outcome =
  | { readonly state: 'value'; readonly value: number }
  | { readonly state: 'incomplete'; readonly missing: readonly string[] }
  | { readonly state: 'problem'; readonly why: 'divisionByZero' | 'tooLarge' };

/**
 * The value of an expression. What is not answered is missing and never 0; everything missing is named at once. `if` looks only at the side
 * that it takes, and `given` asks whether there is an answer. Never throws, and the same inputs give the same outcome.
 * @param inputs the answered questions by id; what is not in it was not answered
 */
export function evaluate(expression: Expression, inputs: ReadonlyMap<string, Input>): Outcome {
  switch (expression.kind) {
    case 'number':
      return numberOf(expression.value);
    case 'field': {
      const number = inputs.get(expression.id)?.number;
      return number === undefined ? missing(expression.id) : numberOf(number);
    }
    case 'is': {
      const input = inputs.get(expression.id);
      return input === undefined ? missing(expression.id) : truth(input.chosen.includes(expression.answer));
    }
    case 'given':
      return truth(inputs.has(expression.id));
    case 'minus':
      return combined([evaluate(expression.of, inputs)], ([value = 0]) => numberOf(-value));
    case 'not':
      return combined([evaluate(expression.of, inputs)], ([value]) => truth(value === 0));
    case 'operation': {
      const { operator, left, right } = expression;
      return combined([evaluate(left, inputs), evaluate(right, inputs)], ([one = 0, other = 0]) =>
        operate(operator, one, other),
      );
    }
    case 'call': {
      const { name, given } = expression;
      if (name === 'if') return choose(given, inputs);
      return combined(
        given.map((one) => evaluate(one, inputs)),
        (values) => call(name, values),
      );
    }
  }
}

type Operation = Extract<Expression, { kind: 'operation' }>;
type Call = Extract<Expression, { kind: 'call' }>;

function choose([condition, one, other]: readonly Expression[], inputs: ReadonlyMap<string, Input>): Outcome {
  if (condition === undefined || one === undefined || other === undefined) return missing();
  const decided = evaluate(condition, inputs);
  if (decided.state !== 'value') return decided;
  return evaluate(decided.value === 0 ? other : one, inputs);
}

/** Missing answers are told before a problem: the problem may be gone once they are there. */
function combined(parts: readonly Outcome[], make: (values: readonly number[]) => Outcome): Outcome {
  const names = parts.flatMap((part) => (part.state === 'incomplete' ? part.missing : []));
  if (names.length > 0) return missing(...new Set(names));
  const problem = parts.find(({ state }) => state === 'problem');
  if (problem !== undefined) return problem;
  return make(parts.flatMap((part) => (part.state === 'value' ? [part.value] : [])));
}

function operate(operator: Operation['operator'], one: number, other: number): Outcome {
  switch (operator) {
    case '+':
      return numberOf(one + other);
    case '-':
      return numberOf(one - other);
    case '*':
      return numberOf(one * other);
    case '/':
      return other === 0 ? { state: 'problem', why: 'divisionByZero' } : numberOf(one / other);
    case '=':
      return truth(one === other);
    case '!=':
      return truth(one !== other);
    case '<':
      return truth(one < other);
    case '<=':
      return truth(one <= other);
    case '>':
      return truth(one > other);
    case '>=':
      return truth(one >= other);
    case 'and':
      return truth(one !== 0 && other !== 0);
    case 'or':
      return truth(one !== 0 || other !== 0);
  }
}

function call(name: Exclude<Call['name'], 'if'>, values: readonly number[]): Outcome {
  const total = values.reduce((sum, value) => sum + value, 0);
  const [first = 0, second = 0] = values;
  switch (name) {
    case 'min':
      return numberOf(Math.min(...values));
    case 'max':
      return numberOf(Math.max(...values));
    case 'sum':
      return numberOf(total);
    case 'mean':
      return numberOf(total / values.length);
    case 'count':
      return numberOf(values.filter((value) => value !== 0).length);
    case 'abs':
      return numberOf(Math.abs(first));
    case 'round':
      return numberOf(rounded(first, second));
  }
}

/** Half away from zero, at up to six decimal places. */
function rounded(value: number, places: number): number {
  const scale = 10 ** Math.min(6, Math.max(0, Math.trunc(places)));
  const scaled = Math.abs(value) * scale;
  return (Math.sign(value) * Math.round(scaled + scaled * Number.EPSILON)) / scale;
}

function numberOf(value: number): Outcome {
  if (!Number.isFinite(value)) return { state: 'problem', why: 'tooLarge' };
  return { state: 'value', value: value === 0 ? 0 : value };
}

function truth(holds: boolean): Outcome {
  return { state: 'value', value: holds ? 1 : 0 };
}

function missing(...names: string[]): Outcome {
  return { state: 'incomplete', missing: names };
}
