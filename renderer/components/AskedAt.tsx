import type { Id } from '../../shared/domain/ids.ts';
import { workstationScreenText as text } from '../../shared/text/workstation-screen.ts';
import { LinkButton } from './LinkButton.tsx';
import { recordPlace } from './record-place.ts';
import { useCaseViews } from './use-case-views.ts';

interface Props {
  readonly caseId: Id;
  readonly recordId: Id;
  /** Where a point of a workstation names such a record. */
  readonly namedAt: 'recommendationId' | 'equipmentId';
}

/** The way back to the points of a workstation that ask for this recommendation or piece of equipment; nothing where none does. */
export function AskedAt({ caseId, recordId, namedAt }: Props) {
  const asking = (useCaseViews(caseId, 'workstation') ?? []).flatMap((view) =>
    view
      .items('issues')
      .filter((id) => view.text(`issues.${id}.${namedAt}`) === recordId)
      .map((id) => ({
        view,
        path: `issues.${id}.what`,
        what: view.text(`issues.${id}.what`) ?? text.thisPoint,
      })),
  );
  return asking.map(({ view, path, what }) => (
    <div key={path}>
      <LinkButton variant="subtle" {...recordPlace(caseId, 'workstation', view.recordId, path)}>
        {text.askedAt(what)}
      </LinkButton>
    </div>
  ));
}
