import { expect, test } from 'vitest';
import { calledAs, titledName } from '../../../../shared/documents/composers/salutation.ts';

test.each([
  ['Dr Helen Marsh', 'Dr Marsh'],
  ['Dr. H. Marsh', 'Dr Marsh'],
  ['Dr Marsh', 'Dr Marsh'],
  ['Dr Helen Marsh, MRCGP', 'Dr Marsh'],
  ['Dr Helen Marsh MRCGP DRCOG', 'Dr Marsh'],
  ['DR HELEN MARSH', 'Dr MARSH'],
  ['Dr Helen Marsh (locum)', 'Dr Marsh'],
  ['Prof. Dr Jan van der Berg', 'Professor van der Berg'],
  ['Mr Rhys ap Gruffydd', 'Mr ap Gruffydd'],
  ['Miss Siân O’Brien-Jones', 'Miss O’Brien-Jones'],
  ['Mx Robin Łęcki', 'Mx Łęcki'],
  ['Mr Ahmed Al-Masri, FRCS', 'Mr Al-Masri'],
  ['Sir John Smith', 'Sir John'],
  ['Mr Luther King Jr', 'Mr King'],
])('%s is called %s', (name, called) => expect(calledAs(name)).toBe(called));

test.each([
  'Priya Nair',
  'Colonel Anna Weber',
  'Mr and Mrs Brown',
  'Dr',
  'Doctors’ surgery, Weir Road',
  'Marek',
  'Drew Wells',
  'أحمد بن علي',
])('%s, with a title unknown or none, is called by the whole name', (name) =>
  expect(calledAs(name)).toBe(name),
);

test('a client is called by the title that they use, and by none where they use none', () => {
  expect(titledName('Mr', 'Marek Wolski')).toBe('Mr Wolski');
  expect(titledName('Colonel', 'Anna de Vries')).toBe('Colonel de Vries');
  expect(titledName('none', 'Robin Hale')).toBeUndefined();
  expect(titledName(undefined, 'Robin Hale')).toBeUndefined();
});
