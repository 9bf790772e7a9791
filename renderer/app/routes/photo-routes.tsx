import { createRoute } from '@tanstack/react-router';
import { latePart } from '../late-part.tsx';
import { oneCase } from './place.tsx';

const photoBench = latePart(() => import('../../features/photo-bench/PhotoBench.tsx'));

const onePhoto = createRoute({
  getParentRoute: () => oneCase,
  path: 'photos/$photoId',
  component: function OnePhoto() {
    const { caseId, photoId } = onePhoto.useParams();
    return <photoBench.Part key={photoId} meanwhile={null} caseId={caseId} photoId={photoId} />;
  },
});

/** One photo under the pen. */
export const photoRoutes = [onePhoto] as const;
