/** The id a thing would like to have, and what goes before it when others want the same. */
export interface WantedId {
  readonly id: string
  readonly prefix: string
}

/** Gives each thing an id of its own: its wish where nobody else has it, else `prefix.id`, else with a number. */
export function uniqueIds(wanted: readonly WantedId[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { id } of wanted) counts.set(id, (counts.get(id) ?? 0) + 1)
  const taken = new Set(wanted.flatMap(({ id }) => (counts.get(id) === 1 ? [id] : [])))
  return wanted.map(({ id, prefix }) => {
    if (counts.get(id) === 1) return id
    let name = `${prefix}.${id}`
    for (let number = 2; taken.has(name); number += 1) name = `${prefix}.${id}-${number}`
    taken.add(name)
    return name
  })
}
