import { createHash } from 'node:crypto'
import { PICTURES } from './pictures.ts'

/** Runs an expression in the page of `pages/write-pictures.ts`, and waits for what it promises. */
export type Ask = (expression: string) => Promise<unknown>

/** Lists the pictures that a page writes with other bytes than Node, and where they part. */
export async function findDifferences(
  ask: Ask,
  pictures: typeof PICTURES = PICTURES,
): Promise<readonly string[]> {
  const theirs = (await ask('pictures.hashes()')) as Readonly<Record<string, string>>
  const differing = [...pictures].filter(([name, write]) => theirs[name] !== sha256(write()))
  const found: string[] = []
  for (const [name, write] of differing) {
    const text = String(await ask(`pictures.write(${JSON.stringify(name)})`))
    found.push(`${name}: ${firstDifference(write(), text)}`)
  }
  return found
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function firstDifference(ours: string, theirs: string): string {
  let at = 0
  while (at < ours.length && ours[at] === theirs[at]) at += 1
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60)
  return `Node “${around(ours)}”, here “${around(theirs)}”`
}
