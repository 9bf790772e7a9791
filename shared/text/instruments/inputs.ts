/** What is wrong with an instrument's inputs, and what is accepted instead. The input itself is never repeated. */
export const inputText = {
  sentence: (problem: string, accepted: string) =>
    accepted === '' ? problem : `${problem} Accepted: ${accepted}.`,
  missing: (field: string) => `${named(field)} is missing.`,
  unknown: (field: string) => `${named(field)} is not an input of this instrument.`,
  unnamedKey: 'an unnamed key',
  wrongType: (field: string) => `${named(field)} is of the wrong kind.`,
  notAccepted: (field: string) => `${named(field)} is not accepted.`,
  yesOrNo: 'true or false',
  oneOf: (options: readonly string[]) =>
    options.length === 1 ? `${options[0]}` : `one of: ${options.join(', ')}`,
  keys: (keys: readonly string[]) => `the inputs ${keys.join(', ')}`,
  list: (from: number | undefined, to: number | undefined) => {
    if (from !== undefined && from === to) return `a list of ${from}`;
    if (from !== undefined && to !== undefined) return `a list of ${from} to ${to}`;
    if (from !== undefined) return `a list of ${from} or more`;
    return to === undefined ? 'a list' : `a list of at most ${to}`;
  },
  asDescribed: 'what the reference page describes',
  number: (range: {
    whole: boolean;
    from: number | undefined;
    above: number | undefined;
    to: number | undefined;
    unit: string;
  }) => {
    const { from, above, to } = range;
    const ends = [
      above !== undefined ? `above ${above}` : from !== undefined ? `from ${from}` : '',
      to !== undefined ? (above === undefined && from === undefined ? `up to ${to}` : `to ${to}`) : '',
    ].filter((end) => end !== '');
    const unit = range.unit === '' ? '' : ` ${range.unit}`;
    return `${[range.whole ? 'a whole number' : 'a number', ...ends].join(' ')}${unit}`;
  },
} as const;

function named(field: string): string {
  return field === '' ? 'What was given' : field;
}
