import { deriveComposite } from '@routebord/analysis'
import {
  describeJourney,
  type JourneyDescription,
  type Sentences,
  type StepDescription,
  type Voice,
} from '@routebord/layout'
import type { Journey } from '@routebord/schema'
import type { Language } from '../language.ts'
import { en } from '../languages/en.ts'
import { tableWordsFor } from './table-words.ts'

/** In which language a journey is tabulated. */
export interface TableOptions {
  /** The language of the author's texts. Defaults to that of `language`, else the journey's own. */
  readonly locale?: string | undefined
  /** The words that are added to the author's. Defaults to English. */
  readonly language?: Language | undefined
}

/** The columns of a table, from left to right. */
export type TableColumn =
  | 'phase'
  | 'step'
  | 'who'
  | 'feelings'
  | 'touchpoint'
  | 'friction'
  | 'sign'
  | 'influence'
  | 'handoff'
  | 'wayBack'
  | 'evidence'
  | 'next'

/** One step: what stands in each column, as lines of text. */
export interface TableRow {
  /** Id of the step. */
  readonly step: string
  readonly cells: Readonly<Record<TableColumn, readonly string[]>>
}

/** A journey as rows and columns of text. Columns that no step has anything in are left out. */
export interface JourneyTable {
  readonly caption: string
  readonly locale: string
  readonly columns: readonly { readonly key: TableColumn; readonly label: string }[]
  readonly rows: readonly TableRow[]
}

/**
 * Puts a journey into a table: one row a step, in document order.
 * @example
 * import { tabulateJourney } from '@routebord/d3/parts'
 * import { twoRoles } from '@routebord/examples'
 * import { assertJourney } from '@routebord/schema'
 * const table = tabulateJourney(assertJourney(twoRoles))
 * table.columns[1]?.label // → "Step"
 */
export function tabulateJourney(journey: Journey, options: TableOptions = {}): JourneyTable {
  const { language = en } = options
  const locale = options.locale ?? options.language?.tag ?? journey.locale
  return tabulate(describeJourney(deriveComposite(journey), options), language, locale)
}

/** Puts what is said of a journey into a table. */
export function tabulate(
  description: JourneyDescription,
  language: Language,
  locale: string,
): JourneyTable {
  const { labels } = language.sentences
  const words = tableWordsFor(language)
  const rows = description.phases.flatMap((phase) =>
    phase.steps.map((step) => ({ step: step.step.id, cells: cellsOf(phase.title, step, labels) })),
  )
  const heads: Readonly<Record<TableColumn, string>> = {
    phase: words.phase,
    step: words.step,
    who: words.who,
    feelings: words.feelings,
    ...labels,
    next: words.next,
  }
  const columns = (Object.keys(heads) as TableColumn[])
    .filter((key) => rows.some((row) => row.cells[key].length > 0))
    .map((key) => ({ key, label: heads[key] }))
  return { caption: description.title, locale, columns, rows }
}

function cellsOf(
  phase: string,
  step: StepDescription,
  labels: Sentences['labels'],
): TableRow['cells'] {
  const kinds = Object.keys(labels) as (keyof typeof labels)[]
  const facts = kinds.map((kind) => [
    kind,
    step.facts.filter((fact) => fact.kind === kind).map((fact) => fact.text),
  ])
  return {
    phase: [phase],
    step: [step.remark === undefined ? step.title : `${step.title} (${step.remark})`],
    who: [step.who],
    feelings: step.voices.map(saidBy),
    ...(Object.fromEntries(facts) as Record<keyof typeof labels, readonly string[]>),
    next: step.next,
  }
}

function saidBy({ name, feeling, quote }: Voice): string {
  const felt = feeling === undefined ? name : `${name}, ${feeling}`
  return quote === undefined ? felt : `${felt}: ${quote}`
}
