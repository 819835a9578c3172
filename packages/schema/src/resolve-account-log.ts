import type { AccountEvent, AccountLog, Profile } from './account-log.ts'
import type { AccountLogDocument } from './account-log-document.ts'
import { deepFreeze } from './deep-freeze.ts'
import { DEFAULT_LOCALE, localizedText } from './localized-text.ts'

/** Turns an account log that is already known to be valid into an `AccountLog`; nothing is checked here. */
export function resolveAccountLog(document: AccountLogDocument): AccountLog {
  const { account, journey, locale = DEFAULT_LOCALE } = document
  const profiles: Profile[] = document.profiles.map(({ id, role, links = [] }, index) => ({
    id,
    index,
    role,
    links: [...links],
  }))
  const byId = new Map(profiles.map((profile) => [profile.id, profile]))
  const events: AccountEvent[] = document.events.map((event) => ({
    id: event.id,
    at: Date.parse(event.at),
    profiles: event.profiles.flatMap((part) => {
      const profile = byId.get(part.profile)
      return profile === undefined ? [] : [{ profile, as: part.as }]
    }),
    step: event.step,
    signpost: event.signpost,
    touchpoint: event.touchpoint,
    channel: event.channel,
    title: event.title === undefined ? undefined : localizedText(event.title, locale),
  }))
  return deepFreeze({ account, journey, profiles, events: events.sort((a, b) => a.at - b.at) })
}
