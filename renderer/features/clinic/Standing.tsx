import { type ClinicSettings, limitsStanding } from '../../../shared/domain/clinic-limits.ts';
import { clinicLimitText as text } from '../../../shared/text/clinic-limits.ts';
import { showDate } from '../../components/format.ts';
import { Note } from '../../components/Note.tsx';

/** Whether the limits in use are signed off, and by whom. */
export function Standing({ clinic }: { readonly clinic: ClinicSettings }) {
  const standing = limitsStanding(clinic);
  if (standing.state === 'unsigned')
    return (
      <Note tone="attend" title={text.unsigned}>
        {text.unsignedDetail}
      </Note>
    );
  const { name, role, on } = standing.signOff;
  if (standing.state === 'changed')
    return (
      <Note tone="attend" title={text.changed(name, showDate(on))}>
        {text.unsignedDetail}
      </Note>
    );
  return <Note tone="note" title={text.signed(name, role, showDate(on))} />;
}
