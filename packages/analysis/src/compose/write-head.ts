import type {
  Journey,
  JourneyDocument,
  LocalizedText,
  ResolvedEmotionScale,
} from '@routebord/schema'
import { knownFields, unlessEmpty } from './known-fields.ts'
import { joinTexts, writeDistinct, writeFirst, writeText } from './write-texts.ts'

/** Ids made of many ids are no longer than this. */
const LONGEST_ID = 200

type Head = Omit<
  JourneyDocument,
  'roles' | 'phases' | 'steps' | 'links' | 'signposts' | 'evidence' | 'actions'
>

/** Writes what a document says of itself. What the journeys do not agree on is left to the author. */
export function writeHead(
  journeys: readonly [Journey, ...Journey[]],
  scale: ResolvedEmotionScale,
): Head {
  const [first] = journeys
  const agreed = <T>(fieldOf: (journey: Journey) => T): T | undefined =>
    journeys.every((journey) => fieldOf(journey) === fieldOf(first)) ? fieldOf(first) : undefined
  const textsOf = (
    textOf: (journey: Journey) => LocalizedText,
  ): [LocalizedText, ...LocalizedText[]] => [textOf(first), ...journeys.slice(1).map(textOf)]
  const id = joinIds([...new Set(journeys.map((journey) => journey.id))])
  const comparesTo = agreed((journey) => journey.comparesTo)
  return knownFields({
    format: 'routebord/1' as const,
    id,
    title: joinTexts(
      textsOf(({ title }) => title),
      ' + ',
    ),
    purpose: knownFields({
      why: joinTexts(
        textsOf(({ why }) => why),
        ' ',
      ),
      audience: writeDistinct(journeys.flatMap(({ audience }) => audience)),
      decisions: unlessEmpty(writeDistinct(journeys.flatMap(({ decisions }) => decisions))),
    }),
    kind: agreed(({ kind }) => kind) ?? ('other' as const),
    state: agreed(({ state }) => state) ?? ('as-is' as const),
    comparesTo: comparesTo === id ? undefined : comparesTo,
    offering: writeFirst(journeys.map(({ offering }) => offering)),
    locale: first.locale,
    emotionScale: {
      min: scale.min,
      max: scale.max,
      labels: Object.fromEntries(
        Object.entries(scale.labels).map(([value, label]) => [value, writeText(label)]),
      ),
    },
  })
}

function joinIds(ids: readonly string[]): string {
  const joined = ids.join('+')
  return joined.length > LONGEST_ID && ids.length > 1 ? `${ids[0]}+${ids.length - 1}` : joined
}
