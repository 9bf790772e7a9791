import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printDocx } from '../../../electron/documents/docx/print-docx.ts';
import { printPdf } from '../../../electron/documents/pdf/print-pdf.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import { composeDocument } from '../../../shared/documents/compose.ts';
import { readersOf } from '../../../shared/documents/readers.ts';
import { DocumentKind, type DocumentTree } from '../../../shared/documents/tree.ts';
import { printedTexts } from '../../../shared/documents/walk.ts';
import type { CaseData } from '../../../shared/domain/case-data.ts';
import { withExpert } from '../../fixtures/documents/expert-instruction.ts';
import { photosOf, printParts } from '../../fixtures/documents/print.ts';
import { DocxFile } from '../../fixtures/documents/read-docx.ts';
import { PdfFile } from '../../fixtures/documents/read-pdf.ts';
import { sampleCorrection } from '../../fixtures/documents/sample-correction.ts';
import { squeeze } from '../../fixtures/documents/squeeze.ts';
import { sampleDay } from '../../unit/shared/support/sample.ts';
import { sampleData } from '../../unit/shared/support/sample-data.ts';

interface Names {
  readonly client: string;
  readonly known: string;
  readonly address: string;
  readonly employer: string;
  readonly contact: string;
  readonly therapist: string;
  readonly clinic: string;
}

const arabic: Names = {
  client: 'زينب عبد الرحمن الهاشمي',
  known: 'زينب',
  address: '٢٧ شارع النيل، Flat 3/12, Cardiff CF10 4PZ',
  employer: 'شركة النور للتجارة (UK) 24 Ltd',
  contact: 'محمد بن سلمان الفارسي',
  therapist: 'د. ليلى الخطيب-Evans',
  clinic: 'عيادة الشفاء 7 Clinic',
};
const welsh: Names = {
  client: 'Siân Myfanwy Llŷr-Gruffydd ap Rhŷs Ôlwen',
  known: 'Siân',
  address: 'Tŷ’r Ŵyl, 12 Ffordd Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, LL61 5UJ',
  employer: 'Cwmni Bwŷd Môr Ŵyn a’i Ŵyrion Cyf',
  contact: 'Gwŷneth Ẃynne-Pŵell',
  therapist: 'Llŷr Ẁatkin Pŷs-Hŵel',
  clinic: 'Clinig Ŷ Bŵth',
};
const polish: Names = {
  client: 'Świętosława Brzęczyszczykiewicz-Żółkiewska-Gżegżółkowa',
  known: 'Świętosława',
  address: 'ul. Źródłana 7/9 m. 14, 31-542 Łódź',
  employer: 'Przedsiębiorstwo Żeglugi Śródlądowej „Gęśl” S.A.',
  contact: 'Stanisław Jędrzejczak-Ćwiąkała',
  therapist: 'Małgorzata Wąż-Śliwińska',
  clinic: 'Łąka Gabinet Terapii Zajęciowej',
};

/** Each script once for each person: whose name the client has, the employer, the therapist. */
const rounds = [
  ['Arabic client, Polish employer, Welsh therapist', arabic, polish, welsh],
  ['Welsh client, Arabic employer, Polish therapist', welsh, arabic, polish],
  ['Polish client, Welsh employer, Arabic therapist', polish, welsh, arabic],
] as const;

/** The sample case with other names in every place where it says them. */
function named(client: Names, employer: Names, therapist: Names): CaseData {
  const swaps: readonly (readonly [string, string])[] = [
    ['Marek Wolski', client.client],
    ['Harrow & Teal Builders’ Supplies Ltd', employer.employer],
    ['Harrow & Teal', employer.employer],
    ['Priya Nair', employer.contact],
    ['18 Millrace Lane, Brackwater', client.address],
  ];
  const swap = (text: string) => swaps.reduce((told, [from, to]) => told.replaceAll(from, to), text);
  const base = sampleData();
  const view = (record: RecordView) =>
    new RecordView(
      record.recordId,
      record.declaration,
      Object.fromEntries(
        Object.entries(record.answers).map(([path, answer]) => [
          path,
          record.declaration.kind === 'client' && path === 'preferredName'
            ? { ...answer, value: client.known }
            : typeof answer.value === 'string'
              ? { ...answer, value: swap(answer.value) }
              : answer,
        ]),
      ),
    );
  const views = (records: readonly RecordView[]) => records.map(view);
  return {
    ...base,
    practitioner: {
      ...base.practitioner,
      name: therapist.therapist,
      clinic: therapist.clinic,
      letterheadLines: [therapist.address],
    },
    case: { ...base.case, clientName: client.client, employer: employer.employer },
    client: view(base.client),
    caseFile: view(base.caseFile),
    consents: views(base.consents),
    visits: views(base.visits),
    interviews: views(base.interviews),
    analyses: views(base.analyses),
    evaluations: views(base.evaluations),
    homeVisits: views(base.homeVisits),
    recommendations: views(base.recommendations),
    equipment: views(base.equipment),
    notes: views(base.notes),
    workstations: views(base.workstations),
    handling: views(base.handling),
    diaries: views(base.diaries),
  };
}

function treeFor(data: CaseData, kind: DocumentKind, audience: (typeof readersOf)[DocumentKind][number]) {
  const whole = kind === 'expertReport' ? withExpert(data) : data;
  const consentId = data.consents.find(
    (one) => one.text('scope') === 'release' && one.text('audience') === audience,
  )?.recordId;
  const corrections =
    kind === 'correctionLetter' ? [sampleCorrection(whole, audience, sampleDay)] : undefined;
  const input = { data: whole, kind, audience, consentId, corrections, date: sampleDay } as const;
  return composeDocument({ ...input, reference: 'DEM-2026-0001-N1', mark: 'draft' }, []).tree;
}

/** The names that a document says, in the order of its words. */
function saidIn(tree: DocumentTree, names: readonly string[]): string[] {
  const text = printedTexts(tree)
    .map(({ text: words }) => words)
    .join('\n');
  return names.filter((name) => text.includes(name));
}

/** Other people's tools do not say which way a bracket was drawn. */
const plain = (text: string) => squeeze(text).replace(/[()[\]]/gu, '');

const documents = DocumentKind.options.flatMap((kind) =>
  readersOf[kind].map((reader) => [kind, reader] as const),
);
const rightToLeft = /\p{Script=Arabic}/u;

/** One round for each document, the next takes the next; `NAMES_ROUND=1` or `2` turns all of them on by so many. */
const turn = Number(process.env.NAMES_ROUND ?? 0);

test.each(
  documents.map(
    (document, index) => [...document, rounds[(index + turn) % rounds.length] ?? rounds[0]] as const,
  ),
)(
  'a %s for %s says names as they were typed, as PDF and as Word document: %s',
  async (kind, audience, [, client, employer, therapist]) => {
    const tree = treeFor(named(client, employer, therapist), kind, audience);
    const names = [client.client, employer.employer, employer.contact, therapist.therapist, therapist.clinic];
    const said = saidIn(tree, names);
    // A form to be filled in by hand says whose clinic it is from, and may say nothing more.
    expect(said).toContain(therapist.clinic);
    const { pdf } = await printPdf(tree, photosOf(tree), printParts);
    if (process.env.KEEP_PDF) writeFileSync(`${process.env.KEEP_PDF}/${kind}-${audience}.pdf`, pdf);
    const file = new PdfFile(pdf);
    const [raw, seen] = [plain(file.text()), plain(file.seenText())];
    const { docx } = await printDocx(tree, photosOf(tree), printParts);
    const word = plain(new DocxFile(docx).text());
    for (const name of said) {
      expect(word, `${name} in Word`).toContain(plain(name));
      if (!rightToLeft.test(name)) expect(raw, `${name} in the PDF`).toContain(plain(name));
      else
        for (const one of name.match(/\p{L}+/gu) ?? [])
          expect(seen, `${one} of ${name} in the PDF`).toContain(plain(one));
    }
  },
);
