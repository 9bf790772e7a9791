import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import type { RecordView } from '../../../shared/assessments/view.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
import type { FoundPoint } from '../../../shared/reasoning/workstation/points.ts';
import { stageOfPriority } from '../../../shared/reasoning/workstation/priority-stage.ts';
import { workstationScreenText as text } from '../../../shared/text/workstation-screen.ts';
import { announce } from '../../client/announce.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll, useRead } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { useSession } from '../../components/form/session-context.tsx';
import { today } from '../../components/format.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { given, ownAnswers } from '../../components/new-recommendation.ts';
import { recordPlace } from '../../components/record-place.ts';
import styles from './workstation.module.css';
import { whatOf, writtenUp } from './written-up.ts';

/** What a point can lead to, and where it names it. */
const outcomes = { recommendation: 'recommendationId', equipmentItem: 'equipmentId' } as const;
type Outcome = keyof typeof outcomes;

/** The link takes over from the button that it stands in the place of, unless the focus went elsewhere meanwhile. */
function takeFocus(link: HTMLElement | null): void {
  if (document.activeElement === document.body) link?.focus();
}

interface Props {
  readonly view: RecordView;
  /** The point as it was written up; undefined while it was not. */
  readonly issueId: string | undefined;
  /** The point as it was found; undefined for one that is only written up. */
  readonly found: FoundPoint | undefined;
}

/** The recommendation and the equipment of one point: made from what it says and named by it, or opened. */
export function PointLinks({ view, issueId, found }: Props) {
  const session = useSession();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<string>();
  const { caseId } = session.record;
  const records = useRead('cases.get', { caseId }).data?.records;
  const standing = records?.filter(({ deletedAt }) => deletedAt === null) ?? [];
  const path = issueId === undefined ? undefined : `issues.${issueId}`;
  const at = (field: string) => (path === undefined ? undefined : view.text(`${path}.${field}`));
  const what = at('what') ?? (found === undefined ? undefined : whatOf(view, found)) ?? '';
  const label = what === '' ? text.thisPoint : what;
  const action = at('action');
  const stage = stageOfPriority(at('priority'));
  const effect = at('effect');

  const first: Readonly<Record<Outcome, () => readonly FieldChange[]>> = {
    recommendation: () => [
      ...ownAnswers(standing.filter(({ kind }) => kind === 'recommendation').length + 1),
      ...(action === undefined ? [] : [given('action', action)]),
      ...(what === '' ? [] : [given('limitRemoved', what.slice(0, 600))]),
      ...(stage === undefined ? [] : [given('stage', stage)]),
    ],
    equipmentItem: () => {
      const recommendation = at('recommendationId');
      const why = [what, ...(effect === undefined ? [] : [effect])].join(' ').trim();
      return [
        given('neededOn', today()),
        ...(why === '' ? [] : [given('why', why)]),
        ...(recommendation === undefined ? [] : [given('recommendationId', recommendation)]),
      ];
    },
  };

  const make = async (kind: Outcome) => {
    setBusy(true);
    try {
      const initial = [...first[kind]()];
      const { record } = await call('records.create', { caseId, kind, parentId: null, initial });
      const id = issueId ?? newId();
      session.putAll([
        ...(issueId === undefined && found !== undefined ? writtenUp(view, found, id) : []),
        given(`issues.${id}.${outcomes[kind]}`, record.id),
      ]);
      await refreshAll();
      // What is said already needs no more words now; everything else is to be filled in.
      if (kind === 'recommendation' && action !== undefined) {
        announce(text.recommended);
        setMade(record.id);
      } else await navigate(recordPlace(caseId, kind, record.id, 'item'));
    } catch (error) {
      showError(asAppError(error));
    }
    setBusy(false);
  };

  return (
    <div className={styles.outcomes}>
      {(Object.keys(outcomes) as Outcome[]).map((kind) => {
        const known = standing.find(({ id }) => id === at(outcomes[kind]));
        const words = text.outcomes[kind];
        const opened = known?.number === undefined ? words.open : `${words.open} ${known.number}`;
        return known === undefined ? (
          <Button
            key={kind}
            variant="default"
            disabled={busy || records === undefined}
            aria-label={`${words.make}: ${label}`}
            onClick={() => void make(kind)}
          >
            {words.make}
          </Button>
        ) : (
          <LinkButton
            key={kind}
            variant="subtle"
            ref={known.id === made ? takeFocus : undefined}
            aria-label={`${opened}: ${label}`}
            {...recordPlace(caseId, kind, known.id, 'item')}
          >
            {opened}
          </LinkButton>
        );
      })}
    </div>
  );
}
