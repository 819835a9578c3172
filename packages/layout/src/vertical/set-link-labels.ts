import { localize } from '@routebord/analysis'
import type { Journey, Link, LocalizedText, Step } from '@routebord/schema'
import { LABEL_LINE, sayInfluence } from '../influence-label.ts'
import { partiesOf, stepsOfEnds } from '../link-ends.ts'
import type { TextStyle } from '../measure-text.ts'
import { STYLES } from '../metrics.ts'
import type { ResolvedLayoutOptions } from '../options.ts'
import { balanceText, NO_TEXT, type TextLines } from '../wrap-text.ts'
import { VERTICAL } from './vertical-metrics.ts'

/** What a link says, set before its place is known. */
export interface SetLinkLabel {
  readonly link: Link
  /** The step under whose card an influence is named. */
  readonly from: Step | undefined
  readonly head: TextLines
  readonly text: TextLines
  readonly height: number
}

/** Around a label. */
export const LABEL_AIR = 8

/** Sets what links say: ways back beside their channel, influences under the card of who sways. */
export function setLinkLabels(
  { links, steps }: Journey,
  options: ResolvedLayoutOptions,
): readonly SetLinkLabel[] {
  const { locale, detail, measureText: measure } = options
  if (!detail.words) return []
  const set = (text: string, style: TextStyle, room: number): TextLines =>
    text === '' ? NO_TEXT : balanceText(text, { style, width: room, maxLines: 6, measure })
  const say = (text: LocalizedText | undefined): string =>
    text === undefined ? '' : localize(text, locale)
  const width = VERTICAL.cardWidth - VERTICAL.textAside
  const stepOfEnd = stepsOfEnds(steps)
  return links.map((link) => {
    const from = stepOfEnd(link.from)
    if (link.kind === 'return') {
      const text = set(
        say(link.title ?? link.carries),
        STYLES.label,
        VERTICAL.returnLabel - LABEL_AIR,
      )
      return { link, from, head: NO_TEXT, text, height: LABEL_LINE * text.lines.length }
    }
    const parties = partiesOf(link, from, stepOfEnd(link.to))
    const [named, said] = sayInfluence(link, parties, options)
    const head = set(named, STYLES.label, width)
    const text = set(said, STYLES.quote, width)
    return {
      link,
      from,
      head,
      text,
      height: LABEL_LINE * (head.lines.length + text.lines.length) + LABEL_AIR,
    }
  })
}
