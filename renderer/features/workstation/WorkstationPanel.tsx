import { Points } from './Points.tsx';
import { PosturePanel } from './PosturePanel.tsx';
import { Score } from './Score.tsx';
import { Settings } from './Settings.tsx';
import { useWorkstation } from './use-workstation.ts';

/** What the answers of a workstation come to: its score before and after, what is left to put right, and settings to start from. */
export default function WorkstationPanel() {
  const view = useWorkstation();
  return (
    <>
      <Score view={view} />
      <Points view={view} />
      <PosturePanel view={view} />
      <Settings view={view} />
    </>
  );
}
