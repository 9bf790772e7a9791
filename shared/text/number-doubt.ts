import { groupDigits } from './fields.ts';
import { withUnit } from './findings.ts';

const unitNames: Readonly<Record<string, string>> = {
  mm: 'millimetres',
  cm: 'centimetres',
  m: 'metres',
};

const right = (unit: string) => (unit === '' ? 'Is it right?' : `Is it right, and in ${unit}?`);

/** What is asked about a number that is accepted but unusual for its question. */
export const doubtText = {
  low: (value: number, unit: string) => `${withUnit(value, unit)} is very low here. ${right(unit)}`,
  high: (value: number, unit: string) => `${withUnit(value, unit)} is very high here. ${right(unit)}`,
  mistaken: (value: number, unit: string, other: string, inUnit: number) =>
    `${withUnit(value, unit)} is very low here: ${unitNames[unit]} or ${unitNames[other]}? ${value} ${other} is ${groupDigits(inUnit)} ${unit}.`,
  at: (item: string | undefined, label: string, doubt: string) =>
    `${item === undefined ? '' : `${item}, `}“${label}”: ${doubt}`,
} as const;
