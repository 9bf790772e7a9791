import { numberDoubts } from '../../../assessments/unusual.ts';
import { seenRooms } from '../../../reasoning/home/measurements.ts';
import { homeReportText } from '../../../text/home-report.ts';
import { addressOf, type HomeReading } from './reading.ts';

const { missing } = homeReportText;

/** What a report or letter about a home still lacks, for the OT. */
export function missingFrom(reading: HomeReading | undefined, addressed: boolean): string[] {
  if (reading === undefined) return [missing.visit];
  const { home } = reading;
  const adaptations = home.items('adaptations');
  const unmeasured = adaptations.filter(
    (id) =>
      ['minor', 'major'].includes(home.text(`adaptations.${id}.kind`) ?? '') &&
      home.items(`adaptations.${id}.measures`).length === 0,
  ).length;
  const lines: readonly (readonly [boolean, string])[] = [
    [!addressed, missing.addressee],
    [addressOf(reading) === undefined, missing.address],
    [seenRooms(home).length === 0, missing.rooms],
    [adaptations.length === 0, missing.recommendations],
    [unmeasured > 0, missing.measures(unmeasured)],
    [adaptations.length > 0 && home.text('needStatement') === undefined, missing.need],
    [adaptations.length > 0 && home.text('permission') === undefined, missing.permission],
    [home.text('clientAgrees') === undefined, missing.agreement],
    [home.text('reviewOn') === undefined, missing.review],
  ];
  return [
    ...lines.flatMap(([holds, line]) => (holds ? [line] : [])),
    ...numberDoubts(home).map(({ words }) => words),
  ];
}
