import { createServer, type Server } from 'node:net';
import path from 'node:path';
import { expect, test } from './support/app';

/** Counts who calls. */
async function countConnections(): Promise<{ server: Server; port: number; count: () => number }> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, port: address.port, count: () => connections };
}

test('the page has the bridge and nothing else of Node or Electron', async ({ otway }) => {
  const found = await otway.page.evaluate(() => ({
    bridge: Object.keys(window.otway).sort(),
    node: [
      'require',
      'process',
      'Buffer',
      'global',
      'module',
      '__dirname',
      'electron',
      'ipcRenderer',
      'setImmediate',
    ].filter((name) => name in window),
    workers: typeof Reflect.get(window, 'importScripts'),
  }));
  expect(found).toEqual({
    bridge: ['callWindow', 'flushed', 'onWindowEvent', 'vaultFound'],
    node: [],
    workers: 'undefined',
  });
  const changed = await otway.page.evaluate(() => {
    try {
      Object.assign(window.otway, { callWindow: () => 'mine' });
    } catch {
      // A frozen object refuses.
    }
    return String(Reflect.get(window.otway, 'callWindow')).includes('mine');
  });
  expect(changed).toBe(false);
});

test('no way out of the page reaches anybody', async ({ otway }) => {
  const { server, port, count } = await countConnections();
  try {
    const before = otway.page.url();
    await otway.page.evaluate(async (address) => {
      const host = address.replace(/^http:/, '');
      const element = (name: string, attributes: Record<string, string>) => {
        const made = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
        document.body.append(made);
        return made;
      };
      const attempts: (() => unknown)[] = [
        () => fetch(address),
        () => fetch(address, { mode: 'no-cors', method: 'POST', body: 'x' }),
        () => new WebSocket(`ws:${host}`),
        () => new EventSource(address),
        () => navigator.sendBeacon(address, 'x'),
        () => new Worker(address),
        () => import(/* @vite-ignore */ `${address}/x.js`),
        () => {
          const request = new XMLHttpRequest();
          request.open('GET', address);
          request.send();
        },
        () => {
          new Image().src = `${address}/x.png`;
        },
        () => element('img', { srcset: `${address}/y.png 2x` }),
        () => element('script', { src: `${address}/x.js` }),
        () => element('link', { rel: 'stylesheet', href: `${address}/x.css` }),
        () => element('link', { rel: 'preconnect', href: address }),
        () => element('link', { rel: 'dns-prefetch', href: 'http://otway.example' }),
        () => element('link', { rel: 'prefetch', href: `${address}/x` }),
        () => element('link', { rel: 'icon', href: `${address}/x.ico` }),
        () => element('iframe', { src: address }),
        () => element('object', { data: address }),
        () => element('embed', { src: address }),
        () => element('video', { src: `${address}/x.mp4`, autoplay: '' }),
        () => element('a', { href: address, ping: address, target: '_blank' }).click(),
        () => element('a', { href: address, download: 'x' }).click(),
        () => element('meta', { 'http-equiv': 'refresh', content: `0;url=${address}` }),
        () => {
          const form = element('form', { action: address, method: 'post' });
          if (form instanceof HTMLFormElement) form.submit();
        },
        () => window.open(address),
        () => window.open('app://main/index.html'),
        () => {
          const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host.slice(2)}` }] });
          peer.createDataChannel('x');
          return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
        },
        () => window.location.assign(address),
        () => window.location.assign('file:///etc/passwd'),
        () => window.location.assign('data:text/html,x'),
      ];
      for (const attempt of attempts) {
        try {
          await Promise.race([attempt(), new Promise((resolve) => setTimeout(resolve, 30))]);
        } catch {
          // Refused, as it should be.
        }
      }
    }, `http://127.0.0.1:${port}`);
    await otway.page.waitForTimeout(1000);
    expect(count()).toBe(0);
    expect(otway.page.url()).toBe(before);
    expect(otway.app.windows()).toHaveLength(1);
    const fromMain = await otway.app.evaluate(async ({ net, session }, address) => {
      const tried = await Promise.allSettled([
        net.fetch(address),
        session.defaultSession.fetch(address),
        session.fromPartition('otway').fetch(address),
        session.fromPartition('persist:another').fetch(address),
      ]);
      return tried.map(({ status }) => status);
    }, `http://127.0.0.1:${port}`);
    expect(fromMain).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
    expect(count()).toBe(0);
  } finally {
    server.close();
    otway.problems.length = 0;
  }
});

test('the page runs no code but its own files', async ({ otway }) => {
  const ran = await otway.page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.handlerRan = true');
    image.src = 'data:image/png;base64,AA==';
    document.body.append(image);
    const link = document.createElement('a');
    link.href = 'javascript:void (window.linkRan = true)';
    document.body.append(link);
    link.click();
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid red }';
    document.head.append(style);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return {
      scripts: ['inlineRan', 'handlerRan', 'linkRan'].filter((name) => name in window),
      style: getComputedStyle(document.body).outlineWidth === '7px',
    };
  });
  expect(ran).toEqual({ scripts: [], style: false });
  // Not at once: what the test's own debugger starts may do what the page may not.
  const evaluated = await otway.page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(new Function("return 'ran'")());
          } catch {
            resolve('refused');
          }
        }, 10);
      }),
  );
  expect(evaluated).toBe('refused');
  otway.problems.length = 0;
});

test('the page gets no permission and no device', async ({ otway }) => {
  const answers = await otway.page.evaluate(async () => {
    const refused = async (ask: () => unknown) => {
      try {
        return (await ask()) ?? 'nothing';
      } catch {
        return 'refused';
      }
    };
    const names = [
      'camera',
      'microphone',
      'geolocation',
      'notifications',
      'midi',
      'clipboard-read',
      'persistent-storage',
    ];
    const states = await Promise.all(
      names.map((name) =>
        refused(async () => (await navigator.permissions.query({ name: name as PermissionName })).state),
      ),
    );
    return {
      granted: names.filter((_name, place) => states[place] === 'granted'),
      camera: await refused(() => navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refused(() => navigator.mediaDevices.getDisplayMedia({ video: true })),
      clipboard: await refused(() => navigator.clipboard.readText()),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          () => resolve('refused'),
        ),
      ),
      notifications: await refused(() => Notification.requestPermission()),
      midi: await refused(() => navigator.requestMIDIAccess({ sysex: true })),
    };
  });
  expect(answers).toEqual({
    granted: [],
    camera: 'refused',
    screen: 'refused',
    clipboard: 'refused',
    place: 'refused',
    notifications: 'denied',
    midi: 'refused',
  });
  otway.problems.length = 0;
});

test('the title stays, whatever the page calls itself', async ({ otway }) => {
  await otway.page.evaluate(() => {
    document.title = 'Rosalind Achterberg';
  });
  await otway.page.waitForTimeout(200);
  expect(await otway.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())).toBe(
    'Otway',
  );
});

test('another window of this program gets no answer and no line to the records', async ({ otway }) => {
  const outcome = await otway.app.evaluate(
    async ({ BrowserWindow, session }, preload) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: {
          preload,
          sandbox: true,
          contextIsolation: true,
          session: session.fromPartition('otway'),
        },
      });
      try {
        await other.loadURL('app://main/');
        const answer = await other.webContents.executeJavaScript(
          "window.otway.callWindow('window.lock', null)",
        );
        const line = await other.webContents.executeJavaScript(
          `new Promise((resolve) => {
          window.addEventListener('message', (event) => resolve(String(event.data)));
          window.dispatchEvent(new Event('DOMContentLoaded'));
          setTimeout(() => resolve('none'), 1000);
        })`,
        );
        return { answer, line };
      } finally {
        other.destroy();
      }
    },
    path.resolve(import.meta.dirname, '../../out/preload/preload.cjs'),
  );
  expect(outcome).toMatchObject({
    answer: { ok: false, error: { code: 'forbidden' } },
    line: 'none',
  });
  otway.problems.length = 0;
});

test('calls of the wrong shape get an answer that says what is wrong', async ({ otway }) => {
  const answers = await otway.page.evaluate(async () => {
    const call = (channel: string, payload: unknown) =>
      window.otway.callWindow(channel as 'window.lock', payload);
    return {
      unknown: await call('window.openShell', null),
      shape: await call('window.setIdleMinutes', { minutes: 31 }),
      name: await call('window.chooseSavePlace', { suggestedName: '../../etc/x', type: 'pdf' }),
      large: await call('window.lock', 'x'.repeat(2_000_000)),
    };
  });
  expect(answers).toMatchObject({
    unknown: { error: { code: 'unknown-channel' } },
    shape: { error: { code: 'invalid-input', field: 'minutes', accepted: 'At most 30.' } },
    name: { error: { code: 'invalid-input', field: 'suggestedName' } },
    large: { error: { code: 'too-large' } },
  });
});
