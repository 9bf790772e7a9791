import { expect, it } from 'vitest';
import { listedInstruments } from '../../../../../shared/assessments/instruments/listed.ts';
import { allInstrumentForms } from '../../../../../shared/assessments/instruments/registry.ts';
import { InstrumentKind } from '../../../../../shared/domain/records.ts';
import { searchExamples } from '../../../../../shared/text/instruments/room.ts';

it('offers every instrument once, with what it is for', () => {
  const listed = listedInstruments().flatMap(({ instruments }) => instruments);
  expect(listed.map(({ kind }) => kind).sort()).toEqual([...InstrumentKind.options].sort());
  for (const { kind, title, purpose } of listed)
    expect({ kind, said: title !== '' && purpose !== '' }).toEqual({ kind, said: true });
});

it('gives no two instruments the same title', () => {
  const titles = allInstrumentForms().map(({ declaration }) => declaration.title);
  expect(new Set(titles).size).toBe(titles.length);
});

it.each(searchExamples)('finds an instrument by the word that it suggests: %s', (word) => {
  const listed = listedInstruments().flatMap(({ instruments }) => instruments);
  expect(
    listed.some(({ title, purpose }) => `${title} ${purpose}`.toLocaleLowerCase('en').includes(word)),
  ).toBe(true);
});
