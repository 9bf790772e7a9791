import { app } from 'electron';

/** Parts of Chromium that would talk to servers of their own accord. */
const unwantedFeatures = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DnsOverHttps',
  'MediaRouter',
  'OptimizationHints',
  'Translate',
];

/**
 * Turns off, before the app is ready, whatever in Chromium would reach for the network or write what it saw to the disk.
 * @param developmentServer the only host that names may resolve to; undefined in the built app, where none may
 */
export function hardenProcess(developmentServer: URL | undefined): void {
  // enableSandbox() would cancel a --no-sandbox switch, without which Chromium does not run as root.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  const exception = developmentServer ? ` , EXCLUDE ${developmentServer.hostname}` : '';
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`);
  app.commandLine.appendSwitch('disable-features', unwantedFeatures.join(','));
  for (const name of [
    'disable-background-networking',
    'disable-breakpad',
    'disable-client-side-phishing-detection',
    'disable-component-update',
    'disable-crash-reporter',
    'disable-default-apps',
    'disable-domain-reliability',
    'disable-sync',
    'dns-prefetch-disable',
    'no-pings',
    'no-proxy-server',
  ]) {
    app.commandLine.appendSwitch(name);
  }
}
