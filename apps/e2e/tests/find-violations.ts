import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

interface Axe {
  readonly axe: { readonly run: (options: RunOptions) => Promise<AxeResults> }
}

const axePath = createRequire(import.meta.url).resolve('axe-core')

/** Lists what axe finds on a page as it stands, or cannot decide; it does not look for small targets unless asked to. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  // A page may forbid scripts that are not its own, which a script of the browser's tools is not bound by.
  await page.evaluate(await readFile(axePath, 'utf8'))
  const { violations, incomplete, passes } = await page.evaluate(() =>
    (window as unknown as Axe).axe.run({ rules: { 'target-size': { enabled: true } } }),
  )
  if (passes.length < 15) throw new Error('axe has hardly looked at anything')
  // The colours of drawn words are computed from the scene, where axe sees no ground; and it leaves gradients open.
  const open = incomplete.filter(({ id }) => id !== 'color-contrast')
  return [...violations, ...open].flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 120)}`),
  )
}
