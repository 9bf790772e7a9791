import { SectionQuestions } from '../../components/form/SectionQuestions.tsx';
import { useShownSections } from '../../components/form/use-shown-sections.ts';
import { type DayStepId, daySteps } from './steps.ts';

interface Props {
  readonly step: DayStepId;
  /** Only these of the step's sections. */
  readonly only?: readonly string[];
}

/** The questions of a step as the declaration has them, section after section. */
export function Sections({ step, only }: Props) {
  const ids = daySteps.find(({ id }) => id === step)?.sections ?? [];
  const wanted = only ?? ids;
  const shown = useShownSections().filter(({ id }) => ids.includes(id) && wanted.includes(id));
  return shown.map((section) => (
    <SectionQuestions key={section.id} section={section} titled={ids.length > 1} />
  ));
}
