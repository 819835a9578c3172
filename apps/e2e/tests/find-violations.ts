import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const axePath = createRequire(import.meta.url).resolve('axe-core')

/** Lists what axe finds on a page as it stands. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  // A page may forbid scripts that are not its own, which a script of the browser's tools is not bound by.
  await page.evaluate(await readFile(axePath, 'utf8'))
  const { violations, passes } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  )
  if (passes.length < 15) throw new Error('axe has hardly looked at anything')
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 120)}`),
  )
}
