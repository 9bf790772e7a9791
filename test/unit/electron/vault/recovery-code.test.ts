import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecoveryCode, writeRecoveryCode } from '../../../../electron/vault/recovery-code.ts';

const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 });
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a recovery code', () => {
  test('is eight groups of five characters', () => {
    expect(writeRecoveryCode(new Uint8Array(20))).toBe('00000-00001-00002-00003-00004-00005-00006-00007');
    fc.assert(
      fc.property(secrets, (secret) => {
        expect(writeRecoveryCode(secret)).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/);
      }),
    );
  });

  test('reads back, however it is written', () => {
    fc.assert(
      fc.property(secrets, fc.constantFrom('-', ' ', '', ' – ', '\n'), (secret, joint) => {
        const code = writeRecoveryCode(secret);
        const sloppy = code.replaceAll('-', joint).replace(/0/g, 'o').replace(/1/g, 'l').toLowerCase();
        expect(readRecoveryCode(code)).toEqual(Buffer.from(secret));
        expect(readRecoveryCode(sloppy)).toEqual(Buffer.from(secret));
        expect(readRecoveryCode(code.replace(/1/g, 'I'))).toEqual(Buffer.from(secret));
      }),
    );
  });

  test('with any single character wrong names its group', () => {
    fc.assert(
      fc.property(secrets, fc.nat(39), fc.nat(30), (secret, place, step) => {
        const characters = [...writeRecoveryCode(secret).replaceAll('-', '')];
        const right = alphabet.indexOf(characters[place] ?? '');
        characters[place] = alphabet[(right + 1 + step) % 32] ?? '';
        expect(() => readRecoveryCode(characters.join(''))).toThrow(`Group ${Math.floor(place / 5) + 1} `);
      }),
    );
  });

  test('with two neighbours or two groups exchanged is refused', () => {
    fc.assert(
      fc.property(secrets, fc.nat(38), fc.nat(6), (secret, place, group) => {
        const code = writeRecoveryCode(secret);
        const characters = [...code.replaceAll('-', '')];
        const [one = '', other = ''] = characters.slice(place, place + 2);
        fc.pre(one !== other && (place + 1) % 5 !== 0);
        characters.splice(place, 2, other, one);
        expect(() => readRecoveryCode(characters.join(''))).toThrow();
        const parts = code.split('-');
        parts.splice(group, 2, parts[group + 1] ?? '', parts[group] ?? '');
        if (parts.join('-') !== code) expect(() => readRecoveryCode(parts.join('-'))).toThrow();
      }),
    );
  });

  test('that is too short, too long or holds other characters is refused', () => {
    const code = writeRecoveryCode(new Uint8Array(20).fill(7));
    expect(() => readRecoveryCode(code.slice(0, -1))).toThrow('not complete');
    expect(() => readRecoveryCode('')).toThrow('not complete');
    expect(() => readRecoveryCode(`${code}0`)).toThrow('too many');
    expect(() => readRecoveryCode(code.replace(/^./, 'U'))).toThrow('Group 1 ');
    expect(() => readRecoveryCode(code.replace(/^./, '😀'))).toThrow('Group 1 ');
  });
});
