import { assertJourney, type BuyingRole, type Journey } from '@routebord/schema'

/**
 * A journey, sketched. Roles as id and what they do in the purchase: `head approver`. Steps as phase, id and who is
 * there: `need/jams a b`; phases stand in the order they are first named in. Signposts as id, roles, moment, and a
 * step or a phase: `q1 a,b before jams`, `q2 a during need/`.
 */
export function sketchedMap(
  roles: readonly string[],
  steps: readonly string[],
  signposts: readonly string[] = [],
): Journey {
  const sketches = steps.map((sketch) => {
    const [place = '', ...present] = sketch.split(' ')
    const [phase = '', id = ''] = place.split('/')
    return { phase, id, present }
  })
  return assertJourney({
    format: 'routebord/1',
    id: 'sketch',
    title: 'Sketch',
    purpose: { why: 'To be looked at', audience: [] },
    roles: roles.map((sketch) => {
      const [id = '', ...buying] = sketch.split(' ')
      return { id, name: id, buying: buying as BuyingRole[] }
    }),
    phases: [...new Set(sketches.map(({ phase }) => phase))].map((id) => ({ id, title: id })),
    steps: sketches.map(({ phase, id, present }) => ({ id, title: id, phase, roles: present })),
    signposts: signposts.map((sketch) => {
      const [id = '', names = '', moment = '', place = ''] = sketch.split(' ')
      const at = place.endsWith('/') ? { phase: place.slice(0, -1) } : { step: place }
      return {
        id,
        question: `${id}?`,
        roles: names.split(','),
        at: { ...at, moment: moment as 'before' | 'during' | 'after' },
        status: 'placed' as const,
      }
    }),
  })
}
