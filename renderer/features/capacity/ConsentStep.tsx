import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { TestFamily } from '../../../shared/domain/capacity.ts';
import { capacityScreenText } from '../../../shared/text/capacity-screen.ts';
import { useAnswers, useSession } from '../../components/form/session-context.tsx';
import styles from './capacity.module.css';
import { Sections } from './Sections.tsx';

const text = capacityScreenText.consent;

/** Consent to each family of tests, then one tap for all that are still open. */
export function ConsentStep() {
  const session = useSession();
  const answers = useAnswers();
  const open = TestFamily.options.map((family) => `consent_${family}`).filter((path) => !answers[path]);
  const agree = () => {
    session.putAll(open.map((path) => ({ path, answer: { state: 'given', typed: 'agreed' } })));
    void session.autosave.flush();
  };
  return (
    <>
      <Sections step="consent" />
      {open.length > 1 ? (
        <div className={styles.shortcut}>
          <Button variant="default" leftSection={<IconCheck size={20} aria-hidden="true" />} onClick={agree}>
            {text.all}
          </Button>
          <p>{text.help}</p>
        </div>
      ) : null}
    </>
  );
}
