import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import {
  colours,
  dresserOf,
  gaps,
  letterHeading,
  sheetHeading,
  styles,
  type TextStyle,
  typefaceOf,
} from '../pdf/page-style.ts';

/** Twentieths of a point, in which Word measures lengths. */
export const twips = (points: number): number => Math.round(points * 20);

/** A colour as Word writes it. */
export const wordColour = (colour: string): string => colour.slice(1).toUpperCase();

/** Fonts that Word and LibreOffice have, or have a twin of; the PDF's own are embedded only there. */
const fonts = { work: 'Calibri', inter: 'Arial', client: 'Verdana' } as const;

/** The style of a table with hairlines between rows and a rule under its header. */
export const tableStyle = 'OtwayTable';
export const bullets = 'otway-bullets';
export const numbers = 'otway-numbers';

/** How far the text of a list stands in, in points. */
const listIndent = 17;

interface ParagraphLook {
  /** White space above and below, in points. */
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly align?: 'right';
  /** 0 for the highest heading. */
  readonly outline?: number;
}

/** The styles that a reader finds by name in Word, in the sizes of the PDF, as Word's `styles.xml`. */
export function wordStyles(tree: DocumentTree): string {
  const sized = dresserOf(tree);
  const paragraphStyle = (id: string, name: string, style: TextStyle, look: ParagraphLook = {}) =>
    styleXml(id, name, sized(style), look);
  const letter = tree.style === 'letter';
  const sheet = tree.style === 'sheet';
  const form = tree.style === 'form';
  const body = form ? styles.form : sheet ? styles.list : styles.body;
  const table = form ? styles.formTable : sheet ? styles.sheetTable : styles.table;
  const heading = (level: 1 | 2 | 3): string => {
    const style =
      level === 1 && (letter || sheet) ? letterHeading : sheet ? sheetHeading : styles[`heading${level}`];
    const before = letter ? gaps.letterHeading : sheet ? gaps.sheetHeading : gaps[`heading${level}`];
    const look = { before, after: gaps.block / 2, keepNext: true, outline: level - 1 };
    return paragraphStyle(`Heading${level}`, `heading ${level}`, style, look);
  };
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    defaults(fonts[typefaceOf(tree)], sized(body)),
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    heading(1),
    heading(2),
    heading(3),
    paragraphStyle('Caption', 'caption', styles.caption, { before: 3, after: gaps.block }),
    paragraphStyle('ListText', 'List text', body, { after: gaps.item }),
    paragraphStyle('TableText', 'Table text', table),
    paragraphStyle('TableHeading', 'Table heading', styles.tableHead, { keepNext: true }),
    paragraphStyle('ClinicName', 'Clinic name', styles.clinic),
    paragraphStyle('LetterheadLine', 'Letterhead line', styles.letterhead, { align: 'right' }),
    paragraphStyle('VersionMark', 'Version mark', styles.mark, { align: 'right' }),
    paragraphStyle('Footer', 'footer', styles.foot),
    paragraphStyle('SmallPrint', 'Small print', styles.caption),
    paragraphStyle('SignatureLine', 'Signature line', styles.body, { before: 30, keepNext: true }),
    paragraphStyle('SignatureText', 'Signature text', styles.body),
    tableStyleXml,
    '</w:styles>',
  ].join('');
}

function defaults(font: string, body: TextStyle): string {
  return [
    '<w:docDefaults><w:rPrDefault><w:rPr>',
    `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="Arial"/>`,
    letters(body),
    '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>',
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>',
    spacing(body, 0, gaps.block),
    '</w:pPr></w:pPrDefault></w:docDefaults>',
  ].join('');
}

function styleXml(id: string, name: string, style: TextStyle, look: ParagraphLook): string {
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>`,
    look.outline === undefined ? '' : '<w:next w:val="Normal"/>',
    '<w:qFormat/><w:pPr>',
    look.keepNext ? '<w:keepNext/><w:keepLines/>' : '',
    spacing(style, look.before ?? 0, look.after ?? 0),
    look.align ? `<w:jc w:val="${look.align}"/>` : '',
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
    `</w:pPr><w:rPr>${letters(style)}</w:rPr></w:style>`,
  ].join('');
}

function letters({ strong, colour, size }: TextStyle): string {
  const bold = strong ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/><w:bCs w:val="0"/>';
  const halfPoints = Math.round(size * 2);
  return `${bold}<w:color w:val="${wordColour(colour)}"/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

/** Lines at least as far apart as in the PDF: a letter of another font may need more. */
function spacing({ leading }: TextStyle, before: number, after: number): string {
  return `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}" w:line="${twips(leading)}" w:lineRule="atLeast"/>`;
}

const border = (side: string, points: number, colour: string): string =>
  `<w:${side} w:val="single" w:sz="${Math.round(points * 8)}" w:space="0" w:color="${wordColour(colour)}"/>`;

const tableStyleXml = [
  `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle}">`,
  '<w:name w:val="Otway table"/><w:qFormat/><w:tblPr><w:tblBorders>',
  border('bottom', 0.5, colours.hairline),
  border('insideH', 0.5, colours.hairline),
  '</w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="80" w:type="dxa"/>',
  '<w:bottom w:w="50" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${border('bottom', 1, colours.ink)}</w:tcBorders></w:tcPr></w:tblStylePr>`,
  '</w:style>',
].join('');

/** Bullets, and numbers that start again with each list. */
export const wordNumbering: INumberingOptions = {
  config: [
    { reference: bullets, levels: [level(LevelFormat.BULLET, '•', false)] },
    { reference: numbers, levels: [level(LevelFormat.DECIMAL, '%1.', true)] },
  ],
};

function level(
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  words: string,
  strong: boolean,
): ILevelsOptions {
  return {
    level: 0,
    format,
    text: words,
    alignment: AlignmentType.LEFT,
    style: {
      run: { bold: strong },
      paragraph: { indent: { left: twips(listIndent), hanging: twips(listIndent) } },
    },
  };
}
