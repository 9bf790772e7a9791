import type { RecordView } from '../../../assessments/view.ts';
import type { Audience } from '../../../domain/sensitivity.ts';
import { activityReportText as words } from '../../../text/activity-report.ts';
import type { Block } from '../../tree.ts';
import { listUnder, sectionItems } from '../answered.ts';
import type { BlockMaker } from '../blocks.ts';

/** Those who treat the client, and colleagues of the OT. */
const clinicians: readonly Audience[] = ['gp', 'clinician', 'colleague'];

/** How this person does the job, and the reasoning, for those who treat and for no other reader. */
export function personBlocks(make: BlockMaker, analysis: RecordView): Block[] {
  const options = { sensitivity: 'clinical', readers: clinicians } as const;
  return (['personFit', 'reasoning'] as const).flatMap((id) => {
    const section = analysis.declaration.sections.find((one) => one.id === id);
    if (section === undefined) return [];
    const title = id === 'personFit' ? words.person : words.reasoning;
    return listUnder(make, id, 2, title, sectionItems(analysis, section), options);
  });
}
