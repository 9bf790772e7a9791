/** The end reason that an interruption is first put down to; the OT may choose another. */
export function endReasonOf(hardStops: readonly string[]): string {
  if (hardStops.some((id) => ['vitalLimit', 'chestPain', 'breathless', 'faint'].includes(id)))
    return hardStops.includes('vitalLimit') ? 'cardiovascularLimit' : 'evaluatorStopped';
  if (hardStops.includes('clientStop')) return 'clientChose';
  if (hardStops.includes('equipmentFault')) return 'equipment';
  return 'evaluatorStopped';
}
