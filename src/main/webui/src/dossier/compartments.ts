import type { Dossier } from './dossier';

/** Units that read the same: those of the Court read all, those of a State what it is shown. */
export type Group = { key: string; ofCourt: boolean; units: Dossier['units'] };

/** The units of a file by compartment, the Court's first. */
export function groupsOf(units: Dossier['units']): Group[] {
  const groups: Group[] = [];
  for (const unit of units) {
    const group = groups.find(({ key }) => key === unit.compartment);
    if (group) {
      group.units.push(unit);
    } else {
      groups.push({ key: unit.compartment, ofCourt: unit.ofCourt, units: [unit] });
    }
  }
  return groups.toSorted((one, other) => Number(other.ofCourt) - Number(one.ofCourt));
}
