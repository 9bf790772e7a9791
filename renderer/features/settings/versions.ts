/** The version after a product's name in a user agent, e.g. `45.4.1` for `Electron`; undefined when it is not named. */
export function versionIn(userAgent: string, product: string): string | undefined {
  return new RegExp(`(?:^|\\s)${product}/([\\d.]+)`, 'i').exec(userAgent)?.[1];
}
