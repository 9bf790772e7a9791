import { sql } from 'kysely';
import { contactField, datedGroups, type LateEntry } from '../../shared/assessments/contact.ts';
import type { Declaration } from '../../shared/assessments/define.ts';
import type { VaultDatabase } from './database.ts';
import { statement } from './schema.ts';

/**
 * The day of contact and the first day of typing of a record whose new answers were all typed in after the contact. What was planned
 * before it does not count, nor what belongs to a later day by its own date.
 * @param contact the day of contact as answered; undefined where it is not
 * @returns undefined where something was typed in on the day itself, or nothing yet
 */
export function lateEntryOf(
  database: VaultDatabase,
  recordId: string,
  declaration: Declaration,
  contact: string | undefined,
): LateEntry | undefined {
  if (contact === undefined || contactField(declaration) === undefined) return undefined;
  const own = datedGroups(declaration).map((id) => sql`AND path <> ${id} AND path NOT LIKE ${`${id}.%`}`);
  const row = database.first(
    statement(sql<{ day: string | null }>`
      SELECT min(day) AS day FROM change
      WHERE record_id = ${recordId} AND kind = 'answer' AND undoes IS NULL AND day >= ${contact}
        AND json_extract(payload, '$.old') IS NULL ${sql.join(own, sql` `)}`),
  );
  const entered = row?.day ?? null;
  return entered === null || entered <= contact ? undefined : { contact, entered };
}
