/**
 * Scores JSON lines: `npm run --silent score < lines.jsonl`. Each line `{"id", "instrument", "inputs"}` gets one line of JSON, in the
 * same order; docs/instruments.md lists the instruments with their inputs and results.
 *
 * It runs the app's own TypeScript without a build, which takes a Node that can: npm's scripts here have one.
 */
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

if (!process.features.typescript) {
  console.error(
    `This command runs TypeScript and needs Node 22.18 or newer; this is Node ${process.versions.node}. Run it as "npm run --silent score" ` +
      'after "npm ci", which brings Node 24 for Linux, macOS and Windows, or with a newer Node: "node scripts/score.mjs".',
  );
  process.exit(1);
}

const { LONGEST_LINE, scoreLine, unreadableLine } = await import('../shared/instruments/score-line.ts');

if (process.stdin.isTTY) {
  console.error('Type one JSON object a line; Ctrl+D (Ctrl+Z and Enter on Windows) ends.');
}

try {
  await pipeline(process.stdin, answering(), process.stdout, { end: false });
} catch (error) {
  // Whoever reads the answers, such as head, may stop when it has enough.
  if (error.code !== 'EPIPE') {
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Bytes in, an answer for each line out. A line is ended by a line feed or by the end of the input. */
function answering() {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pieces = [];
  let length = 0;

  const answerLine = () => {
    const line = Buffer.concat(pieces);
    const tooLong = length > LONGEST_LINE;
    pieces = [];
    length = 0;
    return `${tooLong ? unreadableLine('tooLong') : answer(line)}\n`;
  };

  const answer = (bytes) => {
    try {
      return scoreLine(decoder.decode(bytes));
    } catch {
      return unreadableLine('notText');
    }
  };

  const keep = (bytes) => {
    length += bytes.length;
    // The rest of a line that is too long is read and let go.
    if (length <= LONGEST_LINE) pieces.push(bytes);
    else pieces = [];
  };

  return new Transform({
    transform(chunk, _encoding, done) {
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        keep(chunk.subarray(from, end));
        from = end + 1;
        this.push(answerLine());
      }
      if (from < chunk.length) keep(chunk.subarray(from));
      done();
    },
    flush(done) {
      if (length > 0) this.push(answerLine());
      done();
    },
  });
}
