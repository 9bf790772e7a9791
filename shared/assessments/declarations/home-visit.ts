import { homeHandling, homeHazards, homeRoomsNotSeen, homeSafetyNet } from '../../reasoning/rules/home.ts';
import { notSeen } from '../../reasoning/rules/visit.ts';
import { defineAssessment } from '../define.ts';
import { agreement, options, recommendations } from './home-visit/advice.ts';
import { carers, person } from './home-visit/household.ts';
import { photos, plans } from './home-visit/pictures.ts';
import { property, visitDay } from './home-visit/property.ts';
import { risks } from './home-visit/risks.ts';
import { rooms, transfers } from './home-visit/rooms.ts';

/** A home looked at room by room: the person, the property, what gets in the way, and what is recommended. */
export const homeVisit = defineAssessment({
  id: 'homeVisit',
  kind: 'homeVisit',
  version: 1,
  title: 'Home visit',
  sections: [
    visitDay,
    property,
    person,
    carers,
    rooms,
    transfers,
    risks,
    plans,
    options,
    recommendations,
    agreement,
    photos,
  ],
  findings: [homeHazards, homeHandling, homeSafetyNet, homeRoomsNotSeen, notSeen],
  guardsHome: true,
  // How someone lives is no employer's business, however plainly it is put.
  leastSensitivity: () => 'personal',
});
