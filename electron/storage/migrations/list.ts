import { sql as firstTables } from './0001-first-tables.ts';
import { sql as clinic } from './0002-clinic.ts';
import { sql as photoLayers } from './0003-photo-layers.ts';
import { sql as checklists } from './0004-checklists.ts';
import { sql as documents } from './0005-documents.ts';
import { sql as signedGrounds } from './0006-signed-grounds.ts';

export interface Migration {
  /** 1, 2, 3 … without a gap; the number is the version of the database after it. */
  readonly number: number;
  readonly sql: string;
}

/** Every change of the tables, in order. A migration that has shipped is never edited: `sealed.json` holds its digest. */
export const migrations: readonly Migration[] = [
  { number: 1, sql: firstTables },
  { number: 2, sql: clinic },
  { number: 3, sql: photoLayers },
  { number: 4, sql: checklists },
  { number: 5, sql: documents },
  { number: 6, sql: signedGrounds },
];
