import PDFDocument from 'pdfkit';
import type { BlockBox } from '../../../shared/documents/tree.ts';
import { certificateText } from '../../../shared/text/certificate.ts';
import { documentsText } from '../../../shared/text/documents.ts';
import { encryptionOptions, encryptWith } from './encrypt.ts';
import type { LaidPage } from './flow.ts';
import type { Item, StructureNode } from './items.ts';
import { keepLetters } from './keep-letters.ts';
import { page } from './page-style.ts';

/** Words about the document that any reader of the file can see. */
export interface PdfInfo {
  readonly title: string;
  readonly author: string;
  /** Calendar date of the document; also the file's creation date, so that the same document gives the same bytes. */
  readonly date: string;
  /** Opens the file; without one it is open to all. */
  readonly passphrase?: string | undefined;
}

/** Whose certificate will sign the file, and when. */
export interface Signer {
  readonly name: string;
  /** An instant in UTC. */
  readonly at: string;
}

/** What is drawn: pages, where the blocks stand on them, and their structure. */
interface DrawnDocument {
  readonly pages: readonly LaidPage[];
  readonly boxes: readonly BlockBox[];
  readonly root: StructureNode;
}

/** Room for a signature and its certificates, in bytes. */
const signatureRoom = 24_576;

type Pdf = PDFKit.PDFDocument;
type Content = PDFKit.PDFStructureContent;
type TextItem = Extract<Item, { kind: 'text' }>;

/** The package's types do not know all that an annotation can have. */
type Linkable = Pdf & {
  annotate(x: number, y: number, width: number, height: number, options: LinkOptions): void;
};
interface LinkOptions {
  readonly Subtype: 'Link';
  readonly Dest: readonly unknown[];
  readonly Contents: unknown;
  readonly structParent: PDFKit.PDFStructureElement;
}

/** How far above its target a link puts the top of the window, in points. */
const aboveTarget = 12;

/**
 * Writes laid pages as a tagged PDF.
 * @param onPage called after each page; may throw to stop
 * @param signer leaves room for the signature of a certificate
 */
export async function drawPdf(
  { pages, boxes, root }: DrawnDocument,
  photos: ReadonlyMap<string, Uint8Array>,
  info: PdfInfo,
  onPage: (done: number) => void,
  signer?: Signer,
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    // An encrypted file is no PDF/A: what is archived must open without a secret.
    ...(info.passphrase === undefined
      ? { pdfVersion: '1.7' as const, subset: 'PDF/A-2a' as const }
      : encryptionOptions),
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    // The default font would be read from disk and left unembedded.
    font: null as unknown as string,
    info: {
      Title: withoutMarkup(info.title),
      Author: withoutMarkup(info.author),
      Creator: 'Otway',
      Producer: 'Otway',
      CreationDate: new Date(`${info.date}T12:00:00Z`),
    },
  });
  appendMetadata(pdf, accessibilityClaim);
  if (info.passphrase !== undefined) encryptWith(pdf, info.passphrase);
  const chunks: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  const painter = new Painter(pdf, photos, boxes);
  for (const [index, laid] of pages.entries()) {
    painter.paintPage(laid);
    onPage(index + 1);
    // Lets a cancel or a progress message through.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const document = pdf.struct(root.role);
  pdf.addStructure(document);
  painter.fillStructure(root, document);
  document.end();
  // What follows is written on the last page, as if no link had been.
  pdf.switchToPage(pages.length - 1);
  if (signer) await addSignatureRoom(pdf, signer);
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** PDFKit names one standard in the metadata; the second is told here. */
const accessibilityClaim =
  '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>';

/** Adds to the metadata packet; the package's types do not know the method yet. */
function appendMetadata(pdf: Pdf, xml: string): void {
  (pdf as Pdf & { appendXML(text: string): void }).appendXML(xml);
}

/** An unseen field for a PAdES signature, empty as yet. */
async function addSignatureRoom(pdf: Pdf, { name, at }: Signer): Promise<void> {
  const [{ pdfkitAddPlaceholder }, { SUBFILTER_ETSI_CADES_DETACHED }] = await Promise.all([
    import('@signpdf/placeholder-pdfkit'),
    import('@signpdf/utils'),
  ]);
  pdfkitAddPlaceholder({
    pdf,
    pdfBuffer: Buffer.alloc(0),
    reason: certificateText.reason,
    contactInfo: '',
    name,
    location: '',
    signingTime: new Date(at),
    signatureLength: signatureRoom,
    subFilter: SUBFILTER_ETSI_CADES_DETACHED,
    appName: 'Otway',
  });
}

/** The metadata packet is written without escapes. */
function withoutMarkup(text: string): string {
  return text.replace(/&/g, '+').replace(/[<>]/g, '');
}

class Painter {
  private readonly pdf: Pdf;
  private readonly photos: ReadonlyMap<string, Uint8Array>;
  private readonly registered = new Set<string>();
  private readonly contents = new Map<StructureNode, Content[]>();
  private readonly boxes = new Map<string, BlockBox>();
  private readonly links = new Map<StructureNode, { readonly page: number; readonly item: TextItem }>();
  private readonly pages: PDFKit.PDFKitReference[] = [];
  private readonly outlines: { level: number; item: PDFKit.PDFOutline }[] = [];

  constructor(pdf: Pdf, photos: ReadonlyMap<string, Uint8Array>, boxes: readonly BlockBox[]) {
    this.pdf = pdf;
    this.photos = photos;
    // What runs on over several pages begins on the first of them.
    for (const box of boxes) if (!this.boxes.has(box.blockId)) this.boxes.set(box.blockId, box);
  }

  paintPage(laid: LaidPage): void {
    this.pdf.addPage({ size: [page.width, page.height], margin: 0 });
    this.pages.push(this.pdf.page.dictionary);
    let owner: StructureNode | null | undefined;
    for (const item of laid.items) {
      if (item.owner !== owner) {
        if (owner !== undefined) this.pdf.endMarkedContent();
        owner = item.owner;
        this.mark(owner);
      }
      this.paint(item);
    }
    if (owner !== undefined) this.pdf.endMarkedContent();
    for (const heading of laid.outline) this.addOutline(heading);
  }

  /** Builds the structure tree out of what was painted. */
  fillStructure(node: StructureNode, element: PDFKit.PDFStructureElement): void {
    for (const content of this.contents.get(node) ?? []) element.add(content);
    for (const child of node.children) {
      const inner = this.pdf.struct(child.role, {
        ...(child.alt ? { alt: child.alt } : {}),
        ...(child.actual ? { actual: child.actual } : {}),
        ...(child.bbox ? { bbox: child.bbox } : {}),
        ...(child.scope ? { scope: child.scope } : {}),
      });
      element.add(inner);
      this.fillStructure(child, inner);
      if (child.to !== undefined) this.addLink(child, child.to, inner);
      inner.end();
    }
  }

  /** Makes words of a page lead to where a block begins. */
  private addLink(node: StructureNode, to: string, element: PDFKit.PDFStructureElement): void {
    const [words, target] = [this.links.get(node), this.boxes.get(to)];
    const destination = this.pages[(target?.page ?? 0) - 1];
    if (words === undefined || target === undefined || destination === undefined)
      throw new Error('a link leads nowhere');
    const { page: number, item } = words;
    // The structure names the page that is at hand as the one that the link is on.
    this.pdf.switchToPage(number);
    (this.pdf as Linkable).annotate(item.x, item.y - item.size, item.width, item.size * 1.3, {
      Subtype: 'Link',
      Dest: [destination, 'XYZ', null, page.height - Math.max(0, target.y - aboveTarget), null],
      // pdfkit tells text from names by its being an object.
      Contents: Object(documentsText.linkTo(item.text.trim())),
      structParent: element,
    });
  }

  private mark(owner: StructureNode | null): void {
    if (owner === null) {
      this.pdf.markContent('Artifact', { type: 'Layout' });
      return;
    }
    const content = this.pdf.markStructureContent(owner.role);
    this.contents.set(owner, [...(this.contents.get(owner) ?? []), content]);
  }

  private addOutline(heading: LaidPage['outline'][number]): void {
    while ((this.outlines.at(-1)?.level ?? 0) >= heading.level) this.outlines.pop();
    const parent = this.outlines.at(-1)?.item ?? this.pdf.outline;
    const item = parent.addItem(heading.title, { expanded: true });
    this.outlines.push({ level: heading.level, item });
  }

  private paint(item: Item): void {
    const { pdf } = this;
    switch (item.kind) {
      case 'text':
        this.paintText(item);
        if (item.owner?.to !== undefined) this.links.set(item.owner, { page: this.pages.length - 1, item });
        return;
      case 'line':
        pdf.save().lineWidth(item.width).strokeColor(item.colour);
        if (item.dash) pdf.dash(item.dash, { space: item.dash * 1.4 });
        pdf
          .moveTo(item.x, item.y)
          .lineTo(item.x + item.dx, item.y + item.dy)
          .stroke()
          .restore();
        return;
      case 'rect':
        pdf.save().lineWidth(item.strokeWidth);
        pdf.roundedRect(item.x, item.y, item.width, item.height, item.radius);
        fillAndStroke(pdf, item.fill, item.stroke);
        pdf.restore();
        return;
      case 'circle':
        this.paintCircle(item);
        return;
      case 'image': {
        const bytes = this.photos.get(item.photoId);
        if (bytes) pdf.image(Buffer.from(bytes), item.x, item.y, { width: item.width, height: item.height });
      }
    }
  }

  private paintText(item: TextItem): void {
    const { pdf } = this;
    if (!this.registered.has(item.face.key)) {
      pdf.registerFont(item.face.key, Buffer.from(item.face.bytes));
      this.registered.add(item.face.key);
      keepLetters(pdf.font(item.face.key));
    }
    pdf.font(item.face.key).fontSize(item.size).fillColor(item.colour);
    pdf.text(item.text, item.x, item.y, {
      lineBreak: false,
      baseline: 'alphabetic',
      // Any list of features makes pdfkit lay the whole text out at once, which right-to-left order needs.
      ...(item.rightToLeft ? { features: [] } : {}),
    });
  }

  private paintCircle(item: Extract<Item, { kind: 'circle' }>): void {
    const { pdf } = this;
    pdf.save().lineWidth(0.8);
    if (item.half && item.fill) {
      const { x, y, radius } = item;
      pdf.path(`M ${x} ${y - radius} A ${radius} ${radius} 0 0 0 ${x} ${y + radius} Z`).fill(item.fill);
    }
    if (item.dash) pdf.dash(item.dash, { space: item.dash });
    pdf.circle(item.x, item.y, item.radius);
    fillAndStroke(pdf, item.half ? null : item.fill, item.stroke);
    pdf.restore();
  }
}

function fillAndStroke(pdf: Pdf, fill: string | null, stroke: string | null): void {
  if (fill && stroke) pdf.fillAndStroke(fill, stroke);
  else if (fill) pdf.fill(fill);
  else if (stroke) pdf.stroke(stroke);
}
