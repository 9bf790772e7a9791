import { batchScreenText } from '../../../shared/text/batch.ts';
import { casesText as text } from '../../../shared/text/cases.ts';
import { CopyVault } from '../../components/CopyVault.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import { CaseList } from './CaseList.tsx';
import styles from './CasesScreen.module.css';

/** The room in which every case is found. */
export function CasesScreen() {
  return (
    <div className={pageStyles.page}>
      <PageHeading
        actions={
          <>
            <LinkButton variant="default" to="/cases/letters">
              {batchScreenText.title}
            </LinkButton>
            <LinkButton to="/cases/new">{text.newCase}</LinkButton>
          </>
        }
      >
        {text.title}
      </PageHeading>
      <CaseList />
      <div className={styles.copy}>
        <CopyVault />
      </div>
    </div>
  );
}
