import type { JourneyDocument } from '@routebord/schema'

type Unknowns = Readonly<Record<string, unknown>>

/** The lists of a document, and the fields of their entries that are lists themselves. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  roles: ['evidence'],
  phases: [],
  steps: ['roles', 'after', 'frictions', 'touchpoints', 'evidence'],
  links: [],
  signposts: ['roles'],
  evidence: [],
  actions: ['addresses'],
}

/**
 * Reads a document that is being worked on: it may have faults, such as a step without roles, as long as its lists are
 * lists and their entries have what the form goes by. Undefined for anything else.
 */
export function readDraft(value: unknown): JourneyDocument | undefined {
  return isObject(value) && hasLists(value) ? (value as unknown as JourneyDocument) : undefined
}

function hasLists(value: Unknowns): boolean {
  return Object.entries(LISTS).every(([name, inner]) => {
    const list = value[name]
    if (list === undefined) return !['roles', 'phases', 'steps'].includes(name)
    return Array.isArray(list) && list.every((entry) => isEntry(entry, name, inner))
  })
}

function isEntry(entry: unknown, list: string, inner: readonly string[]): boolean {
  if (!isObject(entry)) return false
  const hasId = typeof entry.id === 'string' || list === 'links'
  const hasRoles =
    list !== 'steps' || (Array.isArray(entry.roles) && typeof entry.phase === 'string')
  const hasEnds = list !== 'links' || (isObject(entry.from) && isObject(entry.to))
  const hasPlace = list !== 'signposts' || (Array.isArray(entry.roles) && isObject(entry.at))
  const areLists = inner.every((name) => entry[name] === undefined || Array.isArray(entry[name]))
  return hasId && hasRoles && hasEnds && hasPlace && areLists && hasObjects(entry)
}

/** What a step tells of contacts, frictions and feelings, and a role of its person, are objects with fields of their own. */
function hasObjects({ touchpoints, frictions, experience, persona }: Unknowns): boolean {
  const told = [touchpoints, frictions].flatMap((list) => (Array.isArray(list) ? list : []))
  const given = [experience, persona].filter((value) => value !== undefined)
  const felt = isObject(experience) ? Object.values(experience) : []
  return [...told, ...given, ...felt].every(isObject)
}

function isObject(value: unknown): value is Unknowns {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads the text of a document that is being worked on. */
export function readDraftText(text: string): JourneyDocument | undefined {
  try {
    return readDraft(JSON.parse(text))
  } catch {
    return undefined
  }
}
