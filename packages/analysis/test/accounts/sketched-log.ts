import type { AccountEvent, AccountLog, Profile } from '@routebord/schema'

export const DAY = 86_400_000

/**
 * An account log, sketched. Profiles as id, role or `-`, and keys: `c1 operator k1 k2`. Events as day, step or `-`
 * with a signpost after `!`, and who takes part, with a role after `@`: `3 compare!who-makes c1 c2@specialist`.
 */
export function sketchedLog(
  profiles: readonly string[],
  events: readonly string[],
  { account = 'a1', journey }: { account?: string; journey?: string } = {},
): AccountLog {
  const resolved = profiles.map((sketch, index): Profile => {
    const [id = '', role = '-', ...links] = sketch.split(' ')
    return { id, index, role: role === '-' ? undefined : role, links }
  })
  return {
    account,
    journey,
    profiles: resolved,
    events: events.map((sketch, place) => eventOf(sketch, `e${place}`, resolved)),
  }
}

function eventOf(sketch: string, id: string, profiles: readonly Profile[]): AccountEvent {
  const [day = '', what = '', ...parts] = sketch.split(' ')
  const [step = '-', signpost] = what.split('!')
  return {
    id,
    at: Number(day) * DAY,
    profiles: parts.map((part) => {
      const [name, as] = part.split('@')
      const profile = profiles.find((one) => one.id === name)
      if (profile === undefined) throw new Error(`no profile ${name} in this sketch`)
      return { profile, as }
    }),
    step: step === '-' || step === '' ? undefined : step,
    signpost,
    touchpoint: undefined,
    channel: undefined,
    title: undefined,
  }
}
