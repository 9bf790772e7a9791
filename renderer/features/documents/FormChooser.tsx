import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { printableForms } from '../../../shared/assessments/printable.ts';
import { FormChoice } from '../../../shared/documents/tree.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { useRead } from '../../client/queries.ts';

interface Props {
  readonly form: FormChoice;
  readonly onForm: (form: FormChoice) => void;
}

/** Chooses whose questions a blank form asks. */
export function FormChooser({ form, onForm }: Props) {
  const forms = useMemo(() => printableForms(), []);
  const own = (useRead('checklists.list', null).data ?? []).flatMap(({ id, publishedTitle, retired }) =>
    publishedTitle === null || retired ? [] : [{ value: id, label: publishedTitle }],
  );
  return (
    <NativeSelect
      label={text.whichForm}
      value={form}
      data={[
        ...forms.map(({ kind, title }) => ({ value: kind, label: title })),
        ...(own.length === 0 ? [] : [{ group: text.ownChecklists, items: own }]),
      ]}
      onChange={(event) => onForm(FormChoice.parse(event.currentTarget.value))}
    />
  );
}
