import { Sections } from '../Sections.tsx';
import { Capacities } from './Capacities.tsx';
import { DemandLevel } from './DemandLevel.tsx';
import { ReadingRetests } from './ReadingRetests.tsx';
import { Retest } from './Retest.tsx';
import { TestCharts } from './TestCharts.tsx';

/** What the tests come to, and the OT's own word on each line of it. */
export function ResultStep() {
  return (
    <>
      <Capacities />
      <DemandLevel />
      <TestCharts />
      <Retest />
      <ReadingRetests />
      <Sections step="result" />
    </>
  );
}
