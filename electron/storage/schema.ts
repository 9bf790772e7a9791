import {
  type Compilable,
  DummyDriver,
  type Generated,
  Kysely,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

/** The tables as TypeScript sees them; what each column means is written beside it in `migrations/`. */
export interface Tables {
  setting: { key: string; value: string };
  case_number: { prefix: string; last: number };
  case_: CaseTable;
  record: RecordTable;
  answer: AnswerTable;
  change: ChangeTable;
  attachment: AttachmentTable;
  attachment_bytes: { attachment_id: string; content: Uint8Array };
  attachment_view: {
    attachment_id: string;
    kind: 'flat' | 'small';
    edition: number;
    content: Uint8Array;
  };
  finding_override: { case_id: string; finding_id: string; reason: string; by: string; at: string };
  document_edit: DocumentEditTable;
  document_release: DocumentReleaseTable;
  document_release_file: { release_id: string; content: Uint8Array };
  document: DocumentRow;
  document_version: DocumentVersionTable;
  document_step: DocumentStepTable;
  signed_document: SignedDocumentTable;
  signed_picture: { version_id: string; attachment_id: string; content: Uint8Array };
  signed_basis: { version_id: string; change_seq: number; at: string };
  signed_ground: { version_id: string; record_id: string; path: string };
  signature_link: SignatureLinkTable;
  search: SearchTable;
  search_pending: { case_id: string; record_id: string; path: string };
  search_row: { id: number; record_id: string; path: string };
  limits_sign_off: LimitsSignOffTable;
  library_job: LibraryJobTable;
  library_version: LibraryVersionTable;
  checklist: ChecklistTable;
  checklist_version: ChecklistVersionTable;
  record_checklist: { record_id: string; version_id: string };
}

export interface ChecklistTable {
  id: string;
  draft: string | null;
  created_at: string;
  changed_at: string;
  retired_at: string | null;
}

interface ChecklistVersionTable {
  id: string;
  checklist_id: string;
  number: number;
  definition: string;
  by: string;
  at: string;
}

export interface LimitsSignOffTable {
  seq: Generated<number>;
  id: string;
  limits: string;
  name: string;
  role: string;
  signed_on: string;
  by: string;
  at: string;
}

export interface LibraryJobTable {
  id: string;
  title: string;
  employer: string;
  created_at: string;
  changed_at: string;
  retired_at: string | null;
}

export interface LibraryVersionTable {
  id: string;
  job_id: string;
  number: number;
  declaration_version: number;
  answers: string;
  by: string;
  at: string;
}

export interface CaseTable {
  seq: Generated<number>;
  id: string;
  number: string;
  status: 'open' | 'closed';
  client_record_id: string;
  case_file_record_id: string;
  created_at: string;
  changed_at: string;
  deleted_at: string | null;
  client_name: string;
  client_name_key: string;
  birth_date: string | null;
  job_title: string;
  employer: string;
  first_day_absent: string | null;
  still_employed: string | null;
  next_contact: string | null;
}

export interface RecordTable {
  id: string;
  case_id: string;
  kind: string;
  parent_id: string | null;
  declaration_version: number;
  created_at: string;
  changed_at: string;
  deleted_at: string | null;
}

export interface AnswerTable {
  record_id: string;
  path: string;
  state: string;
  value: string | null;
  raw: string | null;
  source: string | null;
  by: string;
  at: string;
}

export interface ChangeTable {
  seq: Generated<number>;
  id: string;
  batch: string;
  kind: string;
  case_id: string | null;
  record_id: string | null;
  path: string | null;
  payload: string | null;
  by: string | null;
  at: string | null;
  zone: string | null;
  day: string | null;
  undoes: string | null;
  salt: Uint8Array | null;
  digest: Uint8Array;
  chain: Uint8Array;
}

export interface AttachmentTable {
  id: string;
  case_id: string;
  record_id: string;
  item_id: string | null;
  caption: string;
  people: string;
  width: number;
  height: number;
  bytes: number;
  taken_on: string | null;
  added_at: string;
  in_documents: number;
  deleted_at: string | null;
  layer: string | null;
  edition: number;
  persons: string;
  before_id: string | null;
}

export interface DocumentEditTable {
  case_id: string;
  kind: string;
  block_id: string;
  text: string;
  digest: string;
  by: string;
  at: string;
}

export interface DocumentReleaseTable {
  id: string;
  case_id: string;
  kind: string;
  reference: string;
  recipient: string;
  purpose: string;
  consent_id: string;
  at: string;
  by: string;
  digest: string;
  pages: number;
  withheld: number;
  version_id: string | null;
  mark: string;
  channel: string;
  unsigned_reason: string;
}

interface DocumentRow {
  id: string;
  case_id: string;
  kind: string;
  audience: string;
  recipient: string;
  about: string;
}

export interface DocumentVersionTable {
  id: string;
  document_id: string;
  number: number;
  reference: string;
  reason: string;
  by: string;
  at: string;
}

interface DocumentStepTable {
  seq: Generated<number>;
  id: string;
  version_id: string;
  step: string;
  by: string;
  at: string;
}

export interface SignedDocumentTable {
  version_id: string;
  tree: string;
  findings: string;
  withheld: number;
  boxes: string;
  pages: number;
  pdf: Uint8Array;
  signer: string;
  registration: string;
  certificate: string | null;
  change_seq: number;
  at: string;
}

interface SignatureLinkTable {
  seq: Generated<number>;
  version_id: string | null;
  salt: Uint8Array | null;
  digest: Uint8Array;
  chain: Uint8Array;
}

export interface SearchTable {
  rowid: number;
  name: string;
  number: string;
  job: string;
  employer: string;
  text: string;
}

/** Builds queries; it has no connection and never executes one (see `VaultDatabase`). */
export const tables = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** Makes hand-written SQL executable by `VaultDatabase`; `Row` is the caller's word for what comes back. */
export function statement<Row>(text: RawBuilder<Row>): Compilable<Row> {
  return { compile: () => text.compile(tables) };
}
