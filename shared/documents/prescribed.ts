/** The block whose words a law prescribes: nobody rewrites it. */
export const statementId = 'expertReport/statement/words';
