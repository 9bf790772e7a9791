import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rendererFile } from '../../../../electron/platform/renderer-files.ts';

const folder = path.resolve('/opt/otway/renderer');

test.each([
  ['app://main/', 'index.html', 'text/html; charset=utf-8'],
  ['app://main/index.html', 'index.html', 'text/html; charset=utf-8'],
  ['app://main/index.html?x=1#y', 'index.html', 'text/html; charset=utf-8'],
  ['app://main/assets/index-Cisf2L6F.css', 'assets/index-Cisf2L6F.css', 'text/css; charset=utf-8'],
  ['app://main/assets/a_b-C.d.woff2', 'assets/a_b-C.d.woff2', 'font/woff2'],
])('%s is %s', (address, file, type) => {
  expect(rendererFile(folder, address)).toEqual({ path: path.join(folder, file), type });
});

test.each([
  'app://main/../main/main.js',
  'app://main/assets/../../main/records.js',
  'app://main/..%2fmain/main.js',
  'app://main/%2e%2e/main/main.js',
  'app://main/%2e%2e%2fmain%2fmain.js',
  'app://main/..%5cmain%5cmain.js',
  'app://main/..\\main\\main.js',
  'app://main/%252e%252e/main.js',
  'app://main/....//main.js',
  'app://main/.hidden.js',
  'app://main/assets/.env.json',
  'app://main//etc/passwd.json',
  'app://main/C:/Windows/win.json',
  'app://main/index.html%00.js',
  'app://main/index.html/',
  'app://main/assets',
  'app://main/index.htm',
  'app://main/vault.db',
  'app://other/index.html',
  'app://main.example/index.html',
  'app://main:80/index.html',
  'app://user@main/../x.js',
  'file:///etc/passwd.json',
  'https://main/index.html',
  'app:index.html',
  '',
  'nonsense',
])('%s is no file of the page', (address) => {
  const file = rendererFile(folder, address);
  // Some of these the address parser itself turns into a plain path inside the folder.
  if (file) expect(path.relative(folder, file.path)).not.toMatch(/^\.\.|^\//);
  if (!/^app:\/\/(user@)?main\//.test(address)) expect(file).toBeNull();
});

test('no address leads out of the folder', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '/',
      '\\',
      '%5c',
      '%00',
      '.js',
      'a',
      '%',
      '%c0%ae',
      '．．',
      ':',
    ),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const file = rendererFile(folder, `app://main/${pieces.join('')}`);
      if (file) expect(path.resolve(file.path).startsWith(folder + path.sep)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
