/** The profession that Otway is made for, at the start of a line. */
export const profession = 'Occupational therapist';
