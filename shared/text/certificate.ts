/** What is wrong with a certificate chosen for signing. */
export const certificateText = {
  unreadable: 'This file is not a certificate with its key (PKCS#12, ending in .p12 or .pfx).',
  password: 'The password does not open this certificate.',
  noKey: 'This file holds no certificate with a private key of its own.',
  keyKind:
    'The key of this certificate is of a kind that Otway cannot sign with. RSA keys of 2,048 bits or more can be used.',
  expired: (day: string) => `This certificate expired on ${day}.`,
  notYet: (day: string) => `This certificate is valid only from ${day}.`,
  notForSigning: 'This certificate was not issued for signing documents.',
  tooLarge: 'This file is larger than any certificate, which has at most 1 MB.',
  unnamed: 'a certificate without a name',
  reason: 'Signed by its author',
} as const;
