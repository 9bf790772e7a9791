import { IconPrinter } from '@tabler/icons-react';
import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import { useSession } from '../../components/form/session-context.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import type { Results } from './use-results.ts';

/** The way to the pages of this one result; there is none while it is held back or has no reading with a result. */
export function PrintResult({ results: { readings } }: { readonly results: Results }) {
  const { record } = useSession();
  if (!readings.some(({ assessment }) => assessment.status === 'scored')) return null;
  return (
    <div>
      <LinkButton
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden="true" />}
        to="/cases/$caseId/documents"
        params={{ caseId: record.caseId }}
        search={{ result: record.id }}
      >
        {text.print}
      </LinkButton>
    </div>
  );
}
