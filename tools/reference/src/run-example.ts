import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { isDeepStrictEqual } from 'node:util'
import { claimsOf, moduleOf } from './example-code.ts'

/** A line of an example, and what it really gives. */
export interface Result {
  readonly expression: string
  /** As JSON would carry it. */
  readonly value: unknown
}

/**
 * Runs an example as a reader would who has pasted it into a file of the package's folder.
 * @returns what each of its claims really gives, as JSON would carry it.
 * @throws Error when the example does not run to its end.
 */
export async function runExample(code: string, directory: string): Promise<readonly unknown[]> {
  const child = spawn(
    process.execPath,
    ['--conditions=@routebord/source', '--input-type=module-typescript', '--no-warnings', '-'],
    { cwd: directory, stdio: ['pipe', 'pipe', 'pipe'] },
  )
  child.stdin.end(`${moduleOf(code)}process.stdout.write(JSON.stringify(given))\n`)
  const [output, complaint] = await Promise.all([text(child.stdout), text(child.stderr)])
  if (complaint !== '') throw new Error(`${code}\n${complaint}`)
  return JSON.parse(output)
}

/**
 * Runs an example and holds it to its word.
 * @throws Error when a claim does not hold.
 */
export async function proveExample(code: string, directory: string): Promise<readonly Result[]> {
  const claims = claimsOf(code)
  if (claims.length === 0) return []
  const given = await runExample(code, directory)
  return claims.map(({ expression, value: claimed }, index) => {
    const value = given[index]
    if (!isDeepStrictEqual(value, JSON.parse(claimed)))
      throw new Error(`${code}\n${expression} gives ${JSON.stringify(value)}, not ${claimed}`)
    return { expression, value }
  })
}

/** Reads the value of an exported constant of a module, as JSON would carry it. */
export async function readValue(file: string, name: string, directory: string): Promise<unknown> {
  const code = `import { ${name} } from ${JSON.stringify(file)}\n${name} // → its value`
  return (await runExample(code, directory))[0]
}
