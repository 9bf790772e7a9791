/** Who can do something about work. Ids are stored; the words are shown and printed. */
export const roleNames = {
  manager: 'Line manager',
  hr: 'Human resources',
  it: 'IT',
  facilities: 'Facilities',
  healthAndSafety: 'Health and safety',
  employee: 'Employee',
  ot: 'Occupational therapist',
  accessToWork: 'Access to Work (the employee applies)',
  team: 'Team',
  landlord: 'Landlord',
  occupationalHealth: 'Occupational health',
  union: 'Union representative',
  gp: 'GP',
  other: 'Someone else',
} as const;

export type RoleId = keyof typeof roleNames;
export const roleIds = Object.keys(roleNames) as readonly RoleId[];
