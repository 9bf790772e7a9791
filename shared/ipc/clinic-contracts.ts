import { z } from 'zod';
import { ClinicDevice, ClinicLimits, ClinicSettings, LimitsSignOff } from '../domain/clinic-limits.ts';
import { defineContracts } from './contract.ts';

/** Calls about what a clinic sets for its evaluations. */
export const clinicContracts = defineContracts({
  'settings.clinic': { input: z.null(), output: ClinicSettings },
  /** Ends the sign-off of the limits before, which is kept. */
  'settings.saveLimits': { input: z.strictObject({ limits: ClinicLimits }), output: z.null() },
  /** Records who signed off the limits; `limits` are those that were on the page, and must be those in use. */
  'settings.signLimits': {
    input: z.strictObject({
      limits: ClinicLimits,
      name: LimitsSignOff.shape.name,
      role: LimitsSignOff.shape.role,
      on: LimitsSignOff.shape.on,
    }),
    output: z.null(),
  },
  'settings.saveDevices': {
    input: z.strictObject({
      devices: z
        .array(ClinicDevice.omit({ id: true }).extend({ id: ClinicDevice.shape.id.nullable() }))
        .max(40),
    }),
    output: z.null(),
  },
});
