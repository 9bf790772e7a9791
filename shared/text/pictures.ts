/** Words about pictures that cannot be used. */
export const picturesText = {
  field: 'Picture',
  notAPicture: 'This file is not a picture that Otway can read.',
  heic: 'This is a HEIC picture, which Otway cannot read. On the phone or tablet, choose “Most compatible” for the camera, or save the picture as JPEG.',
  acceptedTypes: 'JPEG, PNG or WebP.',
  tooLarge: (megabytes: number) => `This picture has ${megabytes} MB.`,
  acceptedBytes: 'At most 50 MB.',
  tooManyPixels: (width: number, height: number) => `This picture has ${width} × ${height} pixels.`,
  acceptedPixels: 'At most 60 megapixels.',
  acceptedSide: 'At most 2048 pixels on the longest side.',
  damaged: 'This picture is damaged or incomplete.',
} as const;
