import type { CaptionPrompt } from '../../shared/domain/home-security.ts';
import { homeSecurityText } from '../../shared/text/home-security.ts';
import { DoubtLine } from './DoubtLine.tsx';

/** Points out words that look like what opens a home, or when nobody is there. */
export function GuardLine({ found }: { readonly found: CaptionPrompt | undefined }) {
  return <DoubtLine words={found === undefined ? undefined : homeSecurityText[found]} />;
}
