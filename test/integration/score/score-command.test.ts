import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINE } from '../../../shared/instruments/score-line.ts';
import { run, startScore, startScoreThroughNpm } from './command.ts';

const pain = (id: string | number, score: unknown = 4) =>
  JSON.stringify({ id, instrument: 'NPRS', inputs: { score } });

async function answersTo(given: string | Buffer) {
  const { status, answers, errors } = await run(startScore(), given);
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  return answers.map((answer) => JSON.parse(answer));
}

describe('the score command', { timeout: 60_000 }, () => {
  it('runs through npm without a build', async () => {
    const { status, answers, errors } = await run(
      startScoreThroughNpm(),
      `${pain('1')}\n${pain('2', '4')}\n`,
    );
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(answers.map((answer) => JSON.parse(answer))).toMatchObject([
      { id: '1', ok: true, result: { score: 4, band: 'moderate' } },
      { id: '2', ok: false, error: { code: 'type', field: 'score' } },
    ]);
  });

  it('says what it needs where Node cannot run it', async () => {
    const { status, answers, errors } = await run(startScore(['--no-experimental-strip-types']), pain(1));
    expect({ status, answers }).toEqual({ status: 1, answers: [] });
    expect(errors).toContain('needs Node 22.18 or newer');
  });

  it('answers nothing to nothing', async () => {
    expect(await answersTo('')).toEqual([]);
  });

  it('takes a byte order mark, either line end, and a last line without one', async () => {
    const given = `\ufeff${pain(1)}\r\n${pain(2)}\n${pain(3)}`;
    expect(await answersTo(given)).toMatchObject([1, 2, 3].map((id) => ({ id, ok: true })));
  });

  it('answers each bad line in its place and goes on', async () => {
    const given = Buffer.concat([
      Buffer.from(`${pain(1)}\n\n \r\n{"id":\n`),
      Buffer.from([0xff, 0xfe, 0x7b, 0x00, 10]),
      Buffer.from('{"id":"cut \xc3', 'latin1'),
      Buffer.from(`\n\0\n${pain(2)}\n`),
    ]);
    const answers = await answersTo(given);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, false, false, false, false, false, true]);
    expect(answers.at(-1)).toMatchObject({ id: 2 });
  });

  it('takes a line up to its greatest length, and answers longer ones without keeping them', async () => {
    const ofLength = (length: number) => pain(1).padEnd(length, ' ');
    const given = [ofLength(LONGEST_LINE), ofLength(LONGEST_LINE + 1), 'x'.repeat(40 * 2 ** 20), pain(2)];
    const answers = await answersTo(`${given.join('\n')}\n`);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, false, true]);
  });

  it('answers a hundred thousand lines in order', async () => {
    const ids = Array.from({ length: 100_000 }, (_, place) => place);
    const answers = await answersTo(`${ids.map((id) => pain(id, id % 13)).join('\n')}\n`);
    expect(answers.map(({ id }) => id)).toEqual(ids);
    expect(answers.every(({ id, ok }) => ok === id % 13 <= 10)).toBe(true);
  });

  it('answers a line before the next one comes', async () => {
    const command = startScore();
    const lines = createInterface(command.stdout)[Symbol.asyncIterator]();
    for (const id of ['first', 'second']) {
      command.stdin.write(`${pain(id)}\n`);
      expect(JSON.parse((await lines.next()).value)).toMatchObject({ id, ok: true });
    }
    const closed = once(command, 'close');
    command.stdin.end();
    expect(await closed).toEqual([0, null]);
  });

  it('stops quietly when nobody reads on', async () => {
    const command = startScore();
    let errors = '';
    command.stderr.on('data', (piece) => {
      errors += piece;
    });
    command.stdin.on('error', () => undefined);
    command.stdin.end(`${pain(1)}\n`.repeat(50_000));
    await once(command.stdout, 'data');
    command.stdout.destroy();
    const [status] = await once(command, 'close');
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });
});
