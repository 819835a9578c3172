import { locateAccount } from '@routebord/analysis'
import { markAccount, markPathsTaken } from '@routebord/d3/overlays'
import { JourneySwimlane, type JourneySwimlaneProps } from '@routebord/react'
import { type ReactElement, useMemo } from 'react'
import { accountLogOf } from './account-log-of.ts'

/** Props of `AccountMap`. */
export interface AccountMapProps extends JourneySwimlaneProps {
  /** A document of what happened at an account. */
  readonly log: unknown
  /** The day to look at, in milliseconds since 1970; what came later is not known yet. */
  readonly at: number
  /** Whether to show the paths really taken, too. Defaults to no. */
  readonly hasPaths?: boolean
}

/** A map with where each role of an account stood on a day, and perhaps how it came there. */
export function AccountMap({ log, at, hasPaths = false, ...props }: AccountMapProps): ReactElement {
  const { journey } = props
  const overlays = useMemo(() => {
    const location = locateAccount(journey, accountLogOf(log), { rule: 'furthest-role', at })
    return [...(hasPaths ? [markPathsTaken(location)] : []), markAccount(location)]
  }, [journey, log, at, hasPaths])
  return <JourneySwimlane {...props} overlays={overlays} />
}
