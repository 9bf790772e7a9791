import { createHash, sign as signBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import signpdf from '@signpdf/signpdf';
import { Signer } from '@signpdf/utils';
import forge from 'node-forge';
import { writtenDate } from '../../shared/domain/calendar.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { certificateText as text } from '../../shared/text/certificate.ts';

type Asn1 = forge.asn1.Asn1;
type Certificate = forge.pki.Certificate;

const mostBytes = 1_000_000;
const leastBits = 2048;

/** A certificate that is ready to sign. It lives as long as one signing. */
export interface Seal {
  /** Whose certificate it is, as it says. */
  readonly holder: string;
  /** The same pages with a PAdES signature (baseline B) in the room that they have for it. */
  sign(pdf: Uint8Array): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Opens a PKCS#12 file for one signing. Nothing of it is kept or told.
 * @param now the certificate must be valid at this moment
 * @throws AppError `certificate` when it is no such file, the password does not open it, its key cannot be used, or its time is over or has not
 *   come
 */
export function readCertificate(file: string, password: string, now: Date): Seal {
  const { key, own, all } = openPkcs12(readBytes(file), password);
  const { notBefore, notAfter } = own.validity;
  if (now > notAfter) throw refused(text.expired(day(notAfter)));
  if (now < notBefore) throw refused(text.notYet(day(notBefore)));
  if (!isForSigning(own)) throw refused(text.notForSigning);
  return {
    holder: holderOf(own),
    sign: async (pdf) => new Uint8Array(await signpdf.sign(Buffer.from(pdf), new CadesSigner(key, own, all))),
  };
}

function readBytes(file: string): Buffer {
  try {
    if (statSync(file).size > mostBytes) throw refused(text.tooLarge);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw refused(text.unreadable);
  }
}

interface Opened {
  readonly key: forge.pki.rsa.PrivateKey;
  readonly own: Certificate;
  /** The holder's certificate and those that vouch for it. */
  readonly all: readonly Certificate[];
}

function openPkcs12(bytes: Buffer, password: string): Opened {
  let parsed: Asn1;
  try {
    parsed = forge.asn1.fromDer(forge.util.createBuffer(bytes.toString('latin1')));
  } catch {
    throw refused(text.unreadable);
  }
  const pkcs12 = decrypted(parsed, password);
  const bagsOf = (type: string | undefined) =>
    type === undefined ? [] : (pkcs12.getBags({ bagType: type })[type] ?? []);
  const { oids } = forge.pki;
  const keys = [...bagsOf(oids.pkcs8ShroudedKeyBag), ...bagsOf(oids.keyBag)];
  const certificates = bagsOf(oids.certBag);
  if (keys.length === 0 || certificates.length === 0) throw refused(text.noKey);
  // Where a key is of another kind, the library gives the bag without it.
  const all = certificates.flatMap(({ cert }) => cert ?? []);
  for (const { key } of keys) {
    if (!key || !('n' in key)) continue;
    const own = all.find(({ publicKey }) => 'n' in publicKey && publicKey.n.equals(key.n));
    if (own && key.n.bitLength() >= leastBits) return { key: key as forge.pki.rsa.PrivateKey, own, all };
  }
  throw refused(text.keyKind);
}

/** The library tells a wrong password, a file of another kind and an unknown cipher by its words alone. */
function decrypted(parsed: Asn1, password: string): forge.pkcs12.Pkcs12Pfx {
  try {
    return forge.pkcs12.pkcs12FromAsn1(parsed, password);
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    if (/MAC could not be verified|Invalid password/i.test(words)) throw refused(text.password);
    throw refused(/private key|Unsupported|OID/i.test(words) ? text.keyKind : text.unreadable);
  }
}

/** A certificate that names its uses must name signing among them. */
function isForSigning(certificate: Certificate): boolean {
  const usage = certificate.getExtension('keyUsage') as
    | { digitalSignature?: boolean; nonRepudiation?: boolean }
    | null
    | undefined;
  return !usage || usage.digitalSignature === true || usage.nonRepudiation === true;
}

function holderOf(certificate: Certificate): string {
  const name = (field: string) => certificate.subject.getField(field)?.value as string | undefined;
  const known = name('CN') ?? name('O') ?? text.unnamed;
  // Names beyond ASCII come as bytes.
  return Buffer.from(known, 'latin1').toString('utf8').includes('\uFFFD')
    ? known
    : Buffer.from(known, 'latin1').toString('utf8');
}

const day = (date: Date) => writtenDate(date.toISOString().slice(0, 10));

function refused(problem: string): AppError {
  return new AppError({ code: 'certificate', field: 'certificate', problem });
}

/**
 * CMS signed data as PAdES baseline B asks for it (ETSI EN 319 142-1): detached, signed attributes with content type, message digest and
 * the certificate that signed (RFC 5035), and no signing time, which stands in the PDF.
 */
class CadesSigner extends Signer {
  private readonly key: forge.pki.rsa.PrivateKey;
  private readonly own: Certificate;
  private readonly all: readonly Certificate[];

  constructor(key: forge.pki.rsa.PrivateKey, own: Certificate, all: readonly Certificate[]) {
    super();
    this.key = key;
    this.own = own;
    this.all = all;
  }

  override async sign(content: Buffer): Promise<Buffer> {
    const { oids } = forge.pki;
    const attributes = [
      attribute(oids.contentType, oid(oids.data)),
      attribute(oids.messageDigest, octets(sha256(content))),
      attribute(signingCertificateV2, sequence(sequence(sequence(octets(sha256(derOf(this.own))))))),
    ];
    const signature = signBytes(
      'sha256',
      bytesOf(set(...sorted(attributes))),
      forge.pki.privateKeyToPem(this.key),
    );
    const algorithm = sequence(oid(oids.sha256), nothing());
    const signer = sequence(
      integer(1),
      nameOf(this.own),
      algorithm,
      tagged(0, sorted(attributes)),
      sequence(oid(oids.rsaEncryption), nothing()),
      octets(signature),
    );
    const data = sequence(
      integer(1),
      set(algorithm),
      sequence(oid(oids.data)),
      tagged(
        0,
        this.all.map((certificate) => forge.pki.certificateToAsn1(certificate)),
      ),
      set(signer),
    );
    return bytesOf(sequence(oid(oids.signedData), tagged(0, [data])));
  }
}

/** id-aa-signingCertificateV2, RFC 5035. */
const signingCertificateV2 = '1.2.840.113549.1.9.16.2.47';

const { Class, Type } = forge.asn1;
const create = (type: forge.asn1.Type, value: string | Asn1[]) =>
  forge.asn1.create(Class.UNIVERSAL, type, typeof value !== 'string', value);
const sequence = (...parts: Asn1[]) => create(Type.SEQUENCE, parts);
const set = (...parts: Asn1[]) => create(Type.SET, parts);
const octets = (bytes: Buffer) => create(Type.OCTETSTRING, bytes.toString('latin1'));
const oid = (id: string | undefined) => create(Type.OID, forge.asn1.oidToDer(id ?? '').getBytes());
const nothing = () => create(Type.NULL, '');
const integer = (value: number) => create(Type.INTEGER, forge.asn1.integerToDer(value).getBytes());
const tagged = (tag: number, parts: Asn1[]) => forge.asn1.create(Class.CONTEXT_SPECIFIC, tag, true, parts);
const attribute = (id: string | undefined, value: Asn1) => sequence(oid(id), set(value));
const bytesOf = (part: Asn1) => Buffer.from(forge.asn1.toDer(part).getBytes(), 'latin1');
const derOf = (certificate: Certificate) => bytesOf(forge.pki.certificateToAsn1(certificate));
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
/** The order that DER wants for the members of a set. */
const sorted = (parts: Asn1[]) =>
  [...parts].sort((one, other) => Buffer.compare(bytesOf(one), bytesOf(other)));

/** Issuer and serial number as they stand in the certificate: written anew, a name could come out in other bytes. */
function nameOf(certificate: Certificate): Asn1 {
  const [signed] = partsOf(forge.pki.certificateToAsn1(certificate));
  const parts = signed ? partsOf(signed) : [];
  // Its version may come first.
  const [serial, , issuer] = parts[0]?.tagClass === Class.CONTEXT_SPECIFIC ? parts.slice(1) : parts;
  if (!serial || !issuer) throw refused(text.unreadable);
  return sequence(issuer, serial);
}

function partsOf({ value }: Asn1): Asn1[] {
  return typeof value === 'string' ? [] : value;
}
