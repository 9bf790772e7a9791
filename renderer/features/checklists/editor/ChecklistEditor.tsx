import { Button, TextInput } from '@mantine/core';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  type ChecklistDefinition,
  type ChecklistSection,
  checklistFields,
  most,
} from '../../../../shared/checklists/definition.ts';
import { definitionProblems } from '../../../../shared/checklists/problems.ts';
import type { Id } from '../../../../shared/domain/ids.ts';
import type { OpenChecklist } from '../../../../shared/ipc/checklists-contracts.ts';
import { checklistText } from '../../../../shared/text/checklists.ts';
import { formText } from '../../../../shared/text/form.ts';
import { useRead } from '../../../client/queries.ts';
import { showToast } from '../../../client/toasts.ts';
import { ErrorNote } from '../../../components/ErrorNote.tsx';
import { focusAfter } from '../../../components/focus-after.ts';
import pageStyles from '../../../components/Page.module.css';
import { PageHeading } from '../../../components/PageHeading.tsx';
import styles from '../checklists.module.css';
import { moveField, moveToPart, nameByWords, newField, withField, withSection } from './edit.ts';
import { FieldCard } from './FieldCard.tsx';
import { Publishing } from './Publishing.tsx';
import { ScoreRows } from './ScoreRows.tsx';
import { useDraft } from './use-draft.ts';

const text = checklistText.editor;

/** Makes or changes one of the clinic's own checklists. */
export default function ChecklistEditor({ checklistId }: { readonly checklistId: Id }) {
  const found = useRead('checklists.get', { checklistId });
  return (
    <div className={pageStyles.page}>
      <Link to="/library/checklists" className={styles.back}>
        <IconArrowLeft size={18} aria-hidden />
        {checklistText.screen.back}
      </Link>
      {found.error && <ErrorNote error={found.error} />}
      {found.data && found.isFetchedAfterMount && <Editor checklistId={checklistId} stored={found.data} />}
    </div>
  );
}

interface EditorProps {
  readonly checklistId: Id;
  readonly stored: OpenChecklist;
}

function Editor({ checklistId, stored }: EditorProps) {
  const { definition, change, flush, error } = useDraft(checklistId, stored.definition);
  const [opened, setOpened] = useState<string | null>(null);
  const problems = definitionProblems(definition);
  const takeOut = (next: ChecklistDefinition, named: string) => {
    const before = definition;
    change(next);
    showToast({ text: formText.group.removed(named), undo: () => change(before) });
  };
  const withSections = (sections: ChecklistSection[]) => change({ ...definition, sections });
  const add = (section: ChecklistSection) => {
    const field = newField(definition);
    focusAfter(
      () => {
        withSections(
          definition.sections.map((one) =>
            one.id === section.id ? { ...one, fields: [...one.fields, field] } : one,
          ),
        );
        setOpened(field.id);
      },
      () => placeIn(field.id, 'input[data-question]'),
    );
  };
  let before = 0;
  return (
    <>
      <PageHeading lead={text.lead}>
        {definition.title.trim() === '' ? text.untitled : definition.title}
      </PageHeading>
      <div className={pageStyles.stack}>
        {error ? <ErrorNote error={error} /> : null}
        <Publishing
          checklistId={checklistId}
          stored={stored}
          title={definition.title}
          changed={JSON.stringify(definition) !== JSON.stringify(stored.definition) || stored.edited}
          problems={problems}
          flush={flush}
        />
        <section className={styles.part} aria-label={text.about}>
          <TextInput
            label={text.title}
            value={definition.title}
            maxLength={120}
            autoComplete="off"
            onChange={(event) => change({ ...definition, title: event.currentTarget.value })}
          />
          <TextInput
            label={text.purpose}
            description={text.purposeHelp}
            value={definition.purpose}
            maxLength={300}
            autoComplete="off"
            onChange={(event) => change({ ...definition, purpose: event.currentTarget.value })}
          />
        </section>
        {definition.sections.map((section, index) => {
          const from = before;
          before += section.fields.length;
          return (
            <SectionPart
              key={section.id}
              section={section}
              place={index + 1}
              from={from}
              definition={definition}
              opened={opened}
              onOpened={setOpened}
              onDefinition={change}
              onSection={(next) =>
                withSections(definition.sections.map((one) => (one.id === section.id ? next : one)))
              }
              onTakeOut={takeOut}
              onAdd={() => add(section)}
            />
          );
        })}
        <Button
          variant="default"
          className={styles.start}
          leftSection={<IconPlus size={20} aria-hidden />}
          disabled={definition.sections.length >= most.sections}
          onClick={() => change(withSection(definition))}
        >
          {text.addSection}
        </Button>
        <ScoreRows definition={definition} onDefinition={change} />
      </div>
    </>
  );
}

/** Where the focus goes in a question that was added or moved: its first line where what was pressed is no longer possible. */
function placeIn(id: string, wanted: string): HTMLElement | null | undefined {
  const card = document.querySelector(`[data-field="${id}"]`);
  return card?.querySelector<HTMLElement>(`${wanted}:not(:disabled)`) ?? card?.querySelector('button');
}

interface SectionProps {
  readonly section: ChecklistSection;
  readonly place: number;
  /** Questions before this part. */
  readonly from: number;
  readonly definition: ChecklistDefinition;
  readonly opened: string | null;
  readonly onOpened: (id: string | null) => void;
  readonly onDefinition: (definition: ChecklistDefinition) => void;
  readonly onSection: (section: ChecklistSection) => void;
  readonly onTakeOut: (definition: ChecklistDefinition, named: string) => void;
  readonly onAdd: () => void;
}

/** One part of the checklist with its questions. */
function SectionPart(props: SectionProps) {
  const { section, place, from, definition, opened, onOpened, onDefinition, onSection, onTakeOut } = props;
  const all = checklistFields(definition);
  const named = section.title.trim() === '' ? text.part(place) : section.title;
  const without = {
    ...definition,
    sections: definition.sections.filter(({ id }) => id !== section.id),
  };
  return (
    <section className={styles.part} aria-label={text.partNamed(place)}>
      <div className={styles.pair}>
        <TextInput
          label={text.partTitle(place)}
          value={section.title}
          maxLength={120}
          autoComplete="off"
          onChange={(event) => onSection({ ...section, title: event.currentTarget.value })}
        />
        <TextInput
          label={text.partPurpose(place)}
          value={section.purpose}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => onSection({ ...section, purpose: event.currentTarget.value })}
        />
      </div>
      <ol className={styles.fields}>
        {section.fields.map((field, index) => (
          <FieldCard
            // The name of a new question changes once its words are typed; its place does not.
            key={`${section.id}/${index}`}
            field={field}
            place={from + index + 1}
            all={all}
            opened={opened === field.id}
            first={place === 1 && index === 0}
            last={place === definition.sections.length && index === section.fields.length - 1}
            parts={definition.sections.map(({ id, title }, at) => ({
              value: id,
              label: checklistText.places.section(at + 1, title),
            }))}
            part={section.id}
            onOpen={(open) => onOpened(open ? field.id : null)}
            onField={(next) => onDefinition(withField(definition, field.id, () => next))}
            onNamed={() => {
              const next = nameByWords(definition, field.id);
              if (next === definition) return;
              onDefinition(next);
              onOpened(checklistFields(next)[from + index]?.id ?? null);
            }}
            onMove={(by) => {
              const button = by === -1 ? '[data-up]' : '[data-down]';
              focusAfter(
                () => onDefinition(moveField(definition, field.id, by)),
                () => placeIn(field.id, button),
              );
            }}
            onPart={(part) => {
              focusAfter(
                () => onDefinition(moveToPart(definition, field.id, part)),
                () => placeIn(field.id, 'select[data-part]'),
              );
            }}
            onRemove={() =>
              onTakeOut(
                {
                  ...definition,
                  sections: definition.sections.map((one) =>
                    one.id === section.id
                      ? { ...one, fields: one.fields.filter(({ id }) => id !== field.id) }
                      : one,
                  ),
                },
                field.label.trim() === '' ? text.unnamed(from + index + 1) : field.label,
              )
            }
          />
        ))}
      </ol>
      <div className={pageStyles.row}>
        <Button
          variant="default"
          leftSection={<IconPlus size={20} aria-hidden />}
          disabled={all.length >= most.fields}
          onClick={props.onAdd}
        >
          {text.addQuestion}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => onTakeOut(without, named)}>
          {text.removePart(place)}
        </Button>
      </div>
    </section>
  );
}
