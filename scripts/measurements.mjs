/** Prints measured figures and keeps the latest of them in docs/measurements.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const document = path.resolve(import.meta.dirname, '../docs/measurements.md');

/** Today and the kind of machine, without anything that names this one. */
export function describeMachine(now = new Date()) {
  const [processor] = os.cpus();
  const model = (processor?.model ?? 'unknown processor').replace(/\s+/g, ' ').trim();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const day = now.toISOString().slice(0, 10);
  return `${day}, ${os.type()} ${process.arch}, ${os.cpus().length} cores of ${model}, ${memory} GiB`;
}

/**
 * @param {{name: string, value: number, unit: string, bound: number | null, method: string}[]} figures
 * @returns {{plain: string, markdown: string}}
 */
export function figureTable(figures) {
  const head = ['Figure', 'Measured', 'Bound', 'Ratio', 'Verdict', 'How'];
  const rows = figures.map(({ name, value, unit, bound, method }) => [
    name,
    withUnit(value, unit),
    bound === null ? '' : withUnit(bound, unit),
    bound === null ? '' : (value / bound).toFixed(2),
    bound === null ? '' : value <= bound ? 'within' : 'over',
    method,
  ]);
  return {
    plain: columns([head, ...rows]),
    markdown: [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  };
}

/** Replaces the part of docs/measurements.md between `<!-- name -->` and `<!-- /name -->`. */
export function writeSection(name, text) {
  const old = readFileSync(document, 'utf8');
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = old.indexOf(start);
  const to = old.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/measurements.md has no section "${name}"`);
  writeFileSync(document, `${old.slice(0, from + start.length)}\n${text}\n${old.slice(to)}`);
}

function withUnit(value, unit) {
  if (unit === 'times') return `${value.toFixed(2)} ×`;
  return `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`;
}

function columns(rows) {
  const widths = rows[0].map((_, place) => Math.max(...rows.map((row) => row[place].length)));
  return rows
    .map((row) =>
      row
        .map((cell, place) => cell.padEnd(widths[place]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
