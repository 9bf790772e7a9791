import { Button, Menu } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { Fragment } from 'react';
import { casesText as text } from '../../../shared/text/cases.ts';
import styles from './CaseNav.module.css';
import { assessmentRooms, assessmentRoomsOf, caseRooms, placeAt, type Room } from './case-rooms.ts';
import { useCase } from './use-case.ts';

const within = '/cases/$caseId/assessments';

/** The way through a case: a row of links, or one menu where the row does not fit. */
export function CaseNav({ caseId }: { caseId: string }) {
  const narrow = useMediaQuery('(max-width: 1263px)', false, { getInitialValueInEffect: false });
  const path = useRouterState({ select: (state) => state.location.pathname });
  const pathOf = ({ to }: Room) => to.replace('$caseId', caseId);
  const { current, holder } = placeAt(path, caseId);
  const inner = assessmentRoomsOf(useCase(caseId).data?.records ?? []);
  // An assessment itself wants the height more than the way to the others.
  const between =
    path === within.replace('$caseId', caseId) || assessmentRooms.some((room) => path === pathOf(room));
  return (
    <nav aria-label={text.caseRooms} className={styles.nav}>
      {narrow ? (
        <RoomMenu caseId={caseId} current={current} inner={inner} />
      ) : (
        <>
          <div className={styles.row}>
            {caseRooms.map((room) => (
              <RoomLink key={room.to} room={room} caseId={caseId} holdsCurrent={room.to === holder} />
            ))}
          </div>
          {between ? (
            <div className={styles.row}>
              {inner.map((room) => (
                <RoomLink key={room.to} room={room} caseId={caseId} />
              ))}
            </div>
          ) : null}
        </>
      )}
    </nav>
  );
}

interface LinkProps {
  readonly room: Room;
  readonly caseId: string;
  /** The room on screen lies within this one. */
  readonly holdsCurrent?: boolean;
}

function RoomLink({ room: { to, label }, caseId, holdsCurrent = false }: LinkProps) {
  return (
    <Link
      to={to}
      params={{ caseId }}
      className={styles.room}
      data-holds={holdsCurrent || undefined}
      activeOptions={{ exact: to === '/cases/$caseId' }}
    >
      {label}
    </Link>
  );
}

interface MenuProps {
  readonly caseId: string;
  readonly current: Room | undefined;
  /** The rooms within the assessments. */
  readonly inner: readonly Room[];
}

function RoomMenu({ caseId, current, inner }: MenuProps) {
  const navigate = useNavigate();
  const item = ({ to, label }: Room) => (
    <Menu.Item key={to} onClick={() => navigate({ to, params: { caseId } })}>
      {label}
    </Menu.Item>
  );
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="subtle" rightSection={<IconChevronDown size={18} aria-hidden />}>
          {current?.label ?? text.roomOverview}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {caseRooms.map((room) => (
          <Fragment key={room.to}>
            {item(room)}
            {room.to === within ? <div className={styles.inner}>{inner.map(item)}</div> : null}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
