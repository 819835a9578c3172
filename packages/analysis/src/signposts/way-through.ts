import type { LocalizedText } from '@routebord/schema'

/** How one meets a supplier through the channels the format knows: in English, Danish and Dutch. */
const WAYS: Readonly<Record<string, readonly [en: string, da: string, nl: string]>> = {
  email: ['by e-mail', 'på mail', 'per mail'],
  phone: ['by phone', 'i telefonen', 'aan de telefoon'],
  meeting: ['in meetings', 'på møder', 'in gesprekken'],
  site: ['on site', 'på stedet', 'ter plaatse'],
  web: ['on the web', 'på nettet', 'online'],
  peer: ['through peers', 'gennem fagfæller', 'via vakgenoten'],
  review: ['in reviews', 'i anmeldelser', 'in reviews'],
  press: ['in the press', 'i pressen', 'in de pers'],
  document: ['in documents', 'i dokumenter', 'in documenten'],
}

/** Says through which channel something goes: by phone, on the web. One the format does not know goes by its code. */
export function wayThrough(channel: string): LocalizedText {
  const way = Object.hasOwn(WAYS, channel) ? WAYS[channel] : undefined
  const [en, da, nl] = way ?? [`via ${channel}`, `via ${channel}`, `via ${channel}`]
  return { byLocale: { en, da, nl }, fallback: 'en' }
}
