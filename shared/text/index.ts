/** Every word the user reads, in British English. Each area has its own file here and is re-exported below. */
export const text = {
  appName: 'Otway',
} as const;
