import { z } from 'zod';
import { inputText } from '../text/instruments/inputs.ts';

/** Why an input cannot be used. It names the field and what is accepted, never what was typed. */
export interface InputProblem {
  readonly code: 'missing' | 'unknown' | 'type' | 'range' | 'conflict';
  /** Dotted path of the input, such as `chair.seatHeight.posture` or `trials.2`; empty for the inputs as a whole. */
  readonly field: string;
  /** A sentence. */
  readonly problem: string;
  /** What is accepted instead, such as `a whole number from 1 to 6`. */
  readonly accepted: string;
}

/** Inputs that an instrument turns down. */
export class InstrumentInputError extends Error {
  readonly problem: InputProblem;

  constructor(problem: InputProblem) {
    super(inputText.sentence(problem.problem, problem.accepted));
    this.name = 'InstrumentInputError';
    this.problem = problem;
  }
}

/** Inputs that are each in range and contradict each other. */
export function conflict(field: string, problem: string, accepted: string): InstrumentInputError {
  return new InstrumentInputError({ code: 'conflict', field, problem, accepted });
}

/** What is wrong with the given inputs, in the words of this module, from what the schema found. */
export function problemsWith(schema: z.ZodType, given: unknown, error: z.ZodError): readonly InputProblem[] {
  const described = describe(schema);
  return error.issues.flatMap((issue) => problemOf(described, given, issue));
}

function problemOf(described: Described, given: unknown, issue: z.core.$ZodIssue): InputProblem[] {
  const leaf = at(described, issue.path);
  const accepted = leaf === undefined ? '' : acceptedOf(leaf);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      // A key could be a sentence about a client; only what looks like a name is repeated.
      const name = /^[a-z]\w{0,39}$/.test(key) ? key : inputText.unnamedKey;
      const field = [...issue.path, name].join('.');
      return { code: 'unknown', field, problem: inputText.unknown(field), accepted };
    });
  }
  const field = issue.path.map(String).join('.');
  const value = valueAt(given, issue.path);
  if (value === undefined || value === null) {
    return [{ code: 'missing', field, problem: inputText.missing(field), accepted }];
  }
  if (issue.code === 'custom') return [{ code: 'conflict', field, problem: issue.message, accepted }];
  const outOfRange = issue.code !== 'invalid_type' || typeof value === 'number';
  return outOfRange
    ? [{ code: 'range', field, problem: inputText.notAccepted(field), accepted }]
    : [{ code: 'type', field, problem: inputText.wrongType(field), accepted }];
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    given,
  );
}

/** The parts of a JSON Schema that say what is accepted. */
export interface Described {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Described;
  readonly additionalProperties?: Described | boolean;
  readonly items?: Described;
  readonly prefixItems?: readonly Described[];
  readonly anyOf?: readonly Described[];
  readonly unit?: string;
  readonly description?: string;
}

const descriptions = new WeakMap<z.ZodType, Described>();

/** The inputs as a JSON Schema: what the reference page lists, and what tests make random inputs from. */
export function describe(schema: z.ZodType): Described {
  const known = descriptions.get(schema);
  if (known) return known;
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Described;
  descriptions.set(schema, described);
  return described;
}

/** The description of the input at this path, or of the alternatives that it is part of; undefined where these are not described. */
function at(described: Described, path: readonly PropertyKey[]): Described | undefined {
  const [next, ...rest] = path;
  if (next === undefined || (described.anyOf && described.description !== undefined)) return described;
  const { properties, additionalProperties, items, prefixItems } = described;
  const inner =
    properties?.[String(next)] ??
    prefixItems?.[Number(next)] ??
    items ??
    (typeof additionalProperties === 'object' ? additionalProperties : undefined);
  return inner && at(inner, rest);
}

/**
 * What a schema accepts, in words: `a whole number from 1 to 6`, `a number above 0 kg`, `true or false`, `one of: good, fair, poor`. A
 * unit is taken from the schema's `meta({ unit })`, and the words for what has no such form from its `describe()`.
 */
export function acceptedBy(schema: z.ZodType): string {
  return acceptedOf(describe(schema));
}

/** What a part of a described schema accepts, in words. */
export function acceptedOf(described: Described): string {
  const { type, anyOf, description, properties, prefixItems } = described;
  if (description !== undefined) return description;
  if (anyOf) {
    const alternatives = anyOf.filter((one) => one.type !== 'null').map(acceptedOf);
    return [...new Set(alternatives)].join(', ');
  }
  if (described.enum) return inputText.oneOf(described.enum.map(String));
  if (described.const !== undefined) return inputText.oneOf([String(described.const)]);
  if (type === 'boolean') return inputText.yesOrNo;
  if (type === 'number' || type === 'integer') return acceptedNumber(described);
  if (properties) return inputText.keys(Object.keys(properties));
  if (prefixItems) return inputText.list(prefixItems.length, prefixItems.length);
  if (type === 'array') return inputText.list(described.minItems, described.maxItems);
  return inputText.asDescribed;
}

function acceptedNumber({ type, minimum, maximum, exclusiveMinimum, unit = '' }: Described): string {
  // Whole numbers that a computer holds exactly are no bound that a person needs to hear of.
  const real = (bound: number | undefined) =>
    bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER ? bound : undefined;
  return inputText.number({
    whole: type === 'integer',
    from: real(minimum),
    above: real(exclusiveMinimum),
    to: real(maximum),
    unit,
  });
}
