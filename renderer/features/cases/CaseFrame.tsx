import { Outlet } from '@tanstack/react-router';
import type { CaseRow } from '../../../shared/domain/practitioner.ts';
import { casesText as text } from '../../../shared/text/cases.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { showDate, showDay, today, weeksBetween } from '../../components/format.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import pageStyles from '../../components/Page.module.css';
import { CaseActions } from './CaseActions.tsx';
import styles from './CaseFrame.module.css';
import { CaseNav } from './CaseNav.tsx';
import { ConsentsAtAGlance } from './ConsentsAtAGlance.tsx';
import { useCase, useFreshCase } from './use-case.ts';

/** One case: its facts and its parts stay at the top while the page below them moves. */
export function CaseFrame({ caseId }: { caseId: string }) {
  const found = useCase(caseId);
  useFreshCase(caseId);
  if (found.error) {
    return (
      <div className={pageStyles.page}>
        <ErrorNote error={found.error} actions={<LinkButton to="/cases">{text.title}</LinkButton>} />
      </div>
    );
  }
  if (!found.data) return null;
  const row = found.data.case;
  return (
    <div className={styles.frame}>
      <header className={styles.bar}>
        <section className={styles.facts} aria-label={text.caseBar}>
          <p className={styles.who}>
            <span className={styles.name} dir="auto">
              {row.clientName}
            </span>
            <span className={styles.number}>
              {row.number}
              {row.status === 'closed' && ` · ${text.statusClosed}`}
            </span>
          </p>
          <CaseFacts row={row} />
        </section>
        <CaseActions row={row} />
        <CaseNav caseId={caseId} />
      </header>
      <div className={styles.content}>
        {row.deletedAt !== null && (
          <p className={styles.banner}>{text.bannerDeleted(showDay(row.deletedAt))}</p>
        )}
        <Outlet />
      </div>
    </div>
  );
}

function CaseFacts({ row }: { row: CaseRow }) {
  const now = today();
  const overdue = row.nextContact !== null && row.nextContact < now;
  return (
    <dl className={styles.list}>
      <Fact name={text.barJob} value={row.jobTitle} />
      <Fact name={text.barEmployer} value={row.employer} />
      <Fact
        name={text.barAbsent}
        value={row.firstDayAbsent && text.weeks(weeksBetween(row.firstDayAbsent, now))}
      />
      <Fact
        name={text.barNextContact}
        value={
          row.nextContact === null
            ? text.noNextContact
            : showDate(row.nextContact) + (overdue ? `, ${text.overdue}` : '')
        }
        attend={overdue}
      />
      <ConsentsAtAGlance caseId={row.id} />
    </dl>
  );
}

function Fact({ name, value, attend = false }: { name: string; value: string | null; attend?: boolean }) {
  return (
    <div>
      <dt>{name}</dt>
      {value === null || value === '' ? (
        <dd className={styles.unknown}>{text.notRecorded}</dd>
      ) : (
        <dd data-attend={attend}>{value}</dd>
      )}
    </div>
  );
}
