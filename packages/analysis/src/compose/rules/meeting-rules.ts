import type { Finding } from '../../finding.ts'
import { makeFinding } from '../../make-finding.ts'
import { type SpokenLocale, say } from '../../say.ts'
import type { Member, Obstacle } from '../composition.ts'
import { joinNames, nameStep, type Rule } from './composed.ts'

/** A meeting that scores less above the threshold is worth a look by someone who knows. */
const MARGIN = 0.1

/** Steps that became one without much certainty. */
export const findDoubtfulMeetings: Rule = ({ merged, threshold }) =>
  merged
    .filter(({ score, pairs }) => score < threshold + MARGIN && !pairs.some(({ pinned }) => pinned))
    .map(({ id, members, score }) => {
      const why = say({
        en: (speech) =>
          `${joinNames(
            members.map((member) => nameStep(member, speech)),
            speech,
          )} are taken for one meeting, though not surely (${speech.number(score)} of 1). Pin the pair, or forbid it.`,
        da: (speech) =>
          `${joinNames(
            members.map((member) => nameStep(member, speech)),
            speech,
          )} regnes for ét møde, men sikkert er det ikke (${speech.number(score)} af 1). Lås parret sammen, eller forbyd det.`,
        nl: (speech) =>
          `${joinNames(
            members.map((member) => nameStep(member, speech)),
            speech,
          )} gelden als één ontmoeting, maar zeker is dat niet (${speech.number(score)} van 1). Zet het paar vast of verbied het.`,
      })
      return makeFinding('doubtful-meeting', id, 2, why, partsOf(members))
    })

type Hindrance = Exclude<Obstacle, 'score'>

const BECAUSE: Readonly<Record<SpokenLocale, Readonly<Record<Hindrance, string>>>> = {
  en: {
    title: 'their titles are too unlike; pin the pair if it is one meeting all the same',
    order: 'it would turn a role’s own order round',
    phase: 'no phase comes at the right time for both',
    taken: 'one map would be in that meeting twice',
    forbidden: 'the pair is forbidden',
    company: 'they are too unlike the others of that meeting',
  },
  da: {
    title: 'deres titler er for forskellige; lås parret sammen, hvis det er ét møde alligevel',
    order: 'det ville vende en rolles egen rækkefølge om',
    phase: 'ingen fase ligger rigtigt for begge',
    taken: 'det ene kort ville være med i mødet to gange',
    forbidden: 'parret er forbudt',
    company: 'de ligner de øvrige i mødet for lidt',
  },
  nl: {
    title: 'hun titels verschillen te veel; zet het paar vast als het toch één ontmoeting is',
    order: 'dat zou de eigen volgorde van een rol omdraaien',
    phase: 'geen fase komt voor beide op het goede moment',
    taken: 'één kaart zou dan twee keer in die ontmoeting zitten',
    forbidden: 'het paar is verboden',
    company: 'ze lijken te weinig op de rest van die ontmoeting',
  },
}

/** Steps that look like one meeting and cannot be. */
export const findMissedMeetings: Rule = ({ nearMisses }) =>
  nearMisses.flatMap(({ members, why: obstacle }) => {
    if (obstacle === 'score' || obstacle === 'taken' || obstacle === 'forbidden') return []
    const [one, other] = members
    const why = say({
      en: (speech) =>
        `${nameStep(one, speech)} and ${nameStep(other, speech)} look like one meeting but stay two: ${BECAUSE.en[obstacle]}.`,
      da: (speech) =>
        `${nameStep(one, speech)} og ${nameStep(other, speech)} ligner ét møde, men forbliver to: ${BECAUSE.da[obstacle]}.`,
      nl: (speech) =>
        `${nameStep(one, speech)} en ${nameStep(other, speech)} lijken één ontmoeting, maar het blijven er twee: ${BECAUSE.nl[obstacle]}.`,
    })
    return [makeFinding('missed-meeting', aboutPair(members), 2, why, partsOf(members))]
  })

/** Pins that would break what the maps say. */
export const findUnmetPins: Rule = ({ unmetPins }) =>
  unmetPins.map(({ members, why: obstacle }) => {
    const because = obstacle === 'score' ? 'company' : obstacle
    const [one, other] = members
    const why = say({
      en: (speech) =>
        `${nameStep(one, speech)} and ${nameStep(other, speech)} are pinned as one meeting but stay two: ${BECAUSE.en[because]}.`,
      da: (speech) =>
        `${nameStep(one, speech)} og ${nameStep(other, speech)} er låst sammen som ét møde, men forbliver to: ${BECAUSE.da[because]}.`,
      nl: (speech) =>
        `${nameStep(one, speech)} en ${nameStep(other, speech)} zijn als één ontmoeting vastgezet, maar het blijven er twee: ${BECAUSE.nl[because]}.`,
    })
    return makeFinding('pin-not-obeyed', aboutPair(members), 2, why, partsOf(members))
  })

function aboutPair(members: readonly Member[]): string {
  return members.map(({ journey, step }) => `${journey.id}/${step.id}`).join('+')
}

function partsOf(members: readonly Member[]): Pick<Finding, 'steps' | 'roles'> {
  const steps = members.map(({ step }) => step)
  return { steps, roles: steps.flatMap(({ roles }) => roles) }
}
