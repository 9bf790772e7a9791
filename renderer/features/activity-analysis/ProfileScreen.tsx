import { NativeSelect } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import { isOfWork } from '../../../shared/assessments/activity-about.ts';
import { shiftMinutes } from '../../../shared/assessments/rating-view.ts';
import { wholeJob } from '../../../shared/assessments/ratings.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import { DemandGroup } from '../../../shared/domain/catalogue.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { demandProfile, type ProfileLine } from '../../../shared/reasoning/demand-profile.ts';
import { gridText } from '../../../shared/text/grid.ts';
import { profileText as text } from '../../../shared/text/profile.ts';
import { recordsText } from '../../../shared/text/records.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { useItemTitles } from '../../components/form/item-titles.ts';
import { SessionProvider, useAnswers, useSession } from '../../components/form/session-context.tsx';
import { useRecordSession } from '../../components/form/use-record-session.ts';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { PostureBar } from './PostureBar.tsx';
import { ProfileRow } from './ProfileRow.tsx';
import styles from './profile.module.css';

interface Props {
  readonly caseId: Id;
  readonly recordId: Id;
}

/** What a job, or one of its tasks, asks: one line for each demand, to read on screen. */
export default function ProfileScreen({ caseId, recordId }: Props) {
  const opened = useRecordSession(recordId);
  return (
    <div className={pageStyles.page}>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      <Link
        to="/cases/$caseId/visits/analysis/$recordId"
        params={{ caseId, recordId }}
        className={styles.back}
      >
        <IconArrowLeft size={18} aria-hidden="true" />
        {text.back}
      </Link>
      {opened.state === 'failed' ? <ErrorNote error={opened.error} /> : null}
      {opened.state === 'open' ? (
        <SessionProvider session={opened.session}>
          <Profile />
        </SessionProvider>
      ) : null}
    </div>
  );
}

function Profile() {
  const { record, declaration } = useSession();
  const answers = useDeferredValue(useAnswers());
  const tasks = useItemTitles('tasks');
  const [chosen, setChosen] = useState('');
  const view = useMemo(() => new RecordView(record.id, declaration, answers), [record, declaration, answers]);
  const lines = useMemo(() => demandProfile(view, chosen === '' ? undefined : chosen), [view, chosen]);
  const ofWork = isOfWork(view);
  const shift = shiftMinutes(view);
  const whole = ofWork ? text.wholeJob : text.wholeActivity;
  const titles = useMemo(
    () => new Map([[wholeJob, whole], ...tasks.map(({ id, title }) => [id, title] as const)]),
    [tasks, whole],
  );
  const about = recordsText.analysisTitle(view.text('about'), view.text('activityName') ?? '');
  const name = chosen === '' ? whole : (titles.get(chosen) ?? '');
  return (
    <>
      <p className={styles.subject}>
        {about === undefined ? '' : `${about}. `}
        <b>{name}</b>
      </p>
      <p className={styles.soft}>
        {ofWork ? (shift === undefined ? text.unknownShift : text.shift(String(shift))) : text.noShift}
      </p>
      <div className={styles.choose}>
        <NativeSelect
          label={text.of}
          value={chosen}
          data={[{ value: '', label: whole }, ...tasks.map(({ id, title }) => ({ value: id, label: title }))]}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      </div>
      {lines.length === 0 ? <p>{text.none}</p> : null}
      <PostureBar lines={lines} shift={chosen === '' ? shift : view.number(`tasks.${chosen}.minutes`)} />
      {DemandGroup.options.map((group) => (
        <GroupTable
          key={group}
          group={group}
          lines={lines.filter(({ demand }) => demand.group === group)}
          titles={titles}
          ofTask={chosen !== ''}
        />
      ))}
    </>
  );
}

interface GroupTableProps {
  readonly group: DemandGroup;
  readonly lines: readonly ProfileLine[];
  readonly titles: ReadonlyMap<string, string>;
  readonly ofTask: boolean;
}

function GroupTable({ group, lines, titles, ofTask }: GroupTableProps) {
  if (lines.length === 0) return null;
  const { demand, frequency, amount, duration, weight, tasks } = text.columns;
  return (
    <section aria-labelledby={`profile-${group}`} className={styles.group}>
      <h2 id={`profile-${group}`}>{gridText.group[group]}</h2>
      <table className={styles.table} aria-labelledby={`profile-${group}`}>
        <thead>
          <tr>
            {[demand, frequency, amount, duration, weight, ...(ofTask ? [] : [tasks])].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <ProfileRow key={line.demand.id} line={line} titles={titles} ofTask={ofTask} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
