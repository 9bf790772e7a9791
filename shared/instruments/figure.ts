/** A number as it was entered: at most `decimals` digits after the point, and none that are zero at the end. */
export function figure(value: number, decimals = 2): string {
  return Math.abs(value) < 1e9 ? String(Number(value.toFixed(decimals))) : value.toExponential();
}
