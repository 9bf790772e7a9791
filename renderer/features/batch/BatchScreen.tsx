import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowLeft, IconMail } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { type BatchLetter, batchLetters } from '../../../shared/documents/batch.ts';
import type { CaseRow } from '../../../shared/domain/practitioner.ts';
import { batchScreenText as text } from '../../../shared/text/batch.ts';
import { casesText } from '../../../shared/text/cases.ts';
import { useStore } from '../../client/store.ts';
import { EmptyPage } from '../../components/EmptyPage.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { focusMissing } from '../../components/focus-after.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import styles from './batch.module.css';
import { letterWith, peopleOf, readerOf } from './batch-people.ts';
import { batchChoice } from './batch-store.ts';
import { LetterPart } from './LetterPart.tsx';
import { PeoplePart } from './PeoplePart.tsx';
import { useChecked } from './use-checked.ts';
import { useOpenCases } from './use-open-cases.ts';
import { WritePart } from './WritePart.tsx';
import { batchWriting, writeLetters } from './write-letters.ts';

/** One letter to many people: which letter, who gets it, and the folder it is written into. */
export default function BatchScreen() {
  const open = useOpenCases('');
  return (
    <div className={pageStyles.page}>
      <Link to="/cases" className={styles.back}>
        <IconArrowLeft size={18} aria-hidden />
        {text.back}
      </Link>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      {open.error && <ErrorNote error={open.error} />}
      {open.data?.length === 0 && (
        <EmptyPage
          picture={<IconMail size={48} stroke={1.5} />}
          action={<LinkButton to="/cases/new">{casesText.newCase}</LinkButton>}
        >
          {text.empty}
        </EmptyPage>
      )}
      {open.data && open.data.length > 0 && <Parts cases={open.data} />}
    </div>
  );
}

function Parts({ cases }: { readonly cases: readonly CaseRow[] }) {
  const letters = useMemo(batchLetters, []);
  const letter = letterWith(letters, useStore(batchChoice).template);
  if (letter === undefined) throw new Error('no letter goes in a batch');
  return <PartsOf cases={cases} letters={letters} letter={letter} />;
}

interface PartsProps {
  readonly cases: readonly CaseRow[];
  readonly letters: readonly BatchLetter[];
  readonly letter: BatchLetter;
}

function PartsOf({ cases, letters, letter }: PartsProps) {
  const choice = useStore(batchChoice);
  const { busy } = useStore(batchWriting);
  const [tried, setTried] = useState(false);
  const page = useRef<HTMLFormElement>(null);
  const toWrite = useRef<HTMLHeadingElement>(null);
  const audience = readerOf(letter, choice.audience);
  const { format, channel } = choice;
  const { kind, template } = letter;
  const asked = useMemo(
    () => ({ letter: { kind, template }, audience, format }),
    [kind, template, audience, format],
  );
  const caseIds = useMemo(() => cases.map(({ id }) => id), [cases]);
  const checked = useChecked(asked, caseIds);
  const people = useMemo(
    () => peopleOf(cases, checked.rows, asked, choice),
    [cases, checked.rows, asked, choice],
  );
  const [query] = useDebouncedValue(choice.query.trim(), 60);
  const hits = useOpenCases(query);
  const shown = useMemo(() => {
    const found = new Set(hits.data?.map(({ id }) => id));
    // What has to be confirmed before the letters can go must be in sight, whatever is being looked for.
    return people.filter(
      ({ row, chosen, terms }) => found.has(row.id) || (tried && chosen && terms?.consentId !== null),
    );
  }, [people, hits.data, tried]);
  const chosen = people.filter((person) => person.chosen);
  // As in a single release: how the client gets their own copy is not asked.
  const asksChannel = audience !== 'client';

  const start = () => {
    const complete = (channel !== undefined || !asksChannel) && chosen.every(({ confirmed }) => confirmed);
    if (complete) {
      setTried(false);
      void writeLetters(asked, asksChannel ? channel : undefined, chosen);
    } else focusMissing(page.current, () => setTried(true));
  };

  return (
    <form
      ref={page}
      className={styles.parts}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <LetterPart
        letters={letters}
        letter={letter}
        asked={asked}
        channelMissing={tried && channel === undefined}
        asksChannel={asksChannel}
        busy={busy}
      />
      <PeoplePart
        asked={asked}
        people={people}
        shown={shown}
        searching={query !== ''}
        chosen={chosen.length}
        looked={checked.rows.size}
        error={hits.error ?? checked.error}
        onLookAgain={checked.again}
        onGoOn={() => {
          toWrite.current?.scrollIntoView({ block: 'start' });
          toWrite.current?.focus();
        }}
        tried={tried}
        busy={busy}
      />
      <WritePart letter={letter} asked={asked} chosen={chosen} heading={toWrite} />
    </form>
  );
}
