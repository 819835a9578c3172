import type { RoleDocument } from '@routebord/schema'
import { bouncyBall } from '../index.ts'
import { everyone } from './bouncy-ball-2.ts'

const same = (name: string) => ({ en: name, da: name, nl: name })

/** Takes what a role wishes for, needs and cares about from the long map of this purchase: it has the same people. */
function caresOf(
  id: keyof typeof everyone,
): Required<Pick<RoleDocument, 'wishes' | 'needs' | 'interests'>> {
  const {
    wishes = [],
    needs = [],
    interests = [],
  } = bouncyBall.roles.find((role) => role.id === id) ?? {}
  return { wishes, needs, interests }
}

/** The four with a typical person in each role. */
export const personas = {
  operator: {
    ...everyone.operator,
    ...caresOf('operator'),
    persona: { name: same('Ole Operatør') },
    influence: 0.25,
  },
  specialist: {
    ...everyone.specialist,
    ...caresOf('specialist'),
    persona: { name: same('Per Produktspecialist') },
    influence: 0.5,
  },
  head: {
    ...everyone.head,
    ...caresOf('head'),
    persona: { name: same('Anders Afdelingschef') },
    influence: 0.75,
  },
  director: {
    ...everyone.director,
    ...caresOf('director'),
    persona: { name: same('Ivan Indkøbsdirektør') },
    influence: 0.9,
  },
} as const
