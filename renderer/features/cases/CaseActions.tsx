import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseRow } from '../../../shared/domain/practitioner.ts';
import { casesText as text } from '../../../shared/text/cases.ts';
import { call } from '../../client/page-client.ts';
import { refreshAll } from '../../client/queries.ts';
import { showToast } from '../../client/toasts.ts';
import { CloseCase } from './CloseCase.tsx';
import { change, closeCase, reopenCase } from './case-changes.ts';
import { DestroyCase } from './DestroyCase.tsx';

function restore(caseId: string): Promise<boolean> {
  return change(() => call('cases.restore', { caseId }), text.restoredNow);
}

/** Closing, deleting and their ways back. */
export function CaseActions({ row }: { row: CaseRow }) {
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'close' | 'destroy' | null>(null);
  const caseId = row.id;
  const shut = () => setDialog(null);

  const remove = async () => {
    const gone = await change(
      () => call('cases.delete', { caseId }),
      text.deletedNow,
      () => void restore(caseId),
    );
    if (gone) await navigate({ to: '/cases' });
  };
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
                <Menu.Item onClick={() => reopenCase(caseId)}>{text.reopen}</Menu.Item>
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
          await closeCase(caseId, reason);
          shut();
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
