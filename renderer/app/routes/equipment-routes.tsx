import { createRoute } from '@tanstack/react-router';
import { latePart } from '../late-part.tsx';
import { answerSearch, oneCase } from './place.tsx';

const equipmentRoom = latePart(() => import('../../features/equipment/EquipmentRoom.tsx'));
const equipmentScreen = latePart(() => import('../../features/equipment/EquipmentScreen.tsx'));

const equipment = createRoute({
  getParentRoute: () => oneCase,
  path: 'equipment',
  component: function Equipment() {
    return <equipmentRoom.Part meanwhile={null} caseId={equipment.useParams().caseId} />;
  },
});

const oneEquipment = createRoute({
  getParentRoute: () => oneCase,
  path: 'equipment/$recordId',
  validateSearch: answerSearch,
  component: function OneEquipment() {
    const { caseId, recordId } = oneEquipment.useParams();
    return (
      <equipmentScreen.Part
        meanwhile={null}
        key={recordId}
        caseId={caseId}
        recordId={recordId}
        focusPath={oneEquipment.useSearch().at}
      />
    );
  },
});

/** Equipment from need to review. */
export const equipmentRoutes = [equipment, oneEquipment] as const;
