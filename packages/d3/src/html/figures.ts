import type { Composite } from '@routebord/analysis'
import type { Forms, InterfaceWords } from '../language.ts'
import { type ElementTree, element } from './element-tree.ts'

/** Describes the figures above the picture: how many steps, how many of them together, how many signs are missing. */
export function figuresTree(
  { journey, forks, joins }: Composite,
  words: InterfaceWords['figures'],
  locale: string,
): ElementTree {
  const standing = journey.signposts.filter((signpost) => signpost.status !== 'retired')
  const missing = standing.filter((signpost) => signpost.status === 'missing').length
  const { format } = new Intl.NumberFormat(locale)
  const figure = (value: string, label: string, trouble = false): ElementTree =>
    element('li', { class: trouble ? 'routebord-trouble' : undefined, dir: 'auto' }, [
      element('strong', {}, [value]),
      label,
    ])
  const counted = (count: number, [one, other]: Forms): ElementTree =>
    figure(format(count), count === 1 ? one : other)
  return element('ul', { class: 'routebord-figures' }, [
    counted(journey.steps.length, words.steps),
    figure(format(journey.steps.filter((step) => step.roles.length > 1).length), words.together),
    counted(forks.length, words.forks),
    counted(joins.length, words.joins),
    counted(journey.steps.flatMap((step) => step.frictions).length, words.frictions),
    ...(standing.length === 0
      ? []
      : [
          figure(
            `${format(missing)} ${words.of} ${format(standing.length)}`,
            words.missing,
            missing > 0,
          ),
        ]),
  ])
}
