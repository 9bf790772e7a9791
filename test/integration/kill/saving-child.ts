/**
 * A small records process to be killed. Told on standard input what to open, it saves one answer after the other and says the number of
 * each save on standard output once it is acknowledged.
 */
import { readSync, writeSync } from 'node:fs';
import { v7 } from 'uuid';
import { openDatabase } from '../../../electron/storage/open.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { declarationFor } from '../../../shared/assessments/registry.ts';

/** What the child is told, as one line of JSON. */
export interface Order {
  readonly file: string;
  /** The database key, hexadecimal. */
  readonly key: string;
  readonly recordId: string;
  readonly firstNumber: number;
}

const line = Buffer.alloc(4096);
const order = JSON.parse(line.toString('utf8', 0, readSync(0, line))) as Order;
const database = openDatabase(order.file, Buffer.from(order.key, 'hex'));

for (let number = order.firstNumber; ; number += 1) {
  const work = {
    database,
    by: 'Robin Hale',
    moment: { at: new Date().toISOString(), zone: 'Europe/London' },
    newId: () => v7(),
    declarationFor,
  };
  const typed = `${number} ${'note '.repeat(number % 400)}`;
  saveAnswers(work, {
    recordId: order.recordId,
    changes: [{ path: 'text', answer: { state: 'given', typed } }],
    reason: null,
  });
  writeSync(1, `${number}\n`);
}
