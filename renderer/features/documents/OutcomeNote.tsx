import { documentFormatText as formatText } from '../../../shared/text/document-format.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Note } from '../../components/Note.tsx';
import type { ReleaseOutcome } from './use-release.ts';

/** What came of letting a document go. */
export function OutcomeNote({ outcome }: { readonly outcome: ReleaseOutcome }) {
  switch (outcome.kind) {
    case 'released':
      return (
        <Note tone="note" live>
          <p>{text.released(outcome.place)}</p>
          <p>{formatText.written[outcome.format]}</p>
        </Note>
      );
    case 'printed':
    case 'notPrinted':
      return (
        <Note tone="note" live>
          {formatText[outcome.kind]}
        </Note>
      );
    case 'cancelled':
      return (
        <Note tone="note" live>
          {text.releaseCancelled}
        </Note>
      );
    case 'failed':
      return <ErrorNote error={outcome.error} />;
  }
}
