import { ActionIcon, Button } from '@mantine/core';
import { IconArmchair, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { wordsAt } from '../../../shared/assessments/answer-words.ts';
import type { RecordView } from '../../../shared/assessments/view.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { equipmentStage } from '../../../shared/reasoning/equipment.ts';
import { equipmentText } from '../../../shared/text/equipment.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { EmptyPage } from '../../components/EmptyPage.tsx';
import { showDate, today } from '../../components/format.ts';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { removeRecord } from '../../components/remove-record.ts';
import listStyles from '../../components/ruled-list.module.css';
import { useCaseViews } from '../../components/use-case-views.ts';
import styles from './equipment.module.css';

const text = equipmentText.room;

/** The equipment of a case, newest first, each with how far it has come. */
export default function EquipmentRoom({ caseId }: { readonly caseId: Id }) {
  const navigate = useNavigate();
  const items = useCaseViews(caseId, 'equipmentItem');
  const add = async () => {
    try {
      const made = await call('records.create', {
        caseId,
        kind: 'equipmentItem',
        parentId: null,
        initial: [{ path: 'neededOn', answer: { state: 'given', typed: today() } }],
      });
      await refreshAll();
      await navigate({
        to: '/cases/$caseId/equipment/$recordId',
        params: { caseId, recordId: made.record.id },
      });
    } catch (error) {
      showError(asAppError(error));
    }
  };
  const addButton = <Button onClick={add}>{text.add}</Button>;
  return (
    <div className={pageStyles.page}>
      <PageHeading lead={text.lead} actions={items && items.length > 0 ? addButton : undefined}>
        {text.title}
      </PageHeading>
      {items?.length === 0 ? (
        <EmptyPage picture={<IconArmchair size={48} />} action={addButton}>
          {text.empty}
        </EmptyPage>
      ) : null}
      {items === undefined || items.length === 0 ? null : (
        <ul className={listStyles.list}>
          {[...items].reverse().map((item) => (
            <EquipmentRow key={item.recordId} caseId={caseId} item={item} />
          ))}
        </ul>
      )}
    </div>
  );
}

function EquipmentRow({ caseId, item }: { readonly caseId: Id; readonly item: RecordView }) {
  const title = item.text('item') ?? text.unnamed;
  const review = item.text('reviewOn');
  const open = item.text('reviewed') === undefined && item.text('notGoingAhead') !== 'yes';
  const facts = [
    [text.stage, equipmentText.stages[equipmentStage(item)]],
    [text.funder, wordsAt(item, 'funder')],
    [text.cost, wordsAt(item, 'costBand')],
    [text.helps, wordsAt(item, 'helps')],
    [
      text.review,
      review === undefined
        ? undefined
        : open && review <= today()
          ? text.overdue(showDate(review))
          : showDate(review),
    ],
  ] as const;
  return (
    <li className={listStyles.row}>
      <div className={styles.words}>
        <Link
          to="/cases/$caseId/equipment/$recordId"
          params={{ caseId, recordId: item.recordId }}
          className={styles.link}
        >
          {title}
        </Link>
        <dl className={styles.facts}>
          {facts.map(([label, value]) =>
            value === undefined ? null : (
              <div key={label}>
                <dt>{label}</dt>
                <dd className={label === text.stage ? styles.stage : undefined}>{value}</dd>
              </div>
            ),
          )}
        </dl>
      </div>
      <ActionIcon
        aria-label={text.remove(title)}
        onClick={() => void removeRecord(item.recordId, text.removed)}
      >
        <IconTrash size={20} aria-hidden="true" />
      </ActionIcon>
    </li>
  );
}
