interface Props {
  /** Side in CSS pixels. */
  readonly size?: number;
}

/** The program's mark: an open notebook with one line already written. */
export function Mark({ size = 32 }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <path
        d="M16 8c-2.6-2-6-3-11-3v20c5 0 8.400 1 11 3 2.600-2 6-3 11-3V5c-5 0-8.400 1-11 3Zm0 0v20"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path d="m19.500 15 2.200 2.200 4-4.700" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
