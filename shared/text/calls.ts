import type { z } from 'zod';

/** Words for calls that cannot be answered. */
export const callText = {
  internal: 'Something went wrong inside Otway.',
  unknownChannel: 'There is no such request.',
  vaultLocked: 'The vault is locked.',
  lockFirst: 'A vault is already open. Lock it first.',
  otherFrame: 'The request did not come from Otway’s own window.',
  notReadable: 'The request could not be read.',
  unknownPlace: 'The chosen place is not known any more. Choose it again.',
  operationInUse: 'An operation with this name is already running.',
  tooLarge: (maxBytes: number) => ({
    problem: 'The request is too large.',
    accepted: `At most ${Math.floor(maxBytes / 1024)} kB at a time.`,
  }),
} as const;

interface Problem {
  problem: string;
  accepted?: string;
}

/**
 * Says what is wrong with an input and what is accepted, from a failed zod check. Speaks of the declared limits only, never of
 * the value.
 */
export function inputProblem(issue: z.core.$ZodIssue): Problem {
  switch (issue.code) {
    case 'invalid_type':
      return {
        problem: 'This is missing or of the wrong type.',
        accepted: accepted(typeName(issue.expected)),
      };
    case 'too_small':
      return {
        problem: issue.origin === 'string' ? 'This is too short.' : 'This is too small.',
        accepted: accepted(
          `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${countOf(issue.origin)}`,
        ),
      };
    case 'too_big':
      return {
        problem: issue.origin === 'string' ? 'This is too long.' : 'This is too large.',
        accepted: accepted(
          `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${countOf(issue.origin)}`,
        ),
      };
    case 'invalid_value':
      return { problem: 'This is not one of the choices.', accepted: accepted(issue.values.join(', ')) };
    case 'invalid_format':
      return { problem: 'This is not written as expected.', accepted: accepted(formatName(issue.format)) };
    case 'unrecognized_keys':
      return { problem: 'This holds parts that are not expected.' };
    case 'not_multiple_of':
      return { problem: 'This is not a whole step.', accepted: accepted(`multiples of ${issue.divisor}`) };
    case 'custom':
      return { problem: issue.message === unnamed ? 'This is not accepted.' : issue.message };
    default:
      return { problem: 'This is not accepted.' };
  }
}

const longest = 490;

/** What zod says of a check that has no words of its own. */
const unnamed = 'Invalid input';

function accepted(words: string): string {
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  return sentence.length <= longest ? sentence : `${sentence.slice(0, longest)} and more.`;
}

function countOf(origin: string): string {
  if (origin === 'string') return ' characters';
  if (origin === 'array' || origin === 'set' || origin === 'map') return ' entries';
  return '';
}

function typeName(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'yes or no',
    array: 'a list',
    object: 'a set of named parts',
    record: 'a set of named parts',
    null: 'nothing',
    date: 'a date',
  };
  return names[expected] ?? 'another type';
}

function formatName(format: string): string {
  const names: Record<string, string> = {
    date: 'a date such as 2026-11-21',
    datetime: 'a date and time with its zone',
    uuid: 'an identifier made by Otway',
  };
  return names[format] ?? 'the form shown beside the field';
}
