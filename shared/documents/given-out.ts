import type { CalendarDate } from '../domain/ids.ts';
import type { Release } from '../domain/practitioner.ts';

/** A document that left, on the day that it was where the OT is. */
export interface GivenOut
  extends Pick<
    Release,
    'id' | 'documentKind' | 'reference' | 'recipient' | 'purpose' | 'channel' | 'format' | 'lawfulGround'
  > {
  readonly on: CalendarDate;
}
