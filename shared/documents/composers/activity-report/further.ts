import type { RecordView } from '../../../assessments/view.ts';
import type { Block } from '../../tree.ts';
import { listUnder, sectionItems } from '../answered.ts';
import type { BlockMaker } from '../blocks.ts';

/** Sections that have a place of their own in the report, or belong to another document. */
const toldElsewhere: ReadonlySet<string> = new Set([
  'about',
  'day',
  'job',
  'purpose',
  'tasks',
  'observations',
  'demands',
  'environment',
  'tools',
  'time',
  'social',
  'personFit',
  'observedFunction',
  'reasoning',
  'conclusion',
  'limits',
  'photos',
]);

/** Every other section of the analysis under its own title, answer by answer. */
export function ownSections(make: BlockMaker, analysis: RecordView): Block[] {
  return analysis.declaration.sections
    .filter(({ id }) => !toldElsewhere.has(id))
    .flatMap((section) =>
      listUnder(make, `section/${section.id}`, 2, section.title, sectionItems(analysis, section)),
    );
}
