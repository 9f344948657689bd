import type { Neighbourhood, Preparedness } from './preparedness'

/** Rows may name a neighbourhood by its id or by its name, as ward lists do. Null: no such neighbourhood. */
export function neighbourhoodOf(list: readonly Neighbourhood[], text: string): Neighbourhood | null {
  const key = text.normalize('NFC').trim().toLocaleLowerCase('vi')
  const named = (unit: Neighbourhood) => unit.name.normalize('NFC').trim().toLocaleLowerCase('vi') === key
  return list.find((unit) => unit.id === text.trim()) ?? list.find(named) ?? null
}

/** Only what concerns one neighbourhood; null leaves everything in. */
export function ofNeighbourhood(preparedness: Preparedness, id: string | null): Preparedness {
  if (id === null) return preparedness
  const { neighbourhoods } = preparedness
  const keep = (row: { readonly neighbourhood: string }) =>
    neighbourhoodOf(neighbourhoods, row.neighbourhood)?.id === id
  return {
    ...preparedness,
    neighbourhoods: neighbourhoods.filter((unit) => unit.id === id),
    equipment: preparedness.equipment.filter(keep),
    forces: preparedness.forces.filter(keep),
    training: preparedness.training.filter(keep),
    communication: preparedness.communication.filter(keep),
    pillars: preparedness.pillars.filter(keep),
  }
}

/** Those that sent nothing yet: no date of a report, and no figure or word of theirs anywhere either. */
export function notReporting(preparedness: Preparedness): Neighbourhood[] {
  const { neighbourhoods, equipment, forces, training, communication, pillars } = preparedness
  const heard = new Set(
    [
      ...equipment.filter((row) => row.available !== null || row.broken !== null || row.quantityText !== null),
      ...forces.filter((row) => row.people !== null),
      ...training.filter((row) => row.sessions !== null || row.participants !== null),
      ...communication.filter((row) => row.times !== null),
      ...pillars.filter((row) => row.state !== 'notReported'),
    ].map((row) => neighbourhoodOf(neighbourhoods, row.neighbourhood)?.id),
  )
  return neighbourhoods.filter((unit) => unit.reportedOn === null && !heard.has(unit.id))
}
