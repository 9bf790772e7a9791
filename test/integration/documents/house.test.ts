import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printDocx } from '../../../electron/documents/docx/print-docx.ts';
import { withHouse } from '../../../shared/documents/house.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { type HouseChoices, plainHouse } from '../../../shared/domain/house-style.ts';
import { printParts } from '../../fixtures/documents/print.ts';
import { DocxFile } from '../../fixtures/documents/read-docx.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { sampleTree } from '../../fixtures/documents/sample-tree.ts';
import { newRoom, operation } from './support/room.ts';

const picture = readFileSync(new URL('../../fixtures/documents/shelf-landscape.jpg', import.meta.url));
const { logo: _logo, ...plain } = plainHouse;
const own: HouseChoices = {
  ...plain,
  typeface: 'inter',
  accent: '#8c2f4b',
  contactLines: ['020 7946 0123'],
};

test('a house style is on the printed page: typeface, logo, signature; the same choices give the same bytes', async () => {
  const { handlers } = newRoom();
  const page = () => handlers['house.preview']({ choices: own, operation });
  const bare = await handlers['house.preview']({ choices: plain, operation });
  const without = await page();
  handlers['house.savePicture']({ picture: 'houseLogo', jpeg: new Uint8Array(picture) });
  const first = await page();
  const again = await page();
  expect(Buffer.from(first.pdf).equals(again.pdf)).toBe(true);
  expect(Buffer.from(first.pdf).equals(without.pdf)).toBe(false);
  const file = new PdfFile(first.pdf);
  if (process.env.KEEP_PDF) {
    writeFileSync(`${process.env.KEEP_PDF}/house-plain.pdf`, bare.pdf);
    writeFileSync(`${process.env.KEEP_PDF}/house-own.pdf`, first.pdf);
  }
  expect(file.check()).toContain('No syntax');
  expect(file.text()).toContain('020 7946 0123');
  const fontsOf = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
  expect(fontsOf(first.pdf)).toContain('Inter');
  expect(fontsOf(bare.pdf)).not.toContain('Inter');
});

test('choices are kept, and reach every document of a case', async () => {
  const { handlers, caseId, consentId } = newRoom();
  handlers['house.save'](own);
  handlers['house.savePicture']({ picture: 'houseLogo', jpeg: new Uint8Array(picture) });
  const { choices, logo } = await handlers['house.get'](null);
  expect(choices).toEqual(own);
  const { tree } = await handlers['documents.compose']({ caseId, kind: 'employerReport', consentId });
  expect(tree.look).toEqual({ typeface: 'inter', accent: '#8c2f4b' });
  expect(tree.letterhead.logo).toEqual(logo);
  const printed = await handlers['documents.print']({ caseId, kind: 'employerReport', consentId, operation });
  expect(printed.pages).toBeGreaterThan(0);
  handlers['house.removePicture']({ picture: 'houseLogo' });
  expect((await handlers['house.get'](null)).logo).toBeNull();
});

test('a Word document bears logo, colour and typeface too, and its bytes are the same each time', async () => {
  const logo = { id: 'a'.repeat(64), width: 640, height: 480 };
  const tree = withHouse(sampleTree({ rows: 3, photos: 0 }), { ...own, contactLines: [], logo });
  const print = () => printDocx(tree, new Map([[logo.id, new Uint8Array(picture)]]), printParts);
  const { docx } = await print();
  const file = new DocxFile(docx);
  const styles = file.part('word/styles.xml');
  expect(styles).toContain('8C2F4B');
  expect(styles).not.toContain('0B5A5A');
  expect(styles).toContain('w:ascii="Arial"');
  expect(file.part('word/header2.xml')).toContain('name="Logo"');
  expect(Buffer.from(docx).equals((await print()).docx)).toBe(true);
});

test('a signed document in Word bears the picture of the signature above its line', async () => {
  const signature = { id: 'b'.repeat(64), width: 640, height: 480 };
  const house = { ...plainHouse, signature };
  const print = (signed: boolean) =>
    printDocx(
      withHouse(sampleTree({ rows: 1, photos: 0 }), house, signed),
      new Map([[signature.id, new Uint8Array(picture)]]),
      printParts,
    );
  const body = async (signed: boolean) => new DocxFile((await print(signed)).docx).part('word/document.xml');
  expect(await body(false)).not.toContain('descr="Signature"');
  const shown = await body(true);
  expect(shown).toContain('descr="Signature"');
  expect(shown.indexOf('descr="Signature"')).toBeLessThan(shown.lastIndexOf('SignatureText'));
});

test.each([
  ['no picture', new Uint8Array(Buffer.from('GIF89a and more')), 'picture-type'],
  ['a picture cut short', new Uint8Array(picture.subarray(0, 900)), 'picture-damaged'],
  ['a picture larger than a logo', widened(picture), 'picture-too-large'],
] as const)('%s is turned down, and the logo before stays', async (_what, jpeg, code) => {
  const { handlers } = newRoom();
  handlers['house.savePicture']({ picture: 'houseLogo', jpeg: new Uint8Array(picture) });
  const before = (await handlers['house.get'](null)).logo;
  const attempt = async () => handlers['house.savePicture']({ picture: 'houseLogo', jpeg });
  const error = await attempt().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AppError);
  expect((error as AppError).code).toBe(code);
  expect((await handlers['house.get'](null)).logo).toEqual(before);
});

/** The same file, saying that its picture is 900 pixels wide. */
function widened(jpeg: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(jpeg);
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(900, frame + 7);
  return new Uint8Array(bytes);
}
