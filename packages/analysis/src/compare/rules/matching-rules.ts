import type { LocalizedText, Role, Step } from '@routebord/schema'
import type { Match } from '../../likeness/matching.ts'
import { makeFinding } from '../../make-finding.ts'
import { say } from '../../say.ts'
import type { Rule } from './compared.ts'

/** A match by likeness that scores less is worth a look by someone who knows. */
const SURE = 0.8

/** Roles and steps that were taken for the same although they are not very alike. */
export const findDoubtfulMatches: Rule = ({ roles, steps }) => [
  ...roles.matched.filter(isDoubtful).map((match) =>
    makeFinding(
      'doubtful-match',
      match.after.id,
      2,
      sayDoubt(match, ({ name }: Role) => name),
      {
        roles: [match.after],
      },
    ),
  ),
  ...steps.matched.filter(isDoubtful).map((match) =>
    makeFinding(
      'doubtful-match',
      match.after.id,
      2,
      sayDoubt(match, ({ title }: Step) => title),
      {
        steps: [match.after],
      },
    ),
  ),
]

/** Matches that were asked for and could not be made. */
export const findIgnoredMatches: Rule = ({ ignored }) =>
  ignored.map((id) => {
    const why = say({
      en: () =>
        `The match given for ${id} is not used: it names something that is not there, or that is taken already.`,
      da: () =>
        `Koblingen for ${id} er ikke brugt: den peger på noget, som ikke findes, eller som allerede er koblet.`,
      nl: () =>
        `De koppeling voor ${id} is niet gebruikt: ze wijst naar iets wat er niet is of al gekoppeld is.`,
    })
    return makeFinding('match-ignored', id, 2, why)
  })

function isDoubtful({ by, score }: Match<unknown>): boolean {
  return by === 'likeness' && score < SURE
}

function sayDoubt<T>(
  { before, after, score }: Match<T>,
  textOf: (item: T) => LocalizedText,
): LocalizedText {
  const both = [textOf(before), textOf(after)]
  return say({
    en: ({ quotes, number }) =>
      `${quotes(both)} are taken for one and the same because they are alike (${number(score)} of 1). If they are two, say so in the matches.`,
    da: ({ quotes, number }) =>
      `${quotes(both)} regnes for det samme, fordi de ligner hinanden (${number(score)} af 1). Er det to forskellige, så angiv det som kobling.`,
    nl: ({ quotes, number }) =>
      `${quotes(both)} gelden als hetzelfde omdat ze op elkaar lijken (${number(score)} van 1). Zijn het er twee, geef dat dan als koppeling op.`,
  })
}
