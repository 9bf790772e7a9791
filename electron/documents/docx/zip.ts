import { inflateRawSync } from 'node:zlib';

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
/** 1 January 1980, midnight: the first time that a zip file can hold. */
const firstTime = 0x00210000;

interface Entry {
  readonly name: string;
  /** Where its line in the directory and its own header begin. */
  readonly central: number;
  readonly local: number;
}

/** The files of a zip without comment, smaller than 4 GiB. Throws when it is broken. */
function entriesOf(view: DataView): Entry[] {
  const end = view.byteLength - 22;
  if (view.getUint32(end, true) !== endOfDirectory) throw new Error('not a plain zip file');
  const entries: Entry[] = [];
  let central = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const local = view.getUint32(central + 42, true);
    if (view.getUint32(central, true) !== centralHeader || view.getUint32(local, true) !== localHeader)
      throw new Error('the directory of the zip file is broken');
    const nameLength = view.getUint16(central + 28, true);
    const name = Buffer.from(view.buffer, view.byteOffset + central + 46, nameLength).toString('utf8');
    entries.push({ name, central, local });
    central += 46 + nameLength + view.getUint16(central + 30, true) + view.getUint16(central + 32, true);
  }
  return entries;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * Sets the time of every file in a zip to the first that it can hold, so that the same files give the same bytes whenever they are
 * packed.
 */
export function withoutTimes(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(zip);
  const view = viewOf(bytes);
  for (const { central, local } of entriesOf(view)) {
    view.setUint32(central + 12, firstTime, true);
    view.setUint32(local + 10, firstTime, true);
  }
  return bytes;
}

/** The files of a zip by their paths. */
export function unzip(zip: Uint8Array): Map<string, Buffer> {
  const view = viewOf(zip);
  return new Map(
    entriesOf(view).map(({ name, central, local }) => {
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const content = zip.subarray(start, start + view.getUint32(central + 20, true));
      const packed = view.getUint16(central + 10, true) !== 0;
      return [name, packed ? inflateRawSync(content) : Buffer.from(content)] as const;
    }),
  );
}
