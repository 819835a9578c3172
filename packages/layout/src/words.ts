/** The words the picture and its outline add to the author's own. */
export interface Words {
  readonly assumed: string
  readonly partlySeen: string
  readonly notObserved: string
  readonly notInCrm: string
  readonly feeling: string
  readonly to: string
  readonly buying: Readonly<Record<string, string>>
}

const EN: Words = {
  assumed: 'Assumed',
  partlySeen: 'Partly observed',
  notObserved: 'Not observed',
  notInCrm: 'not in CRM',
  feeling: 'feeling',
  to: 'to',
  buying: {
    initiator: 'initiator',
    user: 'user',
    influencer: 'influencer',
    decider: 'decider',
    approver: 'approver',
    buyer: 'buyer',
    gatekeeper: 'gatekeeper',
    other: 'other',
  },
}

const DA: Words = {
  assumed: 'Antaget',
  partlySeen: 'Delvist observeret',
  notObserved: 'Ikke observeret',
  notInCrm: 'ikke i CRM',
  feeling: 'følelse',
  to: 'til',
  buying: {
    initiator: 'initiativtager',
    user: 'bruger',
    influencer: 'påvirker',
    decider: 'beslutningstager',
    approver: 'godkender',
    buyer: 'indkøber',
    gatekeeper: 'gatekeeper',
    other: 'anden',
  },
}

const NL: Words = {
  assumed: 'Aangenomen',
  partlySeen: 'Deels waargenomen',
  notObserved: 'Niet waargenomen',
  notInCrm: 'niet in CRM',
  feeling: 'gevoel',
  to: 'aan',
  buying: {
    initiator: 'initiatiefnemer',
    user: 'gebruiker',
    influencer: 'beïnvloeder',
    decider: 'beslisser',
    approver: 'fiatteur',
    buyer: 'inkoper',
    gatekeeper: 'poortwachter',
    other: 'overig',
  },
}

const WORDS: ReadonlyMap<string, Words> = /* @__PURE__ */ new Map([
  ['en', EN],
  ['da', DA],
  ['nl', NL],
])

/** Returns the words of a language; English where there are none. */
export function wordsFor(locale: string): Words {
  return WORDS.get(locale.split('-')[0] ?? locale) ?? EN
}

const QUOTATION_MARKS: ReadonlyMap<string, readonly [string, string]> = /* @__PURE__ */ new Map([
  ['da', ['»', '«']],
  ['nl', ['‘', '’']],
])

/** Puts a quote between the quotation marks of a language. */
export function quote(text: string, locale: string): string {
  const [open, close] = QUOTATION_MARKS.get(locale.split('-')[0] ?? locale) ?? ['“', '”']
  return `${open}${text}${close}`
}
