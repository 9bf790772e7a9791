import type { Frequency } from '../../../shared/assessments/ratings.ts';

/** Share of the disc that is filled for each band. */
const filled: Readonly<Record<Frequency, number>> = {
  never: 0,
  occasional: 1 / 4,
  frequent: 1 / 2,
  constant: 1,
};

/** A disc filled as far as the demand fills the shift; empty with a stroke through it for never. */
export function BandMark({
  frequency,
  size = 16,
}: {
  readonly frequency: Frequency;
  readonly size?: number;
}) {
  const share = filled[frequency];
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <circle
        cx="8"
        cy="8"
        r="6.5"
        fill={share === 1 ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
      {share > 0 && share < 1 ? <path d={sector(share)} fill="currentColor" /> : null}
      {share === 0 ? <path d="M4 12 12 4" stroke="currentColor" strokeWidth="1.5" /> : null}
    </svg>
  );
}

/** A slice of the disc from the top, clockwise; `share` below 1. */
function sector(share: number): string {
  const angle = share * 2 * Math.PI;
  const x = 8 + 6.5 * Math.sin(angle);
  const y = 8 - 6.5 * Math.cos(angle);
  return `M8 8V1.5A6.5 6.5 0 ${share > 0.5 ? 1 : 0} 1 ${x.toFixed(3)} ${y.toFixed(3)}Z`;
}
