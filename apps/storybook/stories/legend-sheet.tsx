import { en, type Language } from '@routebord/d3'
import { timeAxis } from '@routebord/layout/time'
import type { Journey } from '@routebord/schema'
import { type ReactElement, useMemo } from 'react'
import { legendEntries } from './legend-entries.ts'
import { legendWords, MARK_MEANINGS, type MarkMeaning, type MarkName } from './mark-meanings.ts'
import { MeaningTable } from './meaning-table.tsx'

/** Props of `LegendSheet`. */
export interface LegendSheetProps {
  /** A journey with every mark. */
  readonly journey: Journey
  readonly locale?: string | undefined
  readonly language?: Language | undefined
}

/** Each entry of a journey's legend beside what it means, and what an author writes to get it. */
export function LegendSheet({ journey, locale, language = en }: LegendSheetProps): ReactElement {
  const entries = useMemo(
    () =>
      // By dates, because a map by phases has no folds.
      legendEntries(journey, { locale, language, axis: timeAxis }).map((entry) => ({
        ...entry,
        meaning: meaningOf(entry.label, language),
      })),
    [journey, locale, language],
  )
  return <MeaningTable title="Marks and what they mean" lang={language.tag} entries={entries} />
}

function meaningOf(label: string, language: Language): MarkMeaning | undefined {
  const words = legendWords(language)
  const name = (Object.keys(words) as MarkName[]).find((item) => words[item] === label)
  return name && MARK_MEANINGS[name]
}
