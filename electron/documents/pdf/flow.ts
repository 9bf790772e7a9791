import type { BlockBox } from '../../../shared/documents/tree.ts';
import { asDecoration, type Item, lowered, type Strip } from './items.ts';
import { colours, gaps, page } from './page-style.ts';

/** One page, with everything drawn on it in reading order. */
export interface LaidPage {
  readonly items: Item[];
  readonly outline: { readonly title: string; readonly level: number; readonly y: number }[];
  /** Where its content ends, in points. */
  bottom: number;
}

interface Frame {
  readonly page: LaidPage;
  top: number;
  bottom: number;
}

/** How many photos a page takes beside text, and on its own or after the text when all of them fit. */
const photosBesideText = 2;
const photosAlone = 4;

/** A page that is filled up to this share of its height looks like one that ran over. */
const shortPage = 0.3;

/** Lays strips on pages from top to bottom. The first page starts below the letterhead. */
export class Flow {
  readonly pages: LaidPage[] = [];
  readonly boxes: BlockBox[] = [];
  private readonly frames = new Map<string, Frame>();
  private y: number = page.top;
  private atTop = true;
  private photos = 0;
  private text = false;
  /** Photos that this page takes beside its text. */
  private room: number = photosBesideText;
  /** Figures that open the next page, in order. */
  private waiting: (readonly Strip[])[] = [];

  private readonly frameColour: string;
  private readonly closeness: number;

  /**
   * @param firstTop where the first page's content starts, in points
   * @param frameColour of rules round boxes
   * @param closeness the share of the usual white space that stands above each block, up to 1
   */
  constructor(firstTop: number, frameColour: string, closeness = 1) {
    this.frameColour = frameColour;
    this.closeness = closeness;
    this.open(firstTop);
  }

  /** Whether some page is left with a few lines, which the pages before it may have room for. */
  get hasShortPage(): boolean {
    const most = page.top + shortPage * (page.bottom - page.top);
    return this.pages.some(({ bottom }, index) => index > 0 && bottom < most);
  }

  /** Places all strips; those kept together move to the next page together when that page can hold them. */
  place(strips: readonly Strip[]): void {
    for (let index = 0; index < strips.length; ) {
      const figure = this.figureAt(strips, index);
      if (figure.length > 0) {
        if (this.waiting.length > 0 || !this.fits(figure)) this.waiting.push(figure);
        else this.placeGroup(figure);
        index += figure.length;
        continue;
      }
      let end = index;
      while (strips[end]?.keepWithNext && end < strips.length - 1) end += 1;
      const group = strips.slice(index, end + 1);
      // A figure stays in its section.
      if (group.some(({ outline }) => outline !== undefined && outline.level < 3)) this.placeWaiting();
      if (group[0]?.startsPage && !this.atTop) this.turn(undefined);
      this.makeRoomForPhotos(group, strips.slice(end + 1));
      this.placeGroup(group);
      index = end + 1;
    }
    this.placeWaiting();
    for (const frame of this.frames.values()) rule(frame, this.frameColour);
  }

  /** The figure with its caption that starts here; nothing where none does. */
  private figureAt(strips: readonly Strip[], index: number): readonly Strip[] {
    const float = strips[index]?.float;
    if (float === undefined) return [];
    const end = strips.findIndex((strip, at) => at > index && strip.float !== float);
    return strips.slice(index, end === -1 ? strips.length : end);
  }

  /** Turns the page for figures that wait for one. */
  private placeWaiting(): void {
    if (this.waiting.length > 0) this.turn(undefined);
  }

  private fits(group: readonly Strip[]): boolean {
    return this.y + this.heightOf(group) - (this.atTop ? this.gapOf(group[0]) : 0) <= page.bottom;
  }

  private placeGroup(group: readonly Strip[]): void {
    const fitsEmptyPage = this.heightOf(group) <= page.bottom - page.top;
    if (!this.atTop && ((!this.fits(group) && fitsEmptyPage) || this.photosFull(group))) {
      const opened = this.waiting.length > 0;
      this.turn(group[0]);
      // Figures that opened the page may have left no room on it.
      if (opened && fitsEmptyPage && !this.fits(group)) this.turn(group[0]);
    }
    for (const strip of group) this.placeStrip(strip);
  }

  /**
   * A run of photos, with its heading, follows the text where all of it fits. A longer one than may stand beside text otherwise starts a
   * page of its own.
   */
  private makeRoomForPhotos(group: readonly Strip[], after: readonly Strip[]): void {
    if (!group.some((strip) => strip.photos) || !this.text || this.photos > 0) return;
    const more = after.findIndex((strip) => !strip.photos);
    const run = [...group, ...(more === -1 ? after : after.slice(0, more))];
    const photos = run.reduce((sum, strip) => sum + (strip.photos ?? 0), 0);
    if (photos <= photosAlone && this.y + this.heightOf(run) <= page.bottom) this.room = photosAlone;
    else if (photos > photosBesideText) this.turn(undefined);
  }

  private photosFull(group: readonly Strip[]): boolean {
    const more = group.reduce((sum, strip) => sum + (strip.photos ?? 0), 0);
    if (more === 0) return this.photos > this.room;
    const withText = this.text || group.some((strip) => !strip.photos && !strip.outline);
    return this.photos + more > (withText ? this.room : photosAlone);
  }

  private placeStrip(strip: Strip): void {
    if (!this.atTop && this.y + this.gapOf(strip) + strip.height > page.bottom) this.turn(strip);
    const current = this.current();
    const top = this.atTop ? this.y : this.y + this.gapOf(strip);
    current.items.push(...strip.items.map((item) => lowered(item, top)));
    for (const figure of strip.figures ?? []) {
      figure.node.bbox = [figure.x, top, figure.x + figure.width, top + figure.height];
    }
    if (strip.outline) current.outline.push({ ...strip.outline, y: top });
    this.remember(strip, top);
    this.y = top + strip.height;
    current.bottom = this.y;
    this.atTop = false;
    this.photos += strip.photos ?? 0;
    if (!strip.photos && !strip.outline) this.text = true;
  }

  private gapOf(strip: Strip | undefined): number {
    return (strip?.gap ?? 0) * this.closeness;
  }

  private heightOf(group: readonly Strip[]): number {
    return group.reduce((sum, strip) => sum + strip.height + this.gapOf(strip), 0);
  }

  private current(): LaidPage {
    const current = this.pages.at(-1);
    if (!current) throw new Error('no page is open');
    return current;
  }

  /** Starts a page; a table running on gets its header row again. */
  private turn(next: Strip | undefined): void {
    this.open(page.top);
    const figures = this.waiting;
    this.waiting = [];
    for (const figure of figures) this.placeGroup(figure);
    if (!next?.header) return;
    if (!this.atTop) this.y += gaps.table;
    this.current().items.push(...next.header.items.map((item) => asDecoration(lowered(item, this.y))));
    this.y += next.header.height;
    this.atTop = false;
  }

  private open(top: number): void {
    this.pages.push({ items: [], outline: [], bottom: top });
    this.y = top;
    this.atTop = true;
    this.photos = 0;
    this.text = false;
    this.room = photosBesideText;
  }

  private remember(strip: Strip, top: number): void {
    const current = this.current();
    const bottom = top + strip.height;
    if (strip.frame) {
      const key = `${strip.frame}\n${this.pages.length}`;
      const frame = this.frames.get(key);
      if (frame) frame.bottom = bottom;
      else this.frames.set(key, { page: current, top, bottom });
    }
    for (const blockId of strip.blockIds) {
      const known = this.boxes.findIndex((box) => box.blockId === blockId && box.page === this.pages.length);
      const box = this.boxes[known];
      if (box) this.boxes[known] = { ...box, height: bottom - box.y };
      else {
        this.boxes.push({
          blockId,
          page: this.pages.length,
          x: strip.x,
          y: top,
          width: strip.width,
          height: strip.height,
        });
      }
    }
  }
}

/** Rules a frame round what was laid, underneath it. */
function rule(frame: Frame, colour: string): void {
  const right = page.right;
  frame.page.items.unshift({
    kind: 'rect',
    owner: null,
    x: page.left,
    y: frame.top,
    width: right - page.left,
    height: frame.bottom - frame.top,
    radius: 3,
    fill: colours.tint,
    stroke: colour,
    strokeWidth: 1.1,
  });
}
