import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { mostBytes, readCsv, readCsvFile } from '../../../../electron/imports/read-csv.ts';
import { AppError } from '../../../../shared/domain/errors.ts';
import { importText as text } from '../../../../shared/text/imports.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'otway-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (content: string | Buffer, mostRows = 1000) =>
  readCsv(Buffer.isBuffer(content) ? content : Buffer.from(content, 'utf8'), mostRows);
const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.shape;
    throw error;
  }
  throw new Error('it was read');
};
const content = 'demand_id,note\nsit,"desk, Zoë"\nwalk,15\n';
const expected = {
  headers: ['demand_id', 'note'],
  rows: [
    { line: 2, cells: ['sit', 'desk, Zoë'] },
    { line: 3, cells: ['walk', '15'] },
  ],
  separator: ',',
};

describe('what is read', () => {
  const wide = Buffer.from(`\ufeff${content}`, 'utf16le');
  test.each([
    ['UTF-8', Buffer.from(content)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${content}`)],
    ['UTF-16, little end first', wide],
    ['UTF-16, big end first', Buffer.from(wide).swap16()],
    ['line ends of Windows', Buffer.from(content.replaceAll('\n', '\r\n'))],
    ['line ends of old Macs', Buffer.from(content.replaceAll('\n', '\r'))],
    ['no line end at the end', Buffer.from(content.trimEnd())],
  ])('%s', (_name, bytes) => {
    expect(read(bytes)).toEqual(expected);
  });

  test.each([
    [';', 'a;b\n1,5;2\n', [['1,5', '2']]],
    ['\t', 'a\tb\n1,5\t2\n', [['1,5', '2']]],
    [',', 'a,b\n"1,5",2\n', [['1,5', '2']]],
    [',', '"a;b;c",d\n1,2\n', [['1', '2']]],
  ])('the separator %j', (separator, file, cells) => {
    const table = read(file);
    expect(table.separator).toBe(separator);
    expect(table.rows.map((row) => row.cells)).toEqual(cells);
  });

  test('lines are those of the file, blank ones and lines inside a cell included', () => {
    const table = read('sep=;\r\na;b\r\n\r\n1;"x\r\ny"\r\n;;\r\n2;""""\r\n');
    expect(table.rows).toEqual([
      { line: 4, cells: ['1', 'x\ny'] },
      { line: 7, cells: ['2', '"'] },
    ]);
  });
});

describe('what is turned down, with the problem and what is accepted', () => {
  test.each([
    ['an empty file', '', text.empty, text.atLeastOne],
    ['blank lines', ' \n\n', text.empty, text.atLeastOne],
    ['headings alone', 'demand_id,note\n', text.onlyHeadings, text.atLeastOne],
    ['a quote never closed', 'a,b\n1,"x\n2,3\n', text.quoteOpen(2), text.quotes],
    ['a quote in the middle', 'a,b\n1,x"y\n', text.quoteWrong(2), text.quotes],
    ['letters after a quote', 'a,b\n1,"x"y\n', text.quoteWrong(2), text.quotes],
    ['Windows-1252', Buffer.from('a,b\n1,2\nZo\u00eb,3\n', 'latin1'), text.encoding(3), text.howToSave],
    ['UTF-16 without its mark', Buffer.from('a,b\n1,2\n', 'utf16le'), text.binary, text.howToSave],
    ['half a UTF-16 pair', Buffer.from('\ufeffa\ud800b', 'utf16le'), text.binary, text.howToSave],
    ['a workbook', Buffer.from('PK\u0003\u0004rest', 'latin1'), text.spreadsheet, text.howToSave],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), text.binary, text.howToSave],
    ['a control character', 'a,b\n1,\u0007\n', text.binary, text.howToSave],
  ])('%s', (_name, file, problem, accepted) => {
    expect(refusal(() => read(file))).toEqual({ code: 'invalid-input', field: text.file, problem, accepted });
  });

  test('100,000 rows', () => {
    const file = `a,b\n${'1,2\n'.repeat(100_000)}`;
    expect(refusal(() => read(file, 2000))).toEqual({
      code: 'too-large',
      field: text.file,
      problem: 'The file has 100,000 rows.',
      accepted: text.mostRows(2000),
    });
  });

  test('50 MB, without reading them; a folder; a file that is gone', () => {
    const large = path.join(folder, 'large.csv');
    writeFileSync(large, 'a,b\n');
    truncateSync(large, 50 * 1024 * 1024);
    expect(refusal(() => readCsvFile(large, 10))).toMatchObject({
      code: 'too-large',
      problem: 'The file has 50 MB.',
      accepted: text.largest(mostBytes),
    });
    const inside = path.join(folder, 'folder.csv');
    mkdirSync(inside);
    expect(refusal(() => readCsvFile(inside, 10)).problem).toBe(text.notAFile);
    expect(refusal(() => readCsvFile(path.join(folder, 'gone.csv'), 10))).toMatchObject({
      code: 'not-found',
      problem: text.gone,
    });
  });

  test('any bytes at all: a table, or an error that can be shown', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', '\t', ' ', '\u0000', 'é') })
        .map((one) => Buffer.from(one)),
    );
    fc.assert(
      fc.property(bytes, (given) => {
        try {
          const table = readCsv(Buffer.from(given), 50);
          for (const row of table.rows) expect(row.line).toBeGreaterThan(1);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
