import { printTool } from '@routebord/d3/tools'
import { bouncyBall } from '@routebord/examples'
import { JourneySwimlane } from '@routebord/react'
import { da } from '@routebord/react/languages/da'
import { nl } from '@routebord/react/languages/nl'
import { resolveJourney } from '@routebord/schema/resolve'
import { type ReactElement, useMemo } from 'react'

/** The examples that pages show; others would travel along with every page. */
const SHOWN = { 'bouncy-ball': bouncyBall }

/** On paper the map is laid out in rows; who prints uses the browser's own command. */
const TOOLS = [printTool()]

const LANGUAGES = new Map([da, nl].map((language) => [language.tag, language]))

/** An example journey, by name. The build checks every example, so the page need not carry the validator. */
export function LiveJourney({
  example,
  locale,
}: {
  example: keyof typeof SHOWN
  locale: string
}): ReactElement {
  const journey = useMemo(() => resolveJourney(SHOWN[example]), [example])
  return (
    <JourneySwimlane
      journey={journey}
      locale={locale}
      language={LANGUAGES.get(locale)}
      tools={TOOLS}
    />
  )
}
