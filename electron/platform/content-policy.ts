/** What stands in the page for the nonce until it is served. */
export const noncePlace = 'STYLE-NONCE';

/**
 * What the page may load: its own files, and pictures it holds as bytes. Sent with every file.
 * @param styleNonce marks the style elements that the page's component library makes; scripts have no such way in
 */
export function contentPolicy(styleNonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}
