import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { Section } from '../../../shared/assessments/define.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { focusAfter } from '../focus-after.ts';
import styles from './form.module.css';
import { type ActiveField, type FieldExtras, FormViewContext } from './form-view.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { OpenedRecord } from './OpenedRecord.tsx';
import { QuestionAside } from './QuestionAside.tsx';
import type { Drafts, RecordSession } from './record-session.ts';
import { SaveFailure, SaveLine, useUndoKey } from './SaveLine.tsx';
import { SectionQuestions } from './SectionQuestions.tsx';
import { SectionRail } from './SectionRail.tsx';
import { useFocusPath } from './use-focus-path.ts';
import { useShownSections } from './use-shown-sections.ts';
import { useUndo } from './use-undo.ts';

export interface FormRunnerProps {
  readonly recordId: Id;
  /** `rail`: sections at the side, one at a time. `plain`: all sections one under another. */
  readonly layout: 'rail' | 'plain';
  /** The section shown; the runner keeps its own place when this is left out. */
  readonly sectionId?: string | undefined;
  readonly onSection?: (sectionId: string) => void;
  /** Told which sections are on the page, at first and whenever one comes or goes. */
  readonly onShown?: (sectionIds: readonly string[]) => void;
  /** Opens the section of this answer and puts the focus on its field. */
  readonly focusPath?: AnswerPath | undefined;
  readonly extras?: FieldExtras;
  /** In the plain layout, the sections to draw; all of them when left out. */
  readonly sectionIds?: readonly string[];
  /** Leaves out the previous and next buttons, where the page has its own. */
  readonly ownButtons?: boolean;
  /** Stands above the questions of every section; follows the record with `useSession`. */
  readonly above?: ReactNode;
  /** Stands beside the questions, above what the form says of the question in hand; follows the record with `useSession`. */
  readonly aside?: ReactNode;
  /** What stands beside the questions holds pictures, and wants more room. */
  readonly broadAside?: boolean;
}

/** Draws any record from its declaration: questions, help, progress, saving and undo. */
export function FormRunner(props: FormRunnerProps) {
  return (
    <OpenedRecord recordId={props.recordId}>
      {(session) => <OpenForm {...props} session={session} key={props.recordId} />}
    </OpenedRecord>
  );
}

const noExtras: FieldExtras = {};

function OpenForm(props: FormRunnerProps & { readonly session: RecordSession }) {
  const { session, layout, extras = noExtras } = props;
  const form = useForm<Drafts>({ formControl: session.form.formControl });
  const [active, setActive] = useState<ActiveField | null>(null);
  const [keysShown, setKeysShown] = useState(false);
  const asking = useShownSections();
  const sections = useSections(props, asking);
  const { onShown } = props;
  useEffect(() => onShown?.(asking.map(({ id }) => id)), [asking, onShown]);
  const undo = useUndo(session);
  useUndoKey(undo);
  const { focusPath } = props;
  const [sought, setSought] = useState<{ readonly path: AnswerPath } | null>(null);
  const arrive = useFocusPath(focusPath, sections.go, session);
  const goTo = useCallback(
    (path: AnswerPath) => {
      setSought({ path });
      arrive(path);
    },
    [arrive],
  );

  const section = sections.current;
  const view = useMemo(
    () => ({
      active: layout === 'plain' || isIn(section, active) ? active : null,
      setActive,
      extras,
      focusPath,
      sought,
      goTo,
      ...(layout === 'plain' ? {} : { sectionId: section.id }),
    }),
    [active, extras, section, focusPath, sought, goTo, layout],
  );
  const shown =
    layout === 'plain'
      ? asking.filter(({ id }) => props.sectionIds?.includes(id) ?? true)
      : [sections.current];
  const aside = props.aside !== undefined;
  const wide = layout === 'rail' && section.fields.some((field) => field.kind === 'demandGrid');

  return (
    <FormProvider {...form}>
      <FormViewContext value={view}>
        <div className={styles.narrowing}>
          <div
            className={styles.runner}
            data-layout={layout}
            data-wide={wide || undefined}
            data-aside={aside ? (props.broadAside ? 'broad' : 'narrow') : undefined}
          >
            {layout === 'rail' ? (
              <SectionRail current={section.id} onChoose={sections.go} narrow={wide} />
            ) : null}
            <div className={styles.column}>
              <SaveLine onUndo={undo} onKeys={() => setKeysShown(!keysShown)} />
              {keysShown ? <KeyHelp onClose={() => setKeysShown(false)} /> : null}
              <SaveFailure />
              {props.above}
              {shown.map((section) => (
                <SectionQuestions
                  key={section.id}
                  section={section}
                  titled={layout === 'rail' || shown.length > 1}
                />
              ))}
              {layout === 'rail' && !props.ownButtons ? <SectionButtons sections={sections} /> : null}
            </div>
            {aside ? (
              <div className={styles.beside}>
                {props.aside}
                <QuestionAside />
              </div>
            ) : layout === 'rail' && !wide ? (
              <QuestionAside />
            ) : null}
          </div>
        </div>
      </FormViewContext>
    </FormProvider>
  );
}

/** Whether the question in hand belongs to the section on screen; one of another section has nothing to say there. */
function isIn(section: Section, active: ActiveField | null): boolean {
  const [first] = active?.path.split('.') ?? [];
  return section.fields.some((field) => field.id === first);
}

interface Sections {
  readonly current: Section;
  readonly previous: Section | undefined;
  readonly next: Section | undefined;
  readonly go: (sectionId: string) => void;
}

/** Which section is shown, and the way to the ones beside it; Alt with up and down goes there too. */
function useSections(
  { layout, sectionId, onSection }: FormRunnerProps,
  sections: readonly Section[],
): Sections {
  const [own, setOwn] = useState(sections[0]?.id);
  const index = Math.max(
    0,
    sections.findIndex((section) => section.id === (sectionId ?? own)),
  );
  const current = sections[index];
  if (current === undefined) throw new Error('a declaration without sections');
  const go = useCallback(
    (id: string) => {
      // The title takes the focus, so that a screen reader says where we are.
      focusAfter(
        () => {
          setOwn(id);
          onSection?.(id);
        },
        () => document.getElementById(`section:${id}`),
      );
    },
    [onSection],
  );
  const previous = sections[index - 1];
  const next = sections[index + 1];
  useEffect(() => {
    if (layout === 'plain') return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const target = event.key === 'ArrowDown' ? next : event.key === 'ArrowUp' ? previous : undefined;
      // A list opens with Alt and down.
      if (target === undefined || event.target instanceof HTMLSelectElement) return;
      event.preventDefault();
      go(target.id);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [layout, next, previous, go]);
  return { current, previous, next, go };
}

function SectionButtons({ sections }: { readonly sections: Sections }) {
  const { previous, next, go } = sections;
  return (
    <div className={styles.sectionButtons}>
      {previous ? (
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={18} aria-hidden="true" />}
          onClick={() => go(previous.id)}
        >
          {previous.title}
        </Button>
      ) : (
        <span />
      )}
      {next ? (
        <Button rightSection={<IconArrowRight size={18} aria-hidden="true" />} onClick={() => go(next.id)}>
          {next.title}
        </Button>
      ) : null}
    </div>
  );
}
