import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import { app, protocol, type Session, session, type WebContents } from 'electron';
import { contentPolicy, noncePlace } from './content-policy.ts';
import { rendererFile } from './renderer-files.ts';

/** Not persistent: cookies, storage and cache of the page live in memory and end with the program. */
const partition = 'otway';

/** Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Closes every way out of every session: no permission, no device, no download, no request but to the page's own files. Sessions
 * that come to be later get the same; the page's own lets a camera in while `CameraDoor` is open.
 * @param developmentServer an origin allowed besides, while developing
 */
export function closeSessions(developmentServer: URL | undefined): void {
  const closeOne = (each: Session) => {
    each.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
    each.setPermissionCheckHandler(() => false);
    each.setDevicePermissionHandler(() => false);
    each.setDisplayMediaRequestHandler(null);
    // A session fetches the dictionaries of its languages even when it checks no spelling.
    each.setSpellCheckerLanguages([]);
    each.setSpellCheckerEnabled(false);
    each.on('will-download', (event) => event.preventDefault());
    each.webRequest.onBeforeRequest((details, decide) =>
      decide({ cancel: !isAllowed(details.url, developmentServer) }),
    );
  };
  app.on('session-created', closeOne);
  closeOne(session.defaultSession);
}

/** The main frame of one page may see through a camera, without sound, while its camera view is open; nothing else is let in. */
export class CameraDoor {
  private page: WebContents | undefined;

  /** @param session the page's own, whose refusal of everything this takes the place of */
  constructor(session: Session) {
    session.setPermissionRequestHandler((contents, permission, decide, details) => {
      const types = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
      const onlyVideo = types.length > 0 && types.every((type) => type === 'video');
      decide(permission === 'media' && onlyVideo && details.isMainFrame && this.isOpenFor(contents));
    });
    session.setPermissionCheckHandler(
      (contents, permission, _origin, details) =>
        permission === 'media' &&
        details.mediaType === 'video' &&
        details.isMainFrame &&
        this.isOpenFor(contents),
    );
  }

  openFor(page: WebContents): void {
    this.page = page;
  }

  close(): void {
    this.page = undefined;
  }

  private isOpenFor(contents: WebContents | null): boolean {
    return contents !== null && contents === this.page;
  }
}

function isAllowed(address: string, developmentServer: URL | undefined): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (['app:', 'blob:', 'data:', 'devtools:'].includes(url.protocol)) return true;
  return developmentServer !== undefined && url.host === developmentServer.host;
}

/** The session of the window, which serves the page's files from `folder`. */
export function pageSession(folder: string): Session {
  const own = session.fromPartition(partition, { cache: false });
  if (!own.protocol.isProtocolHandled('app')) {
    own.protocol.handle('app', (request) => serve(folder, request.url));
  }
  return own;
}

async function serve(folder: string, address: string): Promise<Response> {
  const file = rendererFile(folder, address);
  const bytes = file && (await fs.readFile(file.path).catch(() => null));
  if (!file || !bytes) return new Response('Not found', { status: 404 });
  const nonce = randomBytes(16).toString('base64url');
  const isPage = file.path.endsWith('.html');
  const body = isPage ? bytes.toString('utf8').replaceAll(noncePlace, nonce) : new Uint8Array(bytes);
  return new Response(body, {
    headers: {
      'Content-Type': file.type,
      'Content-Security-Policy': contentPolicy(nonce),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
