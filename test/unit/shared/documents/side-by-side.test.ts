import { expect, test } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { partsOf } from '../../../../shared/documents/parts.ts';
import { sideBySide } from '../../../../shared/documents/side-by-side.ts';
import type { Audience } from '../../../../shared/domain/sensitivity.ts';
import { data } from '../support/capacity-documents.ts';

const copy = (audience: Audience) =>
  composeDocument(
    {
      data: data(),
      kind: 'capacityReport',
      audience,
      date: '2026-03-21',
      reference: 'RH-0001-F1',
      mark: 'draft',
    },
    [],
  ).tree;

test('two copies stand beside each other whole, in their order, with what differs told', () => {
  const [employer, gp] = [copy('employer'), copy('gp')];
  const compared = sideBySide(employer, gp);
  expect(compared.flatMap(({ id, left }) => (left === null ? [] : id))).toEqual(
    partsOf(employer).map(({ id }) => id),
  );
  expect(compared.flatMap(({ id, right }) => (right === null ? [] : id))).toEqual(
    partsOf(gp).map(({ id }) => id),
  );
  expect(compared.filter(({ left }) => left === null).length).toBeGreaterThan(5);
  for (const { left, right, same } of compared) expect(same).toBe(left === right);
});

test('a copy beside itself differs nowhere', () => {
  expect(sideBySide(copy('gp'), copy('gp')).every(({ same }) => same)).toBe(true);
});
