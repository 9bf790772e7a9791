import type { RecordView } from '../../../shared/assessments/view.ts';
import { openPostureParts } from '../../../shared/reasoning/workstation/points.ts';
import { workstationScreenText as text } from '../../../shared/text/workstation-screen.ts';
import { AnswerLink } from '../../components/results/AnswerLink.tsx';
import resultStyles from '../../components/results/result.module.css';

/** The parts of the body that were left out of a posture table once begun; nothing while none or all were judged. */
export function PosturePanel({ view }: { readonly view: RecordView }) {
  const { open, all } = openPostureParts(view);
  if (open.length === 0 || open.length === all) return null;
  return (
    <section className={resultStyles.panel} aria-labelledby="workstation-posture">
      <h2 id="workstation-posture">{text.posture}</h2>
      <p>{text.postureOpen(open.length, all)}</p>
      <ul className={resultStyles.links}>
        {open.map((path) => (
          <li key={path}>
            <AnswerLink path={path} />
          </li>
        ))}
      </ul>
    </section>
  );
}
