import { localize } from '@routebord/analysis'
import type { Journey, Link, LinkEnd, LocalizedText, Role, Step } from '@routebord/schema'
import { callName } from '../call-name.ts'
import { quote } from '../language.ts'
import type { TextStyle } from '../measure-text.ts'
import { STYLES } from '../metrics.ts'
import type { ResolvedLayoutOptions } from '../options.ts'
import { balanceText, type TextLines } from '../wrap-text.ts'
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

const LABEL_LINE = 16
/** Around a label. */
export const LABEL_AIR = 8
const NOTHING: TextLines = { lines: [], width: 0, cut: false }

/** Sets what links say: ways back beside their channel, influences under the card of who sways. */
export function setLinkLabels(
  { links, steps }: Journey,
  options: ResolvedLayoutOptions,
): readonly SetLinkLabel[] {
  const { locale, language, detail, measureText: measure } = options
  if (!detail.words) return []
  const set = (text: string, style: TextStyle, room: number): TextLines =>
    text === '' ? NOTHING : balanceText(text, { style, width: room, maxLines: 6, measure })
  const say = (text: LocalizedText | undefined): string =>
    text === undefined ? '' : localize(text, locale)
  const nameOf = (role: Role | undefined): string =>
    role === undefined ? '' : callName(role, locale)
  const width = VERTICAL.cardWidth - VERTICAL.textAside
  return links.map((link) => {
    const from = stepOf(link.from, steps)
    if (link.kind === 'return') {
      const text = set(
        say(link.title ?? link.carries),
        STYLES.label,
        VERTICAL.returnLabel - LABEL_AIR,
      )
      return { link, from, head: NOTHING, text, height: LABEL_LINE * text.lines.length }
    }
    const sender = link.from.role ?? from?.roles[0]
    const receiver = link.to.role ?? stepOf(link.to, steps)?.roles[0]
    const named = `${nameOf(sender)} ${language.words.to} ${nameOf(receiver)}`
    const head = set(named, STYLES.label, width)
    const said = say(link.carries ?? link.title)
    const text = set(said === '' ? '' : quote(said, language), STYLES.quote, width)
    return {
      link,
      from,
      head,
      text,
      height: LABEL_LINE * (head.lines.length + text.lines.length) + LABEL_AIR,
    }
  })
}

/** An end without a step is the first step of its role that somebody saw. */
function stepOf({ step, role }: LinkEnd, steps: readonly Step[]): Step | undefined {
  if (step !== undefined || role === undefined) return step
  const own = steps.filter((other) => other.roles.includes(role))
  return own.find((other) => other.observed !== 'no') ?? own[0]
}
