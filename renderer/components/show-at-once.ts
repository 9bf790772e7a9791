/** Brings what has just been drawn into view, where it stands below the button that asked for it. For a `ref`. */
export function showAtOnce(place: HTMLElement | null): void {
  place?.scrollIntoView({ block: 'nearest' });
}
