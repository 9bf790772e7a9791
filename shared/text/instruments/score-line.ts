/** What the `score` command answers to a line that it cannot score. What was typed is never repeated. */
export const scoreLineText = {
  empty: 'The line is empty. Accepted: one JSON object a line.',
  notJson: 'The line is not JSON. Accepted: one JSON object a line.',
  notObject: 'The line is not a JSON object. Accepted: an object with id, instrument and inputs.',
  notText: 'The line is not UTF-8 text.',
  tooLong: (characters: number) =>
    `The line is too long. Accepted: up to ${characters.toLocaleString('en-GB')} bytes.`,
  missing: (key: string, accepted: string) => `${key} is missing. Accepted: ${accepted}.`,
  wrongType: (key: string, accepted: string) => `${key} is of the wrong kind. Accepted: ${accepted}.`,
  unknownInstrument: (known: readonly string[]) =>
    `There is no instrument of this name. Accepted: one of: ${known.join(', ')}.`,
  idAccepted: (characters: number) => `a text of up to ${characters} characters, or a number`,
  instrumentAccepted: 'the name of an instrument',
  inputsAccepted: 'an object with the inputs of the instrument',
  fault: 'The program failed on this line, and that is a fault of the program.',
} as const;
