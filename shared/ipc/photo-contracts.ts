import { z } from 'zod';
import { CalendarDate, Id, Instant } from '../domain/ids.ts';
import { PhotoSummary } from '../domain/practitioner.ts';
import { Layer } from '../photos/layer.ts';
import { defineContracts } from './contract.ts';

const nothing = z.null();

/** Photos: adding, their words, the marks over them, and the pictures made of both. */
export const photoContracts = defineContracts({
  /** Checks a picture by its first bytes before anything decodes it. */
  'photos.inspect': {
    input: z.strictObject({ head: z.instanceof(Uint8Array), bytes: z.int().nonnegative() }),
    output: z.strictObject({
      type: z.enum(['jpeg', 'png', 'webp']),
      width: z.int().positive(),
      height: z.int().positive(),
    }),
    maxBytes: 2 * 1024 * 1024,
  },
  'photos.add': {
    input: z.strictObject({
      recordId: Id,
      itemId: z.string().max(80).nullable(),
      jpeg: z.instanceof(Uint8Array),
      /** The same picture for lists, at most 480 pixels. */
      small: z.instanceof(Uint8Array).optional(),
      takenOn: CalendarDate.nullable(),
    }),
    output: PhotoSummary,
    maxBytes: 8 * 1024 * 1024,
  },
  'photos.list': { input: z.strictObject({ caseId: Id }), output: z.array(PhotoSummary).max(500) },
  'photos.bytes': { input: z.strictObject({ photoId: Id }), output: z.instanceof(Uint8Array) },
  /** The picture for lists, with its marks; null while none of the newest marks was made. */
  'photos.small': { input: z.strictObject({ photoId: Id }), output: z.instanceof(Uint8Array).nullable() },
  /** What is drawn over the stored picture. */
  'photos.layer': {
    input: z.strictObject({ photoId: Id }),
    output: z.strictObject({ layer: Layer, edition: z.int().nonnegative() }),
  },
  /** What was drawn over it before each of the latest changes, the latest last, to undo them. */
  'photos.earlierLayers': { input: z.strictObject({ photoId: Id }), output: z.array(Layer).max(10) },
  /** Keeps what is drawn over the stored picture, which stays as it is. */
  'photos.mark': {
    input: z.strictObject({ photoId: Id, layer: Layer }),
    output: z.strictObject({ edition: z.int().nonnegative(), savedAt: Instant }),
  },
  /** Keeps pictures made of photo and marks; false when the marks have changed since. `flat` is what documents print. */
  'photos.keepViews': {
    input: z.strictObject({
      photoId: Id,
      edition: z.int().nonnegative(),
      flat: z.instanceof(Uint8Array).nullable(),
      small: z.instanceof(Uint8Array),
    }),
    output: z.strictObject({ kept: z.boolean() }),
    maxBytes: 8 * 1024 * 1024,
  },
  /** Whether the rules of the site where a record was made allow photographs. */
  'photos.permitted': {
    input: z.strictObject({ recordId: Id }),
    output: z.strictObject({ permitted: z.boolean() }),
  },
  /** What is left out stays as it is. */
  'photos.update': {
    input: z.strictObject({
      photoId: Id,
      caption: z.string().max(400).optional(),
      people: PhotoSummary.shape.people.optional(),
      itemId: z.string().max(80).nullable().optional(),
      inDocuments: z.boolean().optional(),
      persons: PhotoSummary.shape.persons.optional(),
      beforeId: Id.nullable().optional(),
    }),
    output: z.strictObject({ savedAt: Instant }),
  },
  'photos.remove': { input: z.strictObject({ photoId: Id }), output: nothing },
  'photos.restore': { input: z.strictObject({ photoId: Id }), output: nothing },
});
