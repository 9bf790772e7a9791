import fc from 'fast-check';
import { AppErrorShape } from '../../shared/domain/errors.ts';
import { defaultMaxBytes, Reply } from '../../shared/ipc/contract.ts';
import { recordsContracts } from '../../shared/ipc/records-contracts.ts';
import { vaultContracts } from '../../shared/ipc/vault-contracts.ts';
import { windowContracts } from '../../shared/ipc/window-contracts.ts';
import { expect, test } from '../e2e/support/app';
import { openDesk } from '../e2e/support/desk';
import { RecordsPort } from '../e2e/support/records-port';

const contracts = { ...vaultContracts, ...recordsContracts };
const channels = Object.keys(contracts) as (keyof typeof contracts)[];

/** Values of every shape that a test can send to a page. The seed is fixed, so a failure comes back. */
const anything = fc.anything({ withBigInt: true, withDate: true, maxDepth: 3, maxKeys: 6 });
const shapes = fc.sample(anything, { seed: 20261122, numRuns: 60 });

const envelopes: readonly unknown[] = [
  null,
  undefined,
  0,
  'vault.status',
  [],
  {},
  { id: 1 },
  { channel: 'vault.status', payload: null },
  { id: -1, channel: 'vault.status', payload: null },
  { id: 1.5, channel: 'vault.status', payload: null },
  { id: '1', channel: 'vault.status', payload: null },
  { id: 1, channel: ['vault.status'], payload: null },
  { id: 1, channel: 'vault.status', payload: null, more: true },
  { id: Number.MAX_SAFE_INTEGER + 2, channel: 'vault.status', payload: null },
];

const strangeChannels = [
  '',
  ' ',
  'vault',
  'vault.status ',
  'VAULT.STATUS',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'window.lock',
  'x'.repeat(81),
  'vault.status\u0000',
];

test.describe('calls that are not as agreed', () => {
  test('get an error in an envelope, whatever their shape, and change nothing', async ({ otway }) => {
    test.setTimeout(120_000);
    await openDesk(otway);
    const port = await RecordsPort.attach(otway);
    const before = await port.call('cases.list', { query: '', status: 'open', offset: 0, limit: 10 });

    const wrong = channels.flatMap((channel) =>
      shapes
        .filter((payload) => !contracts[channel].input.safeParse(payload).success)
        .map((payload) => ({ channel, payload })),
    );
    expect(wrong.length).toBeGreaterThan(channels.length * 40);
    const replies = await port.sendRaw(wrong.map((call, id) => ({ id, ...call })));
    for (const [id, reply] of replies.entries()) {
      const { channel } = wrong[id] ?? {};
      expectError(reply, `${channel}, shape ${id}`, ['invalid-input']);
      expect(Reply.parse(reply).id, 'answers carry the number of their call').toBe(id);
    }

    for (const [index, reply] of (await port.sendRaw(envelopes)).entries()) {
      expectError(reply, `envelope ${index}`, ['invalid-input', 'unknown-channel']);
    }
    const strange = await port.sendRaw(
      strangeChannels.map((channel, id) => ({ id, channel, payload: null })),
    );
    for (const [index, reply] of strange.entries()) {
      expectError(reply, JSON.stringify(strangeChannels[index]), ['unknown-channel', 'invalid-input']);
    }

    const after = await port.call('cases.list', { query: '', status: 'open', offset: 0, limit: 10 });
    expect(after).toEqual(before);
  });

  test('are refused when too large, and the line goes on working', async ({ otway }) => {
    await openDesk(otway);
    const port = await RecordsPort.attach(otway);
    const text = 'x'.repeat(defaultMaxBytes);
    const tooLarge: { channel: keyof typeof contracts; payload: unknown }[] = [
      { channel: 'vault.unlock', payload: { passphrase: text } },
      { channel: 'cases.list', payload: { query: text, status: 'open', offset: 0, limit: 10 } },
      { channel: 'records.get', payload: { recordId: Array.from({ length: 200_000 }, () => 0) } },
      { channel: 'records.save', payload: text.repeat(4) },
    ];
    const replies = await port.sendRaw(tooLarge.map((call, id) => ({ id, ...call })));
    for (const [index, reply] of replies.entries()) expectError(reply, `call ${index}`, ['too-large']);
    expect(await port.call('vault.status', null)).toMatchObject({ state: 'unlocked' });
  });

  test('to the main process get an error too', async ({ otway }) => {
    for (const channel of [...Object.keys(windowContracts), 'vault.status', '__proto__', '']) {
      const contract = Object.entries(windowContracts).find(([name]) => name === channel)?.[1];
      const payloads = shapes.filter((payload) => !contract?.input.safeParse(payload).success);
      const replies = await otway.page.evaluate(
        ({ name, list }) =>
          Promise.all(
            // Only the agreed channels have the type; others must be refused all the same.
            list.map((payload) => window.otway.callWindow(name as 'window.lock', payload)),
          ),
        { name: channel, list: payloads },
      );
      for (const reply of replies) expectError(reply, channel, ['invalid-input', 'unknown-channel']);
    }
  });

  test('have no way in from a frame or a page that is not ours', async ({ otway }) => {
    const { page } = otway;
    const inFrames = await page.evaluate(async () => {
      const frames = ['about:blank', 'srcdoc', 'app://main/', 'data:text/html,frame'].map((source) => {
        const frame = document.createElement('iframe');
        if (source === 'srcdoc') frame.srcdoc = '<p>frame</p>';
        else frame.src = source;
        document.body.append(frame);
        return frame;
      });
      const ports: string[] = [];
      for (const frame of frames) {
        frame.contentWindow?.addEventListener('message', ({ data }) => ports.push(String(data)));
      }
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const seen = frames.map((frame) => {
        try {
          return 'otway' in (frame.contentWindow ?? {}) ? 'bridge' : 'nothing';
        } catch {
          return 'another origin';
        }
      });
      return { seen, ports, loaded: frames.map((frame) => frame.contentDocument?.title ?? '') };
    });
    expect(inFrames.seen).not.toContain('bridge');
    expect(inFrames.ports).toEqual([]);
    expect(inFrames.loaded, 'our own page does not open inside itself').not.toContain('Otway');

    const asStranger = await otway.app.evaluate(async ({ BrowserWindow, app }) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload: `${app.getAppPath()}/out/preload/preload.cjs`, sandbox: true },
      });
      await window.loadURL('data:text/html,<title>Stranger</title>');
      const reply = await window.webContents.executeJavaScript(`(async () => {
        const events = [];
        window.addEventListener('message', ({ data }) => events.push(String(data)));
        window.otway.onWindowEvent((event) => events.push(JSON.stringify(event)));
        const reply = await window.otway.callWindow('window.lock', null);
        window.otway.flushed(true);
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return { reply, events };
      })()`);
      window.destroy();
      return reply;
    });
    expectError(asStranger.reply, 'a page from elsewhere', ['forbidden']);
    expect(asStranger.events).toEqual([]);
    expect(page.isClosed()).toBe(false);
    // The policy's refusals of the frames are meant to be logged.
    otway.problems.length = 0;
  });
});

function expectError(reply: unknown, what: string, codes: readonly AppErrorShape['code'][]): void {
  const read = Reply.safeParse(reply);
  expect(read.success, `${what}: an envelope`).toBe(true);
  if (!read.success) return;
  expect(read.data.ok, `${what}: an error`).toBe(false);
  if (read.data.ok) return;
  const error = AppErrorShape.parse(read.data.error);
  expect(codes, `${what}: ${error.problem}`).toContain(error.code);
}
