import { IconNotes } from '@tabler/icons-react';
import { createRoute } from '@tanstack/react-router';
import { casesText } from '../../../shared/text/cases.ts';
import { ConsentsRoom } from '../../features/cases/ConsentsRoom.tsx';
import { Overview } from '../../features/cases/Overview.tsx';
import { ListedRecordPage, SingleRecordPage } from '../../features/cases/RecordPage.tsx';
import { RecordsRoom } from '../../features/cases/RecordsRoom.tsx';
import { oneCase } from './place.tsx';

const overview = createRoute({
  getParentRoute: () => oneCase,
  path: '/',
  component: function CaseOverview() {
    return <Overview caseId={overview.useParams().caseId} />;
  },
});

const client = createRoute({
  getParentRoute: () => oneCase,
  path: 'client',
  component: function Client() {
    return (
      <SingleRecordPage
        caseId={client.useParams().caseId}
        kind="client"
        title={casesText.clientTitle}
        lead={casesText.clientLead}
      />
    );
  },
});

const referral = createRoute({
  getParentRoute: () => oneCase,
  path: 'referral',
  component: function Referral() {
    return (
      <SingleRecordPage
        caseId={referral.useParams().caseId}
        kind="caseFile"
        title={casesText.referralTitle}
        lead={casesText.referralLead}
      />
    );
  },
});

const consents = createRoute({
  getParentRoute: () => oneCase,
  path: 'consents',
  component: function Consents() {
    return <ConsentsRoom caseId={consents.useParams().caseId} />;
  },
});

const notes = createRoute({
  getParentRoute: () => oneCase,
  path: 'notes',
  component: function Notes() {
    return (
      <RecordsRoom
        caseId={notes.useParams().caseId}
        kind="note"
        to="/cases/$caseId/notes/$recordId"
        picture={<IconNotes size={48} />}
        words={{
          title: casesText.notesTitle,
          lead: casesText.notesLead,
          empty: casesText.notesEmpty,
          add: casesText.noteNew,
        }}
      />
    );
  },
});

const oneConsent = createRoute({
  getParentRoute: () => oneCase,
  path: 'consents/$recordId',
  component: function OneConsent() {
    return (
      <ListedRecordPage
        {...oneConsent.useParams()}
        title={casesText.consentTitle}
        room="/cases/$caseId/consents"
        roomName={casesText.roomConsents}
      />
    );
  },
});

const oneNote = createRoute({
  getParentRoute: () => oneCase,
  path: 'notes/$recordId',
  component: function OneNote() {
    return (
      <ListedRecordPage
        {...oneNote.useParams()}
        title={casesText.noteTitle}
        room="/cases/$caseId/notes"
        roomName={casesText.roomNotes}
      />
    );
  },
});

/** Rooms of a case that hold what is known of the person and the referral. */
export const caseRoutes = [overview, client, referral, consents, notes, oneConsent, oneNote] as const;
