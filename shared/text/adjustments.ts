import type { Adjustment, CostBand } from '../domain/catalogue.ts';

/** Rough purchase price of a change. */
export const costBandNames: Readonly<Record<CostBand, string>> = {
  '0': 'No cost',
  A: 'Under £100',
  B: '£100 to £500',
  C: '£500 to £2,000',
  D: 'Over £2,000',
};

/** What to check before a change is put on paper. */
export const adjustmentFlagNames: Readonly<Record<Adjustment['flags'][number], string>> = {
  colleaguesConsent: 'Needs the consent of colleagues',
  changesOthersWork: 'Changes someone else’s work',
  riskAssessment: 'Needs the employer’s risk assessment',
  mayAffectPay: 'May affect pay',
  landlordOrPlanning: 'Needs the landlord or planning',
  trainingNeeded: 'Needs training',
  notForPostExertional: 'Not where symptoms follow effort',
  checkCertificate: 'May contradict the certificate',
};
