import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, BrowserWindow, net, protocol, session } from 'electron';

const rendererFolder = path.join(import.meta.dirname, '../renderer');

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'nonce-otway'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);

// enableSandbox() would cancel a --no-sandbox switch, without which Chromium does not run as root.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

app.on('window-all-closed', () => app.quit());
app.on('web-contents-created', (_event, contents) => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
});

// Not awaited: Electron holds back "ready" until this module has finished loading.
app
  .whenReady()
  .then(start)
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : 'start failed');
    app.exit(1);
  });

async function start(): Promise<void> {
  protocol.handle('app', serveRenderer);
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.defaultSession.setPermissionCheckHandler(() => false);

  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    title: 'Otway',
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  await window.loadURL(process.env.ELECTRON_RENDERER_URL ?? 'app://main/');
}

/** Serves a file of the renderer's own folder, and nothing else, with the content security policy. */
async function serveRenderer(request: Request): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  const file = path.normalize(
    path.join(rendererFolder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)),
  );
  if (host !== 'main' || !file.startsWith(rendererFolder + path.sep)) {
    return new Response('Not found', { status: 404 });
  }
  const reply = await net.fetch(pathToFileURL(file).toString());
  const headers = new Headers(reply.headers);
  headers.set('Content-Security-Policy', contentSecurityPolicy);
  headers.set('X-Content-Type-Options', 'nosniff');
  return new Response(reply.body, { status: reply.status, headers });
}
