import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { printableForms } from '../../../shared/assessments/printable.ts';
import { FormChoice } from '../../../shared/documents/tree.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { useRead } from '../../client/queries.ts';

/** Whose questions a blank form asks, and which part of them. */
export interface FormWanted {
  readonly form: FormChoice;
  readonly part: string | undefined;
}

interface Props {
  readonly wanted: FormWanted;
  readonly onWanted: (wanted: FormWanted) => void;
}

/** Chooses whose questions a blank form asks, and of a long one the part to be printed. */
export function FormChooser({ wanted, onWanted }: Props) {
  const forms = useMemo(() => printableForms(), []);
  const own = (useRead('checklists.list', null).data ?? []).flatMap(({ id, publishedTitle, retired }) =>
    publishedTitle === null || retired ? [] : [{ value: id, label: publishedTitle }],
  );
  const parts = forms.find(({ kind }) => kind === wanted.form)?.parts ?? [];
  return (
    <>
      <NativeSelect
        label={text.whichForm}
        value={wanted.form}
        data={[
          ...forms.map(({ kind, title }) => ({ value: kind, label: title })),
          ...(own.length === 0 ? [] : [{ group: text.ownChecklists, items: own }]),
        ]}
        onChange={(event) => onWanted({ form: FormChoice.parse(event.currentTarget.value), part: undefined })}
      />
      {parts.length > 1 ? (
        <NativeSelect
          label={text.whichPart}
          value={wanted.part ?? ''}
          data={[
            { value: '', label: text.allParts },
            ...parts.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(event) => onWanted({ ...wanted, part: event.currentTarget.value || undefined })}
        />
      ) : null}
    </>
  );
}
