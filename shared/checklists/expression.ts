import { longestExpression } from './definition.ts';

/**
 * The language of a checklist's scores: numbers, the checklist's own questions, arithmetic, comparisons and a fixed list of functions. It can
 * reach nothing else, makes no code and has no loops. Yes is 1 and no is 0, so that comparisons can be counted.
 */

/** What may be called. `if` takes a condition and two values, `is` a question and an answer, `given` a question. */
export const functionNames = [
  'min',
  'max',
  'sum',
  'mean',
  'count',
  'round',
  'abs',
  'if',
  'is',
  'given',
] as const;
export type FunctionName = (typeof functionNames)[number];

type Operator = '+' | '-' | '*' | '/' | '=' | '!=' | '<' | '<=' | '>' | '>=' | 'and' | 'or';

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'field'; readonly id: string }
  /** One answer of a question with choices: `is(stairs, "needs_help")`. */
  | { readonly kind: 'is'; readonly id: string; readonly answer: string }
  | { readonly kind: 'given'; readonly id: string }
  | { readonly kind: 'minus' | 'not'; readonly of: Expression }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'call';
      readonly name: Exclude<FunctionName, 'is' | 'given'>;
      readonly given: readonly Expression[];
    };

/** Why an expression cannot be read. */
export interface ExpressionProblem {
  readonly why:
    | 'empty'
    | 'tooLong'
    | 'tooDeep'
    | 'character'
    | 'unexpected'
    | 'unfinished'
    | 'function'
    | 'arguments';
  /** What it stands at, as typed; empty at the end. */
  readonly at: string;
}

export type ParsedExpression = { readonly expression: Expression } | { readonly problem: ExpressionProblem };

const deepest = 40;

interface Token {
  readonly kind: 'number' | 'name' | 'text' | 'sign' | 'end';
  readonly text: string;
}

const tokenPattern =
  /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|"([^"]*)"|(<=|>=|!=|<>|[-+*/()=<>,−×÷≤≥≠]))/y;

const sameSigns: Readonly<Record<string, string>> = {
  '−': '-',
  '×': '*',
  '÷': '/',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '<>': '!=',
};

/** Raised inside this module only. */
class Unreadable extends Error {
  readonly problem: ExpressionProblem;
  constructor(why: ExpressionProblem['why'], at = '') {
    super(why);
    this.problem = { why, at: at.slice(0, 40) };
  }
}

/** Reads an expression. Never throws: whatever is typed is an expression or a problem. */
export function parseExpression(text: string): ParsedExpression {
  if (text.trim() === '') return { problem: { why: 'empty', at: '' } };
  if (text.length > longestExpression) return { problem: { why: 'tooLong', at: '' } };
  try {
    return { expression: new Reader(tokensOf(text)).whole() };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.problem };
    throw error;
  }
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(tokenPattern);
  const end = text.trimEnd().length;
  while (pattern.lastIndex < end) {
    const from = pattern.lastIndex;
    const found = pattern.exec(text);
    if (found === null) throw new Unreadable('character', text.slice(from).trim().slice(0, 1));
    const [, number, name, quoted, sign] = found;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sameSigns[sign] ?? sign });
  }
  return tokens;
}

const end: Token = { kind: 'end', text: '' };
const comparisons: readonly string[] = ['=', '!=', '<', '<=', '>', '>='];
const words: readonly string[] = ['and', 'or', 'not'];

class Reader {
  private readonly tokens: readonly Token[];
  private place = 0;
  private depth = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Expression {
    const expression = this.anyOf();
    if (this.next.kind !== 'end') throw new Unreadable('unexpected', this.next.text);
    return expression;
  }

  private get next(): Token {
    return this.tokens[this.place] ?? end;
  }

  private take(): Token {
    const token = this.next;
    this.place += 1;
    return token;
  }

  private takes(text: string): boolean {
    const { kind, text: typed } = this.next;
    if (kind === 'text' || kind === 'number' || typed !== text) return false;
    this.place += 1;
    return true;
  }

  private expect(text: string): void {
    if (this.takes(text)) return;
    throw this.next.kind === 'end'
      ? new Unreadable('unfinished')
      : new Unreadable('unexpected', this.next.text);
  }

  private deeper<Made>(make: () => Made): Made {
    this.depth += 1;
    if (this.depth > deepest) throw new Unreadable('tooDeep', this.next.text);
    const made = make();
    this.depth -= 1;
    return made;
  }

  private anyOf(): Expression {
    return this.deeper(() => this.leftToRight(['or'], () => this.allOf()));
  }

  private allOf(): Expression {
    return this.leftToRight(['and'], () => this.negated());
  }

  private negated(): Expression {
    if (this.takes('not')) return this.deeper(() => ({ kind: 'not', of: this.negated() }));
    return this.compared();
  }

  private compared(): Expression {
    const left = this.added();
    const operator = this.operatorAmong(comparisons);
    if (operator === undefined) return left;
    return { kind: 'operation', operator, left, right: this.added() };
  }

  private added(): Expression {
    return this.leftToRight(['+', '-'], () => this.multiplied());
  }

  private multiplied(): Expression {
    return this.leftToRight(['*', '/'], () => this.signed());
  }

  private signed(): Expression {
    if (this.takes('-')) return this.deeper(() => ({ kind: 'minus', of: this.signed() }));
    return this.value();
  }

  private leftToRight(operators: readonly string[], part: () => Expression): Expression {
    let left = part();
    for (;;) {
      const operator = this.operatorAmong(operators);
      if (operator === undefined) return left;
      left = { kind: 'operation', operator, left, right: part() };
    }
  }

  private operatorAmong(operators: readonly string[]): Operator | undefined {
    const { kind, text } = this.next;
    if ((kind !== 'sign' && kind !== 'name') || !operators.includes(text)) return undefined;
    this.place += 1;
    return text as Operator;
  }

  private value(): Expression {
    const token = this.take();
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: Number(token.text) };
      case 'name':
        return words.includes(token.text) ? this.unexpected(token) : this.named(token.text);
      case 'sign':
        if (token.text !== '(') return this.unexpected(token);
        return this.within(() => this.anyOf());
      default:
        return this.unexpected(token);
    }
  }

  private unexpected({ kind, text }: Token): never {
    throw kind === 'end' ? new Unreadable('unfinished') : new Unreadable('unexpected', text);
  }

  private within(read: () => Expression): Expression {
    const made = read();
    this.expect(')');
    return made;
  }

  private named(name: string): Expression {
    if (!this.takes('(')) return { kind: 'field', id: name };
    const known = functionNames.find((one) => one === name);
    if (known === undefined) throw new Unreadable('function', name);
    if (known === 'given') return this.within(() => ({ kind: 'given', id: this.id(known) }));
    if (known === 'is') {
      return this.within(() => {
        const id = this.id(known);
        this.expect(',');
        const answer = this.take();
        if (answer.kind !== 'text' && answer.kind !== 'name') throw new Unreadable('arguments', known);
        return { kind: 'is', id, answer: answer.text };
      });
    }
    const given: Expression[] = [];
    if (!this.takes(')')) {
      do given.push(this.anyOf());
      while (this.takes(','));
      this.expect(')');
    }
    if (!takesSoMany(known, given.length)) throw new Unreadable('arguments', known);
    return { kind: 'call', name: known, given };
  }

  private id(of: FunctionName): string {
    const token = this.take();
    if (token.kind !== 'name' || words.includes(token.text)) throw new Unreadable('arguments', of);
    return token.text;
  }
}

function takesSoMany(name: FunctionName, count: number): boolean {
  if (name === 'if') return count === 3;
  if (name === 'abs') return count === 1;
  if (name === 'round') return count === 1 || count === 2;
  return count > 0;
}

/** The questions that an expression names. */
export function fieldsOf(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'field':
    case 'is':
    case 'given':
      return [expression.id];
    case 'minus':
    case 'not':
      return fieldsOf(expression.of);
    case 'operation':
      return [...new Set([...fieldsOf(expression.left), ...fieldsOf(expression.right)])];
    case 'call':
      return [...new Set(expression.given.flatMap(fieldsOf))];
  }
}
