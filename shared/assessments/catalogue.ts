import { z } from 'zod';
import catalogueFile from '../../resources/demand-catalogue.json' with { type: 'json' };
import { Demand, type DemandGroup } from '../domain/catalogue.ts';

const CatalogueFile = z.strictObject({ $source: z.string(), demands: z.array(Demand) });

/** Every demand of work in the order of the grid; those that are `optional` are off until the OT turns them on. */
export const demandCatalogue: readonly Demand[] = CatalogueFile.parse(catalogueFile).demands;

const byId = new Map(demandCatalogue.map((demand) => [demand.id, demand]));

/** The demand with this id, or undefined when the catalogue has none. */
export function demandById(id: string): Demand | undefined {
  return byId.get(id);
}

/** What a level, 1 to 3, of a demand stands for; undefined where the demand is rated without levels. */
export function levelAnchor(demandId: string | undefined, level: number): string | undefined {
  return demandById(demandId ?? '')?.levels?.[level - 1];
}

/** The demands of one group, in the order of the grid, without the optional ones that are off. */
export function demandsIn(group: DemandGroup, optionalOn: readonly string[] = []): readonly Demand[] {
  return demandCatalogue.filter(
    (demand) => demand.group === group && (!demand.optional || optionalOn.includes(demand.id)),
  );
}
