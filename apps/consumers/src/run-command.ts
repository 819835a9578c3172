import { spawn } from 'node:child_process'

const LAST_LINES = 40

/**
 * Runs a program in a folder to its end, with more variables in its environment; returns what it wrote.
 * @throws Error with its last lines when it fails.
 */
export function runCommand(
  folder: string,
  variables: Readonly<Record<string, string>>,
  program: string,
  ...args: string[]
): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...variables }
    const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let written = ''
    const collect = (chunk: Buffer): void => {
      written += chunk.toString()
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', reject)
    child.on('close', (code) => {
      const last = written.trimEnd().split('\n').slice(-LAST_LINES).join('\n')
      if (code === 0) resolve(written)
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${last}`))
    })
  })
}
