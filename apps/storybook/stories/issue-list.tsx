import { type IssueMessages, parseJourney } from '@routebord/schema'
import { da } from '@routebord/schema/messages/da'
import { nl } from '@routebord/schema/messages/nl'
import { type ReactElement, useId } from 'react'

/** Props of `IssueList`. */
export interface IssueListProps {
  /** What may or may not be a journey. */
  readonly document: unknown
  /** The language of the issues. */
  readonly locale?: MapLocale | undefined
}

type MapLocale = 'en' | 'da' | 'nl'

const MESSAGES: Readonly<Record<MapLocale, { messages?: IssueMessages }>> = {
  en: {},
  da: { messages: da },
  nl: { messages: nl },
}

const HEADINGS: Readonly<Record<MapLocale, (count: number) => string>> = {
  en: (count) => `${count} faults, so nothing is drawn`,
  da: (count) => `${count} fejl, så intet er tegnet`,
  nl: (count) => `${count} fouten, dus er is niets getekend`,
}

/** Everything that keeps a document from being a journey, with the cure of each. */
export function IssueList({ document, locale = 'en' }: IssueListProps): ReactElement {
  const heading = useId()
  const result = parseJourney(document, MESSAGES[locale])
  const issues = result.ok ? [] : result.issues
  return (
    <section className="issues" lang={locale} aria-labelledby={heading}>
      <h2 id={heading}>{HEADINGS[locale](issues.length)}</h2>
      <ol>
        {issues.map((issue) => (
          <li key={`${issue.code} ${issue.path.join('.')}`}>
            <p>{issue.message}</p>
            <p className="hint">{issue.hint}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
