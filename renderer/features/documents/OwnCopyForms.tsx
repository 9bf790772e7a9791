import { goesUnderInstruction, writtenTo } from '../../../shared/documents/corrections/correction.ts';
import { instructionAsked } from '../../../shared/documents/instruction-asked.ts';
import { blankFormPurpose, ownCopyPurpose } from '../../../shared/text/consent.ts';
import { correctionText } from '../../../shared/text/correction.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { expertReportText } from '../../../shared/text/expert-report.ts';
import { releasePanelText } from '../../../shared/text/release-panel.ts';
import { useRead } from '../../client/queries.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Note } from '../../components/Note.tsx';
import { useCaseViews } from '../../components/use-case-views.ts';
import styles from './documents.module.css';
import { KeptFromFields, useKeptFrom } from './KeptFrom.tsx';
import { ReleaseFoot, ReleaseFrame, type ReleaseProps, TermsFields, useTerms } from './ReleaseFrame.tsx';
import { useFileWanted } from './use-file-wanted.ts';
import { useRelease } from './use-release.ts';

type CopyProps = Pick<ReleaseProps, 'choice' | 'tree' | 'standing'>;

/** The client's own copy: to the client by name. */
export function ClientCopyForm(props: CopyProps) {
  const found = useRead('cases.get', { caseId: props.choice.caseId });
  return <OwnCopyForm {...props} recipient={found.data?.case.clientName ?? ''} purpose={ownCopyPurpose} />;
}

/** A blank form: to the therapist, by name. */
export function BlankFormCopy(props: CopyProps) {
  const settings = useRead('settings.get', null);
  const recipient = settings.data?.practitioner.name ?? '';
  return <OwnCopyForm {...props} recipient={recipient} purpose={blankFormPurpose} />;
}

/** An expert report and what corrects it: to the person who gave the instruction, by name. */
export function ExpertCopyForm(props: CopyProps) {
  const { caseId, recordIds } = props.choice;
  const all = useCaseViews(caseId, 'expertInstruction');
  if (all === undefined) return null;
  const corrects = props.tree.kind === 'correctionLetter';
  const recipient = corrects
    ? writtenTo(props.tree)
    : (instructionAsked(all, recordIds)?.text('instructedBy')?.trim() ?? '');
  const purpose = corrects ? correctionText.expert.purpose : expertReportText.purpose;
  if (recipient === '')
    return (
      <Note
        tone="attend"
        actions={
          <LinkButton to="/cases/$caseId/expert" params={{ caseId }}>
            {releasePanelText.toInstructions}
          </LinkButton>
        }
      >
        {releasePanelText.noInstruction}
      </Note>
    );
  return <OwnCopyForm {...props} recipient={recipient} purpose={purpose} />;
}

interface OwnCopyProps extends CopyProps {
  readonly recipient: string;
  readonly purpose: string;
}

/** A copy that leaves under no consent, because of whom it goes to. */
function OwnCopyForm({ choice, tree, standing, recipient, purpose }: OwnCopyProps) {
  const releasing = useRelease(choice, tree);
  const wanted = useFileWanted();
  const copy = standing?.signed === true ? 'signed' : 'unsigned';
  // The client's own copy may be a draft, and a form is never signed: only somebody else asks how and why.
  const toOther = goesUnderInstruction(tree);
  const terms = useTerms(toOther && copy === 'unsigned');
  const kept = useKeptFrom(
    choice.caseId,
    tree.kind === 'blankForm' ? '' : recipient,
    tree.audience === 'client',
  );
  const { channel, unsignedReason } = terms;
  const to = {
    recipient,
    purpose,
    copy,
    ...(toOther ? { channel, unsignedReason } : {}),
    ...kept.terms,
  } as const;
  const submit = (leave: () => Promise<void>) =>
    [!toOther || terms.check(), kept.check()].every(Boolean) ? leave() : undefined;
  return (
    <ReleaseFrame
      releasing={releasing}
      onSubmit={() => void submit(() => releasing.release(to, wanted.file, wanted.forget))}
    >
      <p className={styles.covered}>
        {text.recipient}: {recipient}
      </p>
      <KeptFromFields kept={kept} />
      {toOther ? <TermsFields terms={terms} /> : null}
      <ReleaseFoot
        wanted={wanted}
        disabled={recipient === ''}
        onPrint={() => void submit(() => releasing.print(to))}
      />
    </ReleaseFrame>
  );
}
