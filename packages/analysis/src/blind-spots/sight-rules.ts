import { makeFinding } from '../make-finding.ts'
import { say } from '../say.ts'
import { findStretches } from './find-stretches.ts'
import type { RoleRule } from './role-rule.ts'

const unobservedStretch: RoleRule = {
  rule: 'unobserved-stretch',
  find: (context) => {
    const { role, trail } = context
    return findStretches(context).map(({ first, last, steps, days, decisions }) => {
      const [n, all] = [steps.length, trail.visits.length]
      const titles = decisions.map(({ title }) => title)
      const alone = first === last
      const why = say({
        en: ({ text, quotes, number }) =>
          `${text(role.name)}: out of sight ${alone ? `at ${quotes([first.title])}` : `from ${quotes([first.title])} to ${quotes([last.title])}`}, ${number(n)} of ${number(all)} steps${days === undefined ? '' : ` and ${number(days)} ${days === 1 ? 'day' : 'days'}`}. ${titles.length === 0 ? 'If something goes wrong there, we are the last to hear.' : `Meanwhile ${titles.length === 1 ? 'a decision is' : 'decisions are'} taken: ${quotes(titles)}.`}`,
        da: ({ text, quotes, number }) =>
          `${text(role.name)}: ude af syne ${alone ? `ved ${quotes([first.title])}` : `fra ${quotes([first.title])} til ${quotes([last.title])}`}, ${number(n)} af ${number(all)} trin${days === undefined ? '' : ` og ${number(days)} ${days === 1 ? 'dag' : 'dage'}`}. ${titles.length === 0 ? 'Går noget galt her, hører vi det til sidst.' : `Imens træffes ${titles.length === 1 ? 'en beslutning' : 'beslutninger'}: ${quotes(titles)}.`}`,
        nl: ({ text, quotes, number }) =>
          `${text(role.name)}: uit beeld ${alone ? `bij ${quotes([first.title])}` : `van ${quotes([first.title])} tot en met ${quotes([last.title])}`}, ${number(n)} van de ${number(all)} stappen${days === undefined ? '' : ` en ${number(days)} ${days === 1 ? 'dag' : 'dagen'}`}. ${titles.length === 0 ? 'Gaat daar iets mis, dan horen wij het als laatste.' : `Intussen ${titles.length === 1 ? 'valt een beslissing' : 'vallen beslissingen'}: ${quotes(titles)}.`}`,
      })
      const weight = decisions.length > 0 ? 3 : 2
      const parts = { roles: [role], steps: [...steps] }
      return makeFinding('unobserved-stretch', `${role.id}@${first.id}`, weight, why, parts)
    })
  },
  clause: (context) => {
    const stretches = findStretches(context)
    const [only] = stretches
    const days = stretches.length === 1 ? only?.days : undefined
    const n = stretches.reduce((sum, { steps }) => sum + steps.length, 0)
    return say({
      en: ({ number }) =>
        `is out of sight ${days === undefined ? `for ${n === 1 ? 'one step' : `${number(n)} steps`}` : `for ${number(days)} ${days === 1 ? 'day' : 'days'}`}`,
      da: ({ number }) =>
        `er ude af syne ${days === undefined ? (n === 1 ? 'på ét trin' : `på ${number(n)} trin`) : `i ${number(days)} ${days === 1 ? 'dag' : 'dage'}`}`,
      nl: ({ number }) =>
        `is ${days === undefined ? (n === 1 ? 'één stap' : `${number(n)} stappen`) : `${number(days)} ${days === 1 ? 'dag' : 'dagen'}`} uit beeld`,
    })
  },
}

const withoutBasis: RoleRule = {
  rule: 'emotion-without-basis',
  find: ({ role, trail }) => {
    const felt = trail.visits.filter(({ experience }) => experience?.emotion !== undefined)
    const steps = felt
      .filter(({ experience }) => experience?.basis === undefined)
      .map(({ step }) => step)
    const [n, all] = [steps.length, felt.length]
    if (n === 0) return []
    const why = say({
      en: ({ text, number }) =>
        `${text(role.name)}: ${number(n)} of ${number(all)} feelings on the map without a basis. Say who told us, or mark it as assumed.`,
      da: ({ text, number }) =>
        `${text(role.name)}: ${number(n)} af ${number(all)} følelser på kortet uden grundlag. Skriv, hvem der har fortalt det, eller markér det som antaget.`,
      nl: ({ text, number }) =>
        `${text(role.name)}: ${number(n)} van de ${number(all)} gevoelens op de kaart zonder onderbouwing. Vermeld van wie we dit weten, of markeer het als aangenomen.`,
    })
    const weight = n === all ? 2 : 1
    return [makeFinding('emotion-without-basis', role.id, weight, why, { roles: [role], steps })]
  },
  clause: (_, findings) => {
    const n = findings.reduce((sum, { steps }) => sum + steps.length, 0)
    return say({
      en: ({ number }) =>
        `has ${n === 1 ? 'one feeling' : `${number(n)} feelings`} nobody vouches for`,
      da: ({ number }) => `har ${n === 1 ? 'én følelse' : `${number(n)} følelser`} uden grundlag`,
      nl: ({ number }) =>
        `heeft ${n === 1 ? 'één gevoel' : `${number(n)} gevoelens`} zonder onderbouwing`,
    })
  },
}

/** The rules about roles and what is not seen of them. */
export const SIGHT_RULES: readonly RoleRule[] = [unobservedStretch, withoutBasis]
