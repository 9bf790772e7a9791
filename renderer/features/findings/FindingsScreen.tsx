import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useState } from 'react';
import type { Id } from '../../../shared/domain/ids.ts';
import { FindingKind } from '../../../shared/reasoning/finding.ts';
import { findingsScreenText as text } from '../../../shared/text/findings-screen.ts';
import { useRead } from '../../client/queries.ts';
import { EmptyPage } from '../../components/EmptyPage.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { useTaskTitles } from '../../components/use-case-views.ts';
import { FindingItem } from './FindingItem.tsx';
import styles from './findings.module.css';
import { type FindingFilter, filterFindings, groupFindings } from './grouping.ts';

/** Everything the records teach, by task and kind, each with the answers it rests on. */
export function FindingsScreen({ caseId }: { readonly caseId: Id }) {
  const list = useRead('findings.list', { caseId });
  const tasks = useTaskTitles(caseId);
  const [filter, setFilter] = useState<FindingFilter>({ kind: '', words: '', setAside: false });
  const all = list.data ?? [];
  const shown = filterFindings(all, filter);
  const change = (part: Partial<FindingFilter>) => setFilter({ ...filter, ...part });
  return (
    <div className={pageStyles.page}>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      {list.error ? <ErrorNote error={list.error} /> : null}
      {list.isSuccess && all.length === 0 ? (
        <EmptyPage picture={<IconBulb size={48} />}>{text.empty}</EmptyPage>
      ) : null}
      {all.length > 0 ? (
        <>
          <div className={styles.filters}>
            <NativeSelect
              label={text.filterKind}
              value={filter.kind}
              data={[
                { value: '', label: text.allKinds },
                ...FindingKind.options.map((kind) => ({ value: kind, label: text.kinds[kind] })),
              ]}
              onChange={(event) =>
                change({ kind: FindingKind.safeParse(event.currentTarget.value).data ?? '' })
              }
            />
            <TextInput
              label={text.filterText}
              value={filter.words}
              onChange={(event) => change({ words: event.currentTarget.value })}
            />
            <Checkbox
              label={text.showSetAside}
              checked={filter.setAside}
              onChange={(event) => change({ setAside: event.currentTarget.checked })}
            />
          </div>
          <p className={styles.soft} role="status">
            {shown.length === 0 ? text.noneFound : text.count(shown.length, all.length)}
          </p>
        </>
      ) : null}
      {groupFindings(shown, tasks).map((group) => (
        <section key={group.id} className={styles.group} aria-labelledby={`findings-${group.id}`}>
          <h2 id={`findings-${group.id}`}>{group.title}</h2>
          <ul className={styles.list}>
            {group.findings.map((finding) => (
              <li key={finding.id}>
                <FindingItem caseId={caseId} finding={finding} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
