import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export interface RendererFile {
  readonly path: string;
  readonly type: string;
}

/**
 * The file that an `app://main/…` address means, or null when it means none: another host, a path that is not plain, or a type
 * that the page does not consist of. Never a path outside `folder`.
 * @param folder absolute path of the built page
 */
export function rendererFile(folder: string, address: string): RendererFile | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'app:' || url.host !== 'main') return null;
  const name = url.pathname === '/' ? '/index.html' : url.pathname;
  // The build gives its files plain names; nothing needs decoding, so nothing encoded can slip through.
  if (!/^(\/[A-Za-z0-9_@-][A-Za-z0-9_@.-]*)+$/.test(name)) return null;
  const type = types[path.extname(name)];
  const file = path.join(folder, name);
  return type && file.startsWith(folder + path.sep) ? { path: file, type } : null;
}
