import { afterEach, expect } from 'vitest'

interface AxeReport {
  readonly type: string
  readonly result: {
    readonly incomplete?: readonly {
      readonly id: string
      readonly nodes: readonly { readonly html: string }[]
    }[]
  }
}

// What axe cannot decide is no violation, and would pass unread.
afterEach(({ task }) => {
  const { reports = [] } = task.meta as { readonly reports?: readonly AxeReport[] }
  const undecided = reports
    .filter((report) => report.type === 'a11y')
    .flatMap((report) => report.result.incomplete ?? [])
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  expect(undecided).toEqual([])
})
