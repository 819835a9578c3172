import { examples } from '@routebord/examples'
import { JourneySwimlane } from '@routebord/react'
import { resolveJourney } from '@routebord/schema/resolve'
import { type ReactElement, useMemo } from 'react'

/** An example journey, by name. The build checks every example, so the page need not carry the validator. */
export function LiveJourney({
  example,
  locale,
}: {
  example: string
  locale: string
}): ReactElement {
  const journey = useMemo(() => {
    const document = examples[example]
    if (document === undefined) throw new Error(`unknown example: ${example}`)
    return resolveJourney(document)
  }, [example])
  return <JourneySwimlane journey={journey} locale={locale} />
}
