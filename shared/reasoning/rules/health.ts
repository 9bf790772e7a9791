import { findingText } from '../../text/findings.ts';
import type { FindingRule } from '../finding.ts';

/** Symptoms that follow effort: nothing is stepped up automatically, and nothing projected beyond what was sustained. */
export const postExertional: FindingRule = {
  id: 'postExertional',
  find: (client) =>
    client
      .items('conditions')
      .filter((itemId) => client.text(`conditions.${itemId}.postExertional`) === 'yes')
      .map((itemId) => ({
        kind: 'hazard',
        subject: `conditions.${itemId}`,
        statement: findingText.postExertional(client.text(`conditions.${itemId}.name`) ?? ''),
        functionalEffect: findingText.postExertionalEffect,
        confidence: 'medium',
        evidence: [`conditions.${itemId}.postExertional`, `conditions.${itemId}.name`],
      })),
};
