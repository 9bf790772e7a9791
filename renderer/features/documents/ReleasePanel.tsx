import { goesUnderInstruction } from '../../../shared/documents/corrections/correction.ts';
import { readersOf } from '../../../shared/documents/readers.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { correctionText } from '../../../shared/text/correction.ts';
import { standingText } from '../../../shared/text/document-standing.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { expertReportText } from '../../../shared/text/expert-report.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Note } from '../../components/Note.tsx';
import styles from './documents.module.css';
import { BlankFormCopy, ClientCopyForm, ExpertCopyForm } from './OwnCopyForms.tsx';
import { ReleaseForm } from './ReleaseForm.tsx';
import type { ReleaseProps } from './ReleaseFrame.tsx';

/** Lets a copy out, to the client or under a consent: recipient, purpose, place; then the ledger has one more line. */
export function ReleasePanel(props: ReleaseProps) {
  const { choice, tree, consents, standing } = props;
  const consent = consents.find((view) => view.recordId === choice.consentId);
  const blank = tree.kind === 'blankForm';
  const forClient = tree.audience === 'client';
  // These go by name to whom they are for, and no release consent has a say.
  const byName = forClient || blank || goesUnderInstruction(tree);
  return (
    <section className={styles.panel} aria-labelledby="release">
      <h2 id="release">{text.release}</h2>
      <p className={styles.soft}>{forClient ? ownCopyWords(tree) : leadOf(tree)}</p>
      {consents.length === 0 && !byName ? (
        <Note
          tone="attend"
          actions={
            <LinkButton to="/cases/$caseId/consents" params={{ caseId: choice.caseId }}>
              {text.toConsents}
            </LinkButton>
          }
        >
          {readersOf[tree.kind].length > 1 ? text.noConsentFor : text.noConsents}
        </Note>
      ) : null}
      {standing?.signed === true ? (
        <p className={styles.covered}>{standingText.releaseSigned(standing.reference)}</p>
      ) : null}
      {forClient ? <ClientCopyForm choice={choice} tree={tree} standing={standing} /> : null}
      {blank ? <BlankFormCopy choice={choice} tree={tree} standing={standing} /> : null}
      {goesUnderInstruction(tree) ? <ExpertCopyForm choice={choice} tree={tree} standing={standing} /> : null}
      {consent && !byName ? <ReleaseForm {...props} consent={consent} /> : null}
    </section>
  );
}

function leadOf(tree: DocumentTree): string {
  const { kind } = tree;
  if (kind === 'blankForm') return text.blankCopy;
  if (kind === 'expertReport') return expertReportText.panel;
  if (goesUnderInstruction(tree)) return correctionText.expert.panel;
  return kind === 'gpLetter' ? text.letterLead : text.releaseLead;
}

function ownCopyWords({ style }: DocumentTree): string {
  return style === 'form' ? text.formCopy : text.ownCopy;
}
