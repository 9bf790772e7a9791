/**
 * Writes docs/instruments.md from the code, so that the page cannot say something else than the program does:
 *
 *   npm run docs:instruments
 *
 * What an instrument is, takes and limits comes from its certificate and its inputs; what it gives comes from scoring the examples in
 * docs/instrument-examples.jsonl.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { acceptedOf, describe } from '../shared/instruments/input-problems.ts';
import { instruments } from '../shared/instruments/registry.ts';
import { scoreLine } from '../shared/instruments/score-line.ts';

const docs = path.resolve(import.meta.dirname, '../docs');
const examplesFile = path.join(docs, 'instrument-examples.jsonl');
export const pageFile = path.join(docs, 'instruments.md');

const intro = `# Instruments

<!-- Made by "npm run docs:instruments". Change the code, then run it again. -->

Every published scale, test and rule that Otway scores: where it comes from, what it takes and gives, and what it cannot say. The same code
draws the forms, explains results on screen and answers the \`score\` command, so anyone can check a figure:

\`\`\`sh
npm run --silent score < docs/instrument-examples.jsonl
\`\`\`

## The score command

One JSON object a line in, one a line out, in the same order: \`{"id", "instrument", "inputs"}\`. An \`id\` is a text or a number. An
answer has \`"ok":true\` with \`result\`, and beside it what is needed to check it again (\`instrument\`, \`version\`, \`inputs\`, \`steps\`,
\`notes\`, \`rounding\`, \`sources\`, \`licence\`, \`limitations\`); or \`"ok":false\` with \`error\`: a \`code\`, the \`field\` as a dotted path,
and a \`message\` that says what is accepted and repeats nothing that was typed.

| Code | Meaning |
| --- | --- |
| \`missing\` | an input is absent or null; nothing is ever counted as 0 |
| \`unknown\` | there is no such input, or no such instrument |
| \`type\` | the input is of another kind, such as a text for a number |
| \`range\` | the input is outside what is accepted; nothing is ever clamped |
| \`conflict\` | inputs that are each in range contradict each other |
| \`line\` | the line is empty, no JSON object, no UTF-8 text, or too long |
| \`fault\` | a mistake in the program: please report it |

Results keep full precision and are rounded half away from zero for display only. \`null\` stands for undefined. A version goes up whenever
the same inputs would give another result. Every result is for clinical judgement to use: none says whether somebody is fit for work, or
how hard somebody tried.
`;

const notShipped = `## What is not here, and why

| What | Why |
| --- | --- |
| Norms for pinch strength | no table could be checked against its article; the raw values and the difference between the sides are recorded |
| Norms for the nine-hole peg test by age, and for women | no table could be checked against its article; the time is recorded |
| Grip centiles of Dodds and others, 2014 | the table of the article has not been transcribed and checked |
| Fixed scores of the HSE manual handling charts (MAC) | HSE’s own worked example changed between versions; the assessor enters band and score from the chart in hand |
| MAC loads for teams of three and four | not checked against the chart; entering three or four people is an error |
| Pushing and pulling (RAPP), repetitive work (ART), moving people | other methods, not yet built; the MAC and the lifting equation do not cover them |
| Step tests | the norms of the YMCA test are owned; the Queens College equation could not be checked, and needs a fixed step and medical screening |
| Verdicts on effort from the variation of repeated trials | the evidence is against them; the variation is shown as consistency between trials, with other explanations |
| Prorated PHQ-9 and GAD-7 totals | a total needs every item |
| Wording of the WSAS, the ÖMPSQ-10, the RTW-SE and the Work Ability Index | not free to reproduce; the forms use short labels of their own |
| Reversal of RTW-SE items | which items are reversed could not be checked against the article; the command takes answers after reversal, and the form asks which items the clinic’s copy reverses |
`;

/** The page as it should be. */
export function instrumentsPage() {
  const examples = readExamples();
  const all = [...instruments.values()];
  const contents = all.map(({ id, certificate }) => `| \`${id}\` | ${linkTo(id, certificate.title)} |`);
  return [
    intro,
    '## Contents\n',
    ['| Name | Instrument |', '| --- | --- |', ...contents].join('\n'),
    '',
    ...all.map((instrument) => sectionOf(instrument, examples.get(instrument.id) ?? [])),
    notShipped,
  ].join('\n');
}

function readExamples() {
  const lines = readFileSync(examplesFile, 'utf8').trim().split('\n');
  const read = lines.map((line) => {
    const answer = JSON.parse(scoreLine(line));
    if (!answer.ok) throw new Error(`docs/instrument-examples.jsonl: ${line}: ${answer.error.message}`);
    return { line, answer };
  });
  return Map.groupBy(read, ({ answer }) => answer.instrument);
}

function sectionOf({ id, version, certificate, inputSets }, examples) {
  if (examples.length === 0) throw new Error(`docs/instrument-examples.jsonl has no example of ${id}`);
  const { title, purpose, sources, licence, rounding, limitations, bands } = certificate;
  const keys = [...new Set(examples.flatMap(({ answer }) => keysOf(answer.result)))];
  return [
    `## ${title}\n`,
    `<a id="${anchor(id)}"></a>\`${id}\`, version ${version}. ${purpose}\n`,
    ...inputSets.map((schema, place) => inputTable(schema, place, inputSets.length)),
    `**Results**: ${keys.map((key) => `\`${key}\``).join(', ')}.\n`,
    ...examples.map(({ line, answer }) => example(line, answer)),
    `**Rounding for display**: ${rounding}\n`,
    ...(bands ? [bandTable(bands)] : []),
    list('Sources', sources),
    `**Licence**: ${licence}\n`,
    list('Limits', limitations),
    list('Published examples that a test reproduces', certificate.examples),
    list('Where sources differ, and what is done here', certificate.rulings),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function inputTable(schema, place, count) {
  const head = count === 1 ? '**Inputs**\n' : `**Inputs**, ${place + 1} of ${count} sets\n`;
  const rows = rowsOf(describe(schema), '').map(
    ({ name, accepted, optional }) =>
      `| \`${name}\` | ${cell(accepted)}${optional ? '; may be left out' : ''} |`,
  );
  return [head, '| Input | Accepted |', '| --- | --- |', ...rows, ''].join('\n');
}

/** One row for each input, with the parts of lists and groups under dotted names. */
function rowsOf(described, prefix) {
  const { properties, additionalProperties, items, description } = described;
  if (properties) {
    return Object.entries(properties).flatMap(([key, inner]) => {
      const optional = !described.required?.includes(key);
      const rows = rowsOf(inner, prefix === '' ? key : `${prefix}.${key}`);
      return rows.map((row) => ({ ...row, optional: row.optional || optional }));
    });
  }
  if (typeof additionalProperties === 'object' && description === undefined) {
    return rowsOf(additionalProperties, `${prefix}.<name>`);
  }
  if (items?.properties && description === undefined) {
    const own = { name: prefix, accepted: acceptedOf(described), optional: false };
    return [own, ...rowsOf(items, `${prefix}[]`)];
  }
  return [{ name: prefix, accepted: acceptedWithItems(described), optional: false }];
}

function acceptedWithItems(described) {
  const { items, description } = described;
  const own = acceptedOf(described);
  return items && description === undefined ? `${own}, each ${acceptedWithItems(items)}` : own;
}

function keysOf(value, prefix = '') {
  if (Array.isArray(value)) {
    const inner = [...new Set(value.flatMap((one) => (isObject(one) ? keysOf(one, `${prefix}[]`) : [])))];
    return inner.length > 0 ? inner : [prefix];
  }
  if (!isObject(value)) return [prefix];
  const entries = Object.entries(value);
  if (entries.length === 0) return [prefix];
  // Named by what was given, such as the tasks of a job.
  if (entries.every(([key]) => /^\d+$/.test(key))) return [`${prefix}.<name>`];
  return entries.flatMap(([key, inner]) => keysOf(inner, prefix === '' ? key : `${prefix}.${key}`));
}

function isObject(value) {
  return typeof value === 'object' && value !== null;
}

function example(line, answer) {
  const { instrument, inputs } = JSON.parse(line);
  const given = JSON.stringify({ id: '1', instrument, inputs });
  const result = JSON.stringify(answer.result);
  return ['```json', given, result, '```', ''].join('\n');
}

function bandTable({ source, rows }) {
  const lines = rows.map(({ range, meaning }) => `| ${cell(range)} | ${cell(meaning)} |`);
  return [`**Bands** (${source})\n`, '| Range | Meaning |', '| --- | --- |', ...lines, ''].join('\n');
}

function list(title, entries) {
  return entries.length === 0
    ? ''
    : [`**${title}**\n`, ...entries.map((entry) => `- ${entry}`), ''].join('\n');
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}

function linkTo(id, title) {
  return `[${title}](#${anchor(id)})`;
}

function anchor(id) {
  return id.toLowerCase();
}

if (process.argv[1] === import.meta.filename) writeFileSync(pageFile, instrumentsPage());
