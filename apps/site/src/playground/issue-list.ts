import type { TextIssue } from '@routebord/schema/text'
import type { PlaygroundTexts } from '../texts/playground/playground-texts.ts'
import { button, element } from './element.ts'

/** As many as anybody mends before looking again. */
const MOST = 20

/** Lists what is wrong with a text; each entry leads to its place. */
export function showIssues(
  host: Element,
  issues: readonly TextIssue[],
  texts: PlaygroundTexts,
  goTo: (issue: TextIssue) => void,
): void {
  const entries = issues.slice(0, MOST).map((issue) =>
    element(
      'li',
      {},
      button(`${texts.line} ${issue.line}`, () => goTo(issue)),
      ` ${issue.message} ${issue.hint}`,
    ),
  )
  host.replaceChildren(...entries)
}
