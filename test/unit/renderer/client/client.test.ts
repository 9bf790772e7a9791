import { describe, expect, it, vi } from 'vitest';
import { createClient } from '../../../../renderer/client/client.ts';
import type { Bridge } from '../../../../shared/ipc/bridge.ts';

const caseId = '0192f0c1-7b1e-7000-8000-000000000001';

/** A window's worth of bridge, and the far end of a port as the records process would hold it. */
function setUp(windowReply: unknown = { id: 0, ok: true, value: null }) {
  const bridge: Bridge = {
    vaultFound: 'none',
    callWindow: vi.fn(async () => windowReply),
    onWindowEvent: () => () => undefined,
    flushed: vi.fn(),
  };
  const arrivals = new EventTarget();
  const handOver = () => {
    const { port1, port2 } = new MessageChannel();
    arrivals.dispatchEvent(new MessageEvent('message', { data: 'otway:records-port', ports: [port1] }));
    return port2;
  };
  return { bridge, client: createClient(bridge, arrivals, 50), handOver };
}

function answer(port: MessagePort, reply: (request: { id: number; channel: string }) => unknown): void {
  port.addEventListener('message', (event) => port.postMessage(reply(event.data)));
  port.start();
}

describe('client', () => {
  it('waits for the port, then pairs each answer with its call', async () => {
    const { client, handOver } = setUp();
    const first = client.call('cases.create', { clientName: 'A', birthDate: null });
    const second = client.call('cases.reopen', { caseId });
    const far = handOver();
    answer(far, ({ id, channel }) => ({
      id,
      ok: true,
      value: channel === 'cases.create' ? { caseId } : null,
    }));
    await expect(second).resolves.toBeNull();
    await expect(first).resolves.toEqual({ caseId });
    far.close();
  });

  it('rejects with the error that was sent', async () => {
    const { client, handOver } = setUp();
    const far = handOver();
    const error = { code: 'wrong-passphrase', problem: 'No.', retryAfterSeconds: 4 };
    answer(far, ({ id }) => ({ id, ok: false, error }));
    await expect(client.call('vault.unlock', { passphrase: 'x' })).rejects.toMatchObject({ shape: error });
    far.close();
  });

  it('rejects an answer of the wrong shape without repeating it', async () => {
    const { client, handOver } = setUp();
    const far = handOver();
    answer(far, ({ id }) => ({ id, ok: true, value: { caseId: 'Ms Secret' } }));
    const thrown = await client
      .call('cases.create', { clientName: 'A', birthDate: null })
      .catch((e: unknown) => e);
    expect(thrown).toMatchObject({ shape: { code: 'internal' } });
    expect(JSON.stringify(thrown)).not.toContain('Secret');
    far.close();
  });

  it('rejects what is under way when the port is lost, and uses the next port', async () => {
    const { client, handOver } = setUp();
    const lost = handOver();
    const call = client.call('vault.unlock', { passphrase: 'x' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    lost.close();
    await expect(call).rejects.toMatchObject({ shape: { code: 'internal' } });
    const far = handOver();
    answer(far, ({ id }) => ({ id, ok: true, value: null }));
    await expect(client.call('vault.unlock', { passphrase: 'x' })).resolves.toBeNull();
    far.close();
  });

  it('gives up when no port ever comes', async () => {
    const { client } = setUp();
    await expect(client.call('vault.status', null)).rejects.toMatchObject({ shape: { code: 'internal' } });
  });

  it('sends window calls over the bridge and unwraps them', async () => {
    const { client, bridge } = setUp();
    await expect(client.call('window.lock', null)).resolves.toBeNull();
    expect(bridge.callWindow).toHaveBeenCalledWith('window.lock', null);
    const failing = setUp({ id: 0, ok: false, error: { code: 'forbidden', problem: 'No.' } });
    await expect(failing.client.call('window.lock', null)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('passes progress on until unsubscribed', async () => {
    const { client, handOver } = setUp();
    const heard: number[] = [];
    const stop = client.onRecordsEvent((event) => heard.push(event.done));
    const far = handOver();
    const progress = (done: number) => far.postMessage({ event: 'progress', operation: 'x', done, total: 3 });
    progress(1);
    await vi.waitFor(() => expect(heard).toEqual([1]));
    stop();
    progress(2);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual([1]);
    far.close();
  });
});
