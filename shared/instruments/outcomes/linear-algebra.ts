/** Part of a pivot's first size below which it counts as nothing. */
const NOTHING = 1e-12;

/**
 * The inverse of a symmetric positive definite matrix, by Gauss and Jordan's elimination; null when it has none, or when too little is
 * left of it to be told from rounding.
 */
export function inverseOf(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const rows = matrix.map((row, place) => [...row, ...row.map((_, column) => (column === place ? 1 : 0))]);
  for (let column = 0; column < size; column += 1) {
    const pivotRow = rows[column];
    const pivot = pivotRow?.[column] ?? 0;
    const first = matrix[column]?.[column] ?? 0;
    // Also turns down NaN.
    if (pivotRow === undefined || !(pivot > first * NOTHING)) return null;
    rows[column] = pivotRow.map((value) => value / pivot);
    for (const [place, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      if (place !== column) rows[place] = row.map((value, at) => value - factor * (rows[column]?.[at] ?? 0));
    }
  }
  const inverse = rows.map((row) => row.slice(size));
  return inverse.every((row) => row.every(Number.isFinite)) ? inverse : null;
}

/** The product of a matrix and a vector. */
export function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => dot(row, vector));
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, place) => total + value * (b[place] ?? 0), 0);
}
