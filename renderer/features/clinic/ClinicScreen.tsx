import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { clinicLimitText as text } from '../../../shared/text/clinic-limits.ts';
import { useRead } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import styles from './clinic.module.css';
import { Devices } from './Devices.tsx';
import { Limits } from './Limits.tsx';
import { SignOff } from './SignOff.tsx';

/** What the clinic sets for its evaluations: limits, who signed them off, equipment. */
export default function ClinicScreen() {
  const clinic = useRead('settings.clinic', null);
  return (
    <div className={pageStyles.page}>
      <Link to="/settings" className={styles.back}>
        <IconArrowLeft size={18} aria-hidden />
        {text.back}
      </Link>
      <PageHeading>{text.title}</PageHeading>
      <p className={styles.lead}>{text.lead}</p>
      {clinic.error && <ErrorNote error={clinic.error} />}
      {clinic.data && (
        <div className={pageStyles.stack}>
          <Limits clinic={clinic.data} />
          <SignOff clinic={clinic.data} />
          <Devices devices={clinic.data.devices} />
        </div>
      )}
    </div>
  );
}
