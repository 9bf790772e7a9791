/**
 * A number for display, rounded half away from zero as it reads in decimals: 1.005 with two digits is `1.01`, though the nearest
 * binary number lies below it. A minus is the typographic one; nothing is ever `-0`.
 * @param decimals digits after the decimal point, 0 to 6
 */
export function rounded(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  // Fifteen digits are what a double holds of a decimal; they take off the noise of binary arithmetic.
  const units = Math.round(Number((Math.abs(value) * scale).toPrecision(15)));
  // Numbers near the largest there is have no decimals, and would not fit once scaled.
  const shown = (Number.isFinite(units) ? units / scale : Math.abs(value)).toFixed(decimals);
  return value < 0 && units > 0 ? `\u2212${shown}` : shown;
}

/** The same with its sign, for a change: `+2`, `−1.5`, `0`. */
export function roundedChange(value: number, decimals: number): string {
  const text = rounded(value, decimals);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}
