import { zodResolver } from '@hookform/resolvers/zod';
import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { readCalendarDate } from '../../../shared/domain/calendar.ts';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { CaseRow } from '../../../shared/domain/practitioner.ts';
import { casesText as text } from '../../../shared/text/cases.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { today } from '../../components/format.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { Duplicates } from './Duplicates.tsx';

/** What was typed as a birth date: null when empty, undefined when it is no date. */
function readBirthDate(typed: string): string | null | undefined {
  const plain = typed.trim();
  if (plain === '') return null;
  return readCalendarDate(plain.replaceAll(/[\s-]+/g, '/')) ?? readCalendarDate(plain);
}

const NewCaseForm = z.object({
  clientName: z.string().trim().min(1, text.clientNameMissing).max(200, text.clientNameLong),
  birthDate: z.string().transform((typed, context): string | null => {
    const date = readBirthDate(typed);
    if (date === null) return null;
    if (date !== undefined && date <= today()) return date;
    const message = date === undefined ? text.birthDateUnreal : text.birthDateFuture;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }),
});

type Client = z.output<typeof NewCaseForm>;

/** Opens a case, after a look for the same client among those already here. */
export function NewCase() {
  const navigate = useNavigate();
  const [error, setError] = useState<AppError | null>(null);
  const [alike, setAlike] = useState<{ readonly client: Client; readonly rows: readonly CaseRow[] } | null>(
    null,
  );
  const form = useForm({
    resolver: zodResolver(NewCaseForm),
    defaultValues: { clientName: '', birthDate: '' },
  });

  async function create(client: Client): Promise<void> {
    setError(null);
    try {
      const { caseId } = await call('cases.create', client);
      await refreshAll();
      await navigate({ to: '/cases/$caseId', params: { caseId } });
    } catch (thrown) {
      setError(asAppError(thrown));
    }
  }

  const submit = form.handleSubmit(async (client) => {
    setError(null);
    try {
      const rows = client.birthDate
        ? await call('cases.duplicates', { ...client, birthDate: client.birthDate, exceptCaseId: null })
        : [];
      if (rows.length > 0) setAlike({ client, rows });
      else await create(client);
    } catch (thrown) {
      setError(asAppError(thrown));
    }
  });

  return (
    <div className={`${pageStyles.page} ${pageStyles.narrow}`}>
      <PageHeading lead={text.newLead}>{text.newTitle}</PageHeading>
      <form className={pageStyles.stack} onSubmit={submit} noValidate onChange={() => setAlike(null)}>
        <TextInput
          label={text.clientName}
          description={text.clientNameHelp}
          error={form.formState.errors.clientName?.message}
          autoComplete="off"
          {...form.register('clientName')}
        />
        <TextInput
          label={text.birthDate}
          description={text.birthDateHelp}
          placeholder={text.birthDatePlaceholder}
          error={form.formState.errors.birthDate?.message}
          autoComplete="off"
          {...form.register('birthDate')}
        />
        {error && <ErrorNote error={error} />}
        {alike ? (
          <Duplicates client={alike.client} rows={alike.rows} onGoOn={() => create(alike.client)} />
        ) : (
          <div className={pageStyles.row}>
            <Button type="submit" loading={form.formState.isSubmitting}>
              {text.open}
            </Button>
            <LinkButton to="/cases" variant="subtle">
              {text.cancel}
            </LinkButton>
          </div>
        )}
      </form>
    </div>
  );
}
