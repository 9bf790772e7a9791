import { employerReportText } from '../text/employer-report.ts';
import type { DocumentCheck } from './checks/check.ts';
import { runChecks } from './checks/run-checks.ts';
import { analysisChoices, composeActivityReport } from './composers/activity-report.ts';
import { composeAdaptationLetter } from './composers/adaptation-letter.ts';
import { composeBlankForm } from './composers/blank-form.ts';
import { evaluationChoices } from './composers/capacity/reading.ts';
import { composeCapacityReport } from './composers/capacity-report.ts';
import { composeCapacitySheet } from './composers/capacity-sheet.ts';
import {
  appointmentChoices,
  composeCaseLetter,
  templateChoices,
  templateOf,
} from './composers/case-letter.ts';
import type { ComposeInput } from './composers/case-reading.ts';
import { checklistChoices, composeChecklistReport } from './composers/checklist-report.ts';
import { composeClientSummary } from './composers/client-summary.ts';
import { correctionChoices } from './composers/correction-letter.ts';
import { composeDiaryBlank } from './composers/diary-blank.ts';
import { type Composed, composeEmployerReport } from './composers/employer-report.ts';
import { composeEmployerSummary } from './composers/employer-summary.ts';
import { instructionChoices } from './composers/expert-report/reading.ts';
import { composeExpertReport } from './composers/expert-report.ts';
import { composeGpLetter, letterChoices } from './composers/gp-letter.ts';
import { composeHandlingReport, handlingChoices } from './composers/handling-report.ts';
import { homeChoices } from './composers/home-report/reading.ts';
import { composeHomeReport } from './composers/home-report.ts';
import { composeInitialReport } from './composers/initial-report.ts';
import { isChosen, resultChoices } from './composers/instrument-results/chosen.ts';
import { composeInstrumentResults } from './composers/instrument-results.ts';
import { letterheadMissing } from './composers/letterhead.ts';
import { composeRecommendationLetter } from './composers/recommendation-letter.ts';
import { heldItemsOf, openedBy } from './composers/record-access/held-items.ts';
import { composeRecordAccessPack } from './composers/record-access-pack.ts';
import { composeWorkstationReport, workstationChoices } from './composers/workstation-report.ts';
import { disclose, disclosureOf } from './disclosure.ts';
import { applyEdits } from './edits.ts';
import { lackingIn } from './essentials.ts';
import type { HeldItem } from './held-decision.ts';
import { withoutHeldPhotos } from './held-photos.ts';
import { withHouse } from './house.ts';
import { canBeLarge, isLarge } from './large-print.ts';
import { hasLedger } from './ledger.ts';
import { withParagraphNumbers } from './paragraph-numbers.ts';
import { readingAgeOf } from './reading-age.ts';
import { signingBlocks } from './signing-blocks.ts';
import type { Adjustment } from './templates/adjustment.ts';
import { applyAdjustment, withoutLoneWords } from './templates/apply-adjustment.ts';
import { isFromTemplate } from './templates/built-in.ts';
import { adjustedAs } from './templates/sections.ts';
import { healthWordsOf, termsOf } from './terms.ts';
import type {
  BlockEdit,
  DocumentKind,
  DocumentTree,
  ResultChoice,
  TemplateChoice,
  Withheld,
} from './tree.ts';

const composers: Readonly<Record<DocumentKind, (input: ComposeInput) => Composed>> = {
  employerReport: composeEmployerReport,
  recommendationLetter: composeRecommendationLetter,
  instrumentResults: composeInstrumentResults,
  activityReport: composeActivityReport,
  diaryBlank: composeDiaryBlank,
  capacityReport: composeCapacityReport,
  capacitySheet: composeCapacitySheet,
  gpLetter: composeGpLetter,
  homeReport: composeHomeReport,
  adaptationLetter: composeAdaptationLetter,
  blankForm: composeBlankForm,
  workstationReport: composeWorkstationReport,
  checklistReport: composeChecklistReport,
  expertReport: composeExpertReport,
  handlingReport: composeHandlingReport,
  caseLetter: composeCaseLetter,
  recordAccessPack: composeRecordAccessPack,
  noReportLetter: composeCaseLetter,
  correctionLetter: composeCaseLetter,
  consentForm: composeCaseLetter,
  appointmentLetter: composeCaseLetter,
  equipmentSchedule: composeCaseLetter,
  accessToWorkLetter: composeCaseLetter,
  fitnessAdvice: composeCaseLetter,
  healthAndWorkReport: composeCaseLetter,
  referralLetter: composeCaseLetter,
  consultantLetter: composeCaseLetter,
  gpWorkLetter: composeCaseLetter,
  initialReport: composeInitialReport,
  employerSummary: composeEmployerSummary,
  clientSummary: composeClientSummary,
};

/** The whole document before edits and disclosure: what rewriting starts from. */
export function composeWhole(input: ComposeInput): Composed {
  const composed = composers[input.kind](input);
  const adjusted = applyAdjustment(composed.tree, adjustmentFor(input), input);
  const { tree: shown, missing } = withoutHeldPhotos(adjusted.tree, input.data.photos);
  const tree = hasLedger(input.kind) ? shown : { ...shown, mark: 'none' as const };
  return {
    ...composed,
    tree: withHouse(
      isLarge(input) ? { ...tree, large: true } : tree,
      input.data.house,
      input.signing?.signedOn !== undefined,
    ),
    missing: [
      ...composed.missing,
      ...adjusted.missing,
      ...missing,
      ...letterheadMissing(input.data.practitioner),
    ],
  };
}

export interface ComposedDocument {
  /** As its reader may have it. */
  readonly tree: DocumentTree;
  readonly withheld: Withheld[];
  readonly outdated: BlockEdit[];
  readonly tray: BlockEdit[];
  readonly missing: string[];
  /** The records that this kind of document can hold; empty where there is nothing to choose. */
  readonly choices: readonly ResultChoice[];
  /** The templates that this letter can be made from; empty for other kinds. */
  readonly templates: readonly TemplateChoice[];
  /** About how old a reader must be, in years, for the client's copies; null for others and where there are too few words. */
  readonly readingAge: number | null;
  /** What the rules keep from the client and the OT decides on, one by one; empty but for the copy of the record. */
  readonly held: readonly HeldItem[];
}

/** The clinic's own template for this document; undefined where it has none. */
function adjustmentFor(input: ComposeInput): Adjustment | undefined {
  const own = input.data.adjustments ?? [];
  return own.length === 0 ? undefined : own.find(({ document }) => document === adjustedAs(input));
}

/** What can be chosen for documents that hold certain records only. */
export function choicesFor(input: ComposeInput): readonly ResultChoice[] {
  switch (input.kind) {
    case 'instrumentResults':
      return resultChoices(input);
    case 'activityReport':
      return analysisChoices(input);
    case 'capacityReport':
    case 'capacitySheet':
      return evaluationChoices(input);
    case 'handlingReport':
      return handlingChoices(input);
    case 'workstationReport':
      return workstationChoices(input);
    case 'gpLetter':
      return letterChoices(input);
    case 'correctionLetter':
      return correctionChoices(input);
    case 'appointmentLetter':
      return appointmentChoices(input);
    case 'expertReport':
      return instructionChoices(input);
    case 'checklistReport':
      return checklistChoices(input);
    case 'homeReport':
    case 'adaptationLetter':
      return homeChoices(input);
    default:
      return [];
  }
}

/** Photos numbered as they follow each other, so that one withheld leaves no gap. */
function withPhotoNumbers(tree: DocumentTree): DocumentTree {
  let count = 0;
  return {
    ...tree,
    blocks: tree.blocks.map((block) => {
      if (block.kind !== 'photo') return block;
      count += 1;
      return { ...block, caption: [{ text: employerReportText.photo(count) }, ...block.caption] };
    }),
  };
}

/** Edits of records or templates that were not chosen this time have not lost their place: they wait. */
function editsInScope(input: ComposeInput, edits: readonly BlockEdit[]): readonly BlockEdit[] {
  if (isFromTemplate(input.kind)) {
    const own = `${input.kind}/${templateOf(input).id}/`;
    return edits.filter(({ blockId }) => blockId.startsWith(own));
  }
  if (input.kind !== 'instrumentResults') return edits;
  const left = input.data.instruments.filter((one) => !isChosen(input, one));
  return edits.filter(({ blockId }) => !left.some(({ record }) => blockId.includes(record.recordId)));
}

/** The document as the audience that it names may have it. */
function disclosed(input: ComposeInput, tree: DocumentTree) {
  const { data } = input;
  const guarded = (['clinical', 'thirdParty', 'personal'] as const).filter(
    (sensitivity) => disclosureOf(sensitivity, tree.audience) !== 'full',
  );
  return disclose(tree, {
    terms: termsOf(data, guarded),
    health: healthWordsOf(data),
    opens: openedBy(input),
  });
}

/**
 * Composes a document for its audience: the case as it is, the OT's own words in their places, and nothing that this reader may
 * not see. Pure: the same input gives the same document.
 */
export function composeDocument(input: ComposeInput, edits: readonly BlockEdit[]): ComposedDocument {
  const composed = composeWhole(input);
  const { tree, outdated, tray } = applyEdits(composed.tree, editsInScope(input, edits));
  const closing = input.signing ? signingBlocks(input.data.practitioner, input.signing) : [];
  const shown = disclosed(input, { ...tree, blocks: [...tree.blocks, ...closing] });
  const both = input.forComment ? disclosed(input, { ...shown.tree, audience: 'client' }) : shown;
  const finished: DocumentTree = {
    ...withParagraphNumbers(
      withPhotoNumbers(adjustmentFor(input) ? withoutLoneWords(both.tree, input) : both.tree),
    ),
    audience: input.audience,
  };
  wholes.set(finished, composed.tree);
  return {
    tree: finished,
    withheld: input.forComment ? [...shown.withheld, ...both.withheld] : shown.withheld,
    outdated,
    tray,
    missing: composed.missing,
    choices: choicesFor(input),
    templates: templateChoices(input),
    readingAge: canBeLarge(input) ? (readingAgeOf(shown.tree) ?? null) : null,
    held: heldItemsOf(input),
  };
}

/** The document before anything is kept from its reader, as the OT alone sees it: the case as it is, with the OT's own words. */
export function composeUndisclosed(input: ComposeInput, edits: readonly BlockEdit[]): DocumentTree {
  return withPhotoNumbers(applyEdits(composeWhole(input).tree, editsInScope(input, edits)).tree);
}

/** What each document was before edits and disclosure, so that its checks need not compose it again. */
const wholes = new WeakMap<DocumentTree, DocumentTree>();

/** What is to be looked at in a composed document before it is signed. */
export function checksOf(
  input: ComposeInput,
  edits: readonly BlockEdit[],
  { tree, outdated, tray, missing }: Pick<ComposedDocument, 'tree' | 'outdated' | 'tray' | 'missing'>,
): readonly DocumentCheck[] {
  const inScope = editsInScope(input, edits);
  const whole = wholes.get(tree) ?? composeWhole(input).tree;
  return runChecks({
    data: input.data,
    tree,
    whole,
    edits: inScope,
    outdated,
    tray,
    missing,
    lacking: lackingIn(input),
    unexplained: input.unexplained,
  });
}
