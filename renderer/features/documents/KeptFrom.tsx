import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { wordsAt } from '../../../shared/assessments/answer-words.ts';
import { keptFrom } from '../../../shared/documents/do-not-contact.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { midSentence } from '../../../shared/text/findings.ts';
import { keptFromText as text } from '../../../shared/text/release-panel.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Note } from '../../components/Note.tsx';
import { recordPlace } from '../../components/record-place.ts';
import { useCaseViews } from '../../components/use-case-views.ts';

/**
 * Whether the record is against writing to a recipient, and why it is done all the same. What was said of one recipient is not said of
 * another.
 */
export function useKeptFrom(caseId: Id, recipient: string, toClient = false) {
  const caseFile = useCaseViews(caseId, 'caseFile')?.at(0);
  const [typed, setTyped] = useState({ recipient: '', reason: '' });
  const [tried, setTried] = useState(false);
  const found = caseFile && keptFrom({ caseFile }, recipient, toClient);
  const reason = typed.recipient === recipient ? typed.reason : '';
  const missing = found !== undefined && reason.trim() === '';
  return {
    caseId,
    recipient,
    found,
    caseFile,
    reason,
    setReason: (words: string) => setTyped({ recipient, reason: words }),
    error: tried && missing ? text.reasonMissing : undefined,
    /** What goes with the release. */
    terms: found === undefined ? {} : { contactReason: reason },
    /** Shows what is missing. @returns whether nothing is */
    check: () => {
      setTried(true);
      return !missing;
    },
  };
}

/** What the record says against it, and the question why it goes all the same; nothing where the record says nothing. */
export function KeptFromFields({ kept }: { readonly kept: ReturnType<typeof useKeptFrom> }) {
  const { caseId, caseFile, found, recipient } = kept;
  if (found === undefined || caseFile === undefined) return null;
  const path = found.who === 'client' ? 'noContactReason' : `contacts.${found.contactId}.doNotContact`;
  const words =
    found.who === 'client'
      ? [text.client(midSentence(wordsAt(caseFile, path) ?? ''))]
      : [text.contact(recipient), ...(found.reason === undefined ? [] : [text.why(found.reason)])];
  return (
    <>
      <Note
        tone="attend"
        actions={
          <LinkButton variant="default" {...recordPlace(caseId, 'caseFile', caseFile.recordId, path)}>
            {text.toRecord}
          </LinkButton>
        }
      >
        {words.join(' ')}
      </Note>
      <TextInput
        label={text.reason}
        description={text.reasonHelp}
        value={kept.reason}
        maxLength={500}
        error={kept.error}
        onChange={(event) => kept.setReason(event.currentTarget.value)}
      />
    </>
  );
}
