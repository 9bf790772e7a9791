/** Words of the camera in the program. */
export const cameraText = {
  open: 'Camera',
  title: 'Camera',
  hint: 'Only while this is open may Otway use the camera. There is no sound, and nothing is kept but the photos you take.',
  take: 'Take photo',
  close: 'Close camera',
  picture: 'What the camera sees',
  taken: (count: number) =>
    count === 1
      ? '1 photo taken. Say later what it shows.'
      : `${count} photos taken. Say later what they show.`,
  starting: 'The camera is starting.',
  /** Why there is no picture, and what to do. */
  problem: {
    denied:
      'This computer does not let Otway use the camera. Allow it in the privacy settings of the system, then open the camera again.',
    none: 'No camera was found. Connect one, or add photos from files.',
    busy: 'The camera cannot be used now. Another program may be using it: close that, then open the camera again.',
    unknown: 'The camera did not start. Add photos from files instead.',
  },
} as const;
