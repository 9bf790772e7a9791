import { Button, Menu } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { casesText as text } from '../../../shared/text/cases.ts';
import styles from './CaseNav.module.css';
import { caseRooms } from './case-rooms.ts';

/** The way through a case: a row of links, or one menu where the row does not fit. */
export function CaseNav({ caseId }: { caseId: string }) {
  const narrow = useMediaQuery('(max-width: 1263px)', false, { getInitialValueInEffect: false });
  return (
    <nav aria-label={text.caseRooms} className={styles.nav}>
      {narrow ? (
        <RoomMenu caseId={caseId} />
      ) : (
        caseRooms.filter(isInRow).map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            params={{ caseId }}
            className={styles.room}
            activeOptions={{ exact: to === '/cases/$caseId' }}
          >
            {label}
          </Link>
        ))
      )}
    </nav>
  );
}

function isInRow(room: (typeof caseRooms)[number]): boolean {
  return !('within' in room);
}

function RoomMenu({ caseId }: { caseId: string }) {
  const navigate = useNavigate();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const current = [...caseRooms].reverse().find(({ to }) => path.startsWith(to.replace('$caseId', caseId)));
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="subtle" rightSection={<IconChevronDown size={18} aria-hidden />}>
          {current?.label ?? text.roomOverview}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {caseRooms.map(({ to, label }) => (
          <Menu.Item key={to} onClick={() => navigate({ to, params: { caseId } })}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
