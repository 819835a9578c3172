import type {
  Persona,
  PersonaDocument,
  Phase,
  PhaseDocument,
  Role,
  RoleDocument,
  Text,
} from '@routebord/schema'
import { knownFields, unlessEmpty } from './known-fields.ts'
import type { Origins } from './source.ts'
import type { WriteContext } from './write-context.ts'
import { writeDistinct, writeFirst, writeText } from './write-texts.ts'

/** Writes a role, with all that the journeys know of it. */
export function writeRole(origins: Origins<Role>, { idOf, idsOf }: WriteContext): RoleDocument {
  const roles = origins.map(({ item }) => item)
  const [{ item: first }] = origins
  const persona = roles.find((role) => role.persona !== undefined)?.persona
  const stance = roles.find((role) => role.stance !== 'unknown')?.stance
  const textsOf = (list: 'wishes' | 'needs' | 'interests'): readonly Text[] | undefined =>
    unlessEmpty(writeDistinct(roles.flatMap((role) => role[list])))
  return knownFields({
    id: idOf(first),
    name: writeText(first.name, ...roles.slice(1).map(({ name }) => name)),
    buying: [...new Set(roles.flatMap(({ buying }) => buying))],
    persona: persona && writePersona(persona),
    wishes: textsOf('wishes'),
    needs: textsOf('needs'),
    interests: textsOf('interests'),
    influence: roles.find(({ influence }) => influence !== undefined)?.influence,
    inCrm: roles.find(({ inCrm }) => inCrm !== undefined)?.inCrm,
    stance,
    // A tone that only follows from the place would be the same for the first role of every journey.
    tone: first.tone === first.index + 1 ? undefined : first.tone,
    evidence: unlessEmpty(idsOf(roles.flatMap(({ evidence }) => evidence))),
  })
}

function writePersona({ name, about, portrait }: Persona): PersonaDocument {
  return knownFields({ name: writeText(name), about: writeFirst([about]), portrait })
}

/** Writes a phase. */
export function writePhase(origins: Origins<Phase>, { idOf }: WriteContext): PhaseDocument {
  const [first, ...others] = origins
  return knownFields({
    id: idOf(first.item),
    title: writeText(first.item.title, ...others.map(({ item }) => item.title)),
    alwaysOn: origins.some(({ item }) => item.alwaysOn) ? true : undefined,
  })
}
