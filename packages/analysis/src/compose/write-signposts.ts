import type { Signpost, SignpostDocument } from '@routebord/schema'
import { knownFields } from './known-fields.ts'
import { type Origins, originsOf, type Source } from './source.ts'
import { uniteAlike } from './unite-alike.ts'
import type { WriteContext } from './write-context.ts'
import { writeFirst, writeText } from './write-texts.ts'

/**
 * Unites the signposts of all journeys. One question at one place, in the same state and with no two answers, is one
 * signpost for all who ask it.
 */
export function uniteSignposts(
  sources: readonly Source[],
  { isSame, idOf }: WriteContext,
): readonly Origins<Signpost>[] {
  const same = (one: Signpost, other: Signpost): boolean =>
    isSame(one.question, other.question) &&
    (one.answer === undefined || other.answer === undefined || isSame(one.answer, other.answer))
  return uniteAlike(
    originsOf(sources, ({ signposts }) => signposts),
    same,
    ({ step, phase, moment, status }) =>
      JSON.stringify([step && idOf(step), phase && idOf(phase), moment, status]),
  )
}

/** Writes a signpost, with all that the journeys know of it. */
export function writeSignpost(
  group: Origins<Signpost>,
  { idOf, idsOf }: WriteContext,
): SignpostDocument {
  const [{ item: first }, ...others] = group
  const signposts = group.map(({ item }) => item)
  const { step, phase, moment, status } = first
  return knownFields({
    id: idOf(first),
    question: writeText(first.question, ...others.map(({ item }) => item.question)),
    roles: idsOf(signposts.flatMap(({ roles }) => roles)),
    at: knownFields({
      step: step && idOf(step),
      phase: phase && idOf(phase),
      moment: moment === 'before' ? undefined : moment,
    }),
    answer: writeFirst(signposts.map(({ answer }) => answer)),
    format: writeFirst(signposts.map(({ format }) => format)),
    place: signposts.find(({ place }) => place !== undefined)?.place,
    url: signposts.find(({ url }) => url !== undefined)?.url,
    owner: writeFirst(signposts.map(({ owner }) => owner)),
    status,
  })
}
