import { fitSlope } from './fit-slope.ts'
import { formatTable } from './format-table.ts'
import type { Contender } from './load-contenders.ts'
import { median, quantile } from './median.ts'
import type { Times } from './time-rounds.ts'

/** What was measured of validators, and on what. */
export interface Measured {
  readonly machine: string
  readonly contenders: readonly Contender[]
  /** Of `JSON.parse` first, then of each contender. */
  readonly times: Times
  /** The bytes of each text. */
  readonly sizes: readonly number[]
  /** Which of the sizes ratios and spread are given at. */
  readonly reference: number
  readonly rounds: number
  readonly warmUp: number
  readonly accepted: number
  readonly refused: number
  /** The bytes, gzipped, of the checks of single values that all share. */
  readonly shared: number
}

/** Describes what was measured, as a page of Markdown with one table. */
export function describeValidators(measured: Measured): string {
  const { machine, contenders, times, sizes, reference, rounds, warmUp } = measured
  const megabytes = sizes.map((size) => `${Number((size / 1e6).toPrecision(1))} MB`)
  const at = megabytes[reference]
  const baseline = median(times[0]?.[reference] ?? [])
  const rows = [undefined, ...contenders].map((contender, place) => {
    const own = times[place] ?? []
    const medians = own.map(median)
    const middle = medians[reference] ?? Number.NaN
    return [
      contender?.name ?? '`JSON.parse`',
      contender === undefined ? '' : kilobytes(contender.bundle.minified),
      contender === undefined ? '' : kilobytes(contender.bundle.gzipped),
      ...medians.map((time) => time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0)),
      `${((spreadOf(own[reference] ?? []) / middle) * 100).toFixed(0)} %`,
      fitSlope(medians.map((time, size) => [sizes[size] ?? Number.NaN, time])).toFixed(2),
      (middle / baseline).toFixed(1),
    ]
  })
  const heads = ['to check a journey', 'minified', 'gzip']
  const columns = [...heads, ...megabytes, 'spread', 'growth', '× JSON.parse']
  return `# Validators

What it weighs and takes to check a journey document: our table of fields, and the same format in two libraries.
Made by \`pnpm --filter @routebord/bench run validators --write\`.

Measured ${machine}.

${formatTable(columns, rows)}

- **Weight** is that of a bundle made by rolldown, in kB of 1,000 bytes; ${kilobytes(measured.shared)} of each, gzipped, are the checks of single
  values, which all share. \`parseJourney\` holds every rule, the English texts and \`resolveJourney\`.
- **Times** are milliseconds of the processor for the working thread, so that a busy machine changes them little: medians
  of ${rounds} rounds after ${warmUp} to warm up, all in turns in one run, each on a document just parsed (generated, 12 roles, three
  languages). **Spread** is the middle half of the rounds at ${at}, as a share of the median. **Growth** is the power
  of size that time grows with. The last column compares medians at ${at}.
- **What they do.** All judge a shape alike: ${measured.accepted} documents were accepted and ${measured.refused} refused by each before anything was
  timed; \`parseJourney\` refused all of those. Ours also looks for misspelt fields and near misses, and gives back the
  document itself; the libraries copy it. zod compiles its objects with \`new Function\` where a page allows that.
`
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(2)
}

function spreadOf(values: readonly number[]): number {
  return quantile(values, 0.75) - quantile(values, 0.25)
}
