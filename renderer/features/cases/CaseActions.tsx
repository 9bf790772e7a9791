import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseRow } from '../../../shared/domain/practitioner.ts';
import { casesText as text } from '../../../shared/text/cases.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { showError, showToast } from '../../client/toasts.ts';
import { CloseCase } from './CloseCase.tsx';
import { DestroyCase } from './DestroyCase.tsx';

/** Does something with a whole case, then reads everything on screen again. Errors become a message. */
async function change(work: () => Promise<unknown>, done: string, undo?: () => void): Promise<boolean> {
  try {
    await work();
    await refreshAll();
    showToast({ text: done, ...(undo ? { undo } : {}) });
    return true;
  } catch (thrown) {
    showError(asAppError(thrown));
    return false;
  }
}

function restore(caseId: string): Promise<boolean> {
  return change(() => call('cases.restore', { caseId }), text.restoredNow);
}

/** Closing, deleting and their ways back. */
export function CaseActions({ row }: { row: CaseRow }) {
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'close' | 'destroy' | null>(null);
  const caseId = row.id;
  const shut = () => setDialog(null);

  const reopen = () => change(() => call('cases.reopen', { caseId }), text.reopenedNow);
  const remove = async () => {
    const gone = await change(
      () => call('cases.delete', { caseId }),
      text.deletedNow,
      () => void restore(caseId),
    );
    if (gone) await navigate({ to: '/cases' });
  };
  const close = (reason: string) => call('cases.close', { caseId, reason });
  const destroy = (number: string) => call('cases.destroy', { caseId, number });

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={text.actions}>
            <IconDots size={22} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {row.deletedAt === null ? (
            <>
              {row.status === 'open' ? (
                <Menu.Item onClick={() => setDialog('close')}>{text.close}</Menu.Item>
              ) : (
                <Menu.Item onClick={reopen}>{text.reopen}</Menu.Item>
              )}
              <Menu.Item onClick={remove}>{text.delete}</Menu.Item>
            </>
          ) : (
            <>
              <Menu.Item onClick={() => restore(caseId)}>{text.restore}</Menu.Item>
              <Menu.Item onClick={() => setDialog('destroy')}>{text.destroy}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <CloseCase
        opened={dialog === 'close'}
        onCancel={shut}
        onClose={async (reason) => {
          await close(reason);
          shut();
          await refreshAll();
          showToast({ text: text.closedNow, undo: () => void reopen() });
        }}
      />
      <DestroyCase
        opened={dialog === 'destroy'}
        number={row.number}
        onCancel={shut}
        onDestroy={async (number) => {
          await destroy(number);
          shut();
          await navigate({ to: '/cases' });
          await refreshAll();
          showToast({ text: text.destroyedNow });
        }}
      />
    </>
  );
}
