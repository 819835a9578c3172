import { compareJourneys, findBlindSpots, locateAccount } from '@routebord/analysis'
import { markAccount, markComparison, markFindings, markPathsTaken } from '@routebord/d3/overlays'
import { accountLogs } from '@routebord/examples'
import { accountLogOf } from './account-log-of.ts'
import { exampleNamed, journeyOf } from './journeys.ts'
import { type DrawnEntry, legendEntries } from './legend-entries.ts'
import type { ExplainedEntry } from './meaning-table.tsx'

const asIs = journeyOf(exampleNamed('bouncy-ball'))
const toBe = journeyOf(exampleNamed('bouncy-ball-to-be'))
const log = accountLogOf(accountLogs['bouncy-ball-operator-lost'])

/** What overlays add to a legend: an example of each mark from the maps of the bouncy-ball machine, and what it means. */
export function overlayMeanings(): readonly ExplainedEntry[] {
  return [...comparisonMeanings(), ...accountMeanings(), ...pathMeanings(), ...findingMeanings()]
}

function comparisonMeanings(): readonly ExplainedEntry[] {
  const overlays = [markComparison(compareJourneys(asIs, toBe))]
  const [before, after] = [asIs, toBe].map((journey) => legendEntries(journey, { overlays }))
  const written = 'markComparison'
  return [
    explain(after, /not there yet$/, 'The other map has no such step.', written),
    explain(
      before,
      /that goes$/,
      'The other map has this step no longer. Here it steps back.',
      written,
    ),
    explain(
      after,
      /another point$/,
      'The step stands at another place, or in another phase.',
      written,
    ),
  ]
}

function accountMeanings(): readonly ExplainedEntry[] {
  const on = (day: string): readonly DrawnEntry[] => {
    const at = Date.parse(day)
    const location = locateAccount(asIs, log, { rule: 'furthest-role', at })
    return legendEntries(asIs, { overlays: [markAccount(location)] })
  }
  const [early, late] = [on('2026-02-01'), on('2026-07-01')]
  const written = 'markAccount'
  return [
    explain(late, /last seen [^;]+$/, 'The furthest step that the role has reached.', written),
    explain(late, /silent for/, 'The role was here, and has not been seen for long.', written),
    explain(early, /not come in yet/, 'Nothing is known of this role. It has no pin.', written),
  ]
}

function pathMeanings(): readonly ExplainedEntry[] {
  const at = Date.parse('2026-12-01')
  const location = locateAccount(asIs, log, { rule: 'furthest-role', at })
  const entries = legendEntries(asIs, { overlays: [markPathsTaken(location)] })
  const written = 'markPathsTaken'
  return [
    explain(entries, /^straight/, 'The role went from one step to the very next.', written),
    explain(entries, /^not straight/, 'It skipped steps, or took them in another order.', written),
    explain(entries, 'Seen here', 'The role was seen at the step.', written),
    explain(entries, 'came back here', 'It was there before, or later than a later step.', written),
  ]
}

function findingMeanings(): readonly ExplainedEntry[] {
  const { findings } = findBlindSpots(asIs)
  const all = legendEntries(asIs, { overlays: [markFindings(findings)] })
  const entries = all.slice(-findings.length - 1)
  const first = (isGrave: boolean): readonly DrawnEntry[] =>
    entries.slice(findings.findIndex(({ weight }) => (weight === 3) === isGrave))
  const written = 'markFindings'
  return [
    explain(first(true), /./, 'A finding that misleads whoever reads the map.', written),
    explain(first(false), /./, 'Another finding. Its number stands where it lies.', written),
    explain(
      all,
      'something is found there',
      'On the strip; hollow where nothing misleads.',
      written,
    ),
  ]
}

/**
 * Finds an entry by its label.
 * @throws Error when no entry says that.
 */
function explain(
  entries: readonly DrawnEntry[] | undefined,
  label: string | RegExp,
  means: string,
  written: string,
): ExplainedEntry {
  const entry = entries?.find((item) =>
    typeof label === 'string' ? item.label === label : label.test(item.label),
  )
  if (entry === undefined) throw new Error(`no legend has an entry ${label}`)
  return { ...entry, meaning: { means, written } }
}
