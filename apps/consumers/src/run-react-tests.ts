import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from './run-command.ts'

const REACT_PACKAGE = fileURLToPath(new URL('../../../packages/react', import.meta.url))

/**
 * Runs the tests of what stands in a map, and of what a map leaves behind, with the React that a consumer installed.
 * @throws Error with what failed.
 */
export async function runReactTests(consumer: string): Promise<void> {
  const folder = join(consumer, 'node_modules')
  if (!existsSync(join(folder, 'react'))) throw new Error(`there is no React in ${folder}`)
  const vitest = join(REACT_PACKAGE, 'node_modules/vitest/vitest.mjs')
  const config = ['--config', 'vitest.other-react.config.ts']
  const variables = { ROUTEBORD_REACT: folder }
  const files = ['slots', 'leaks'].map((name) => `test/${name}.browser.test.tsx`)
  await runCommand(REACT_PACKAGE, variables, process.execPath, vitest, 'run', ...config, ...files)
}
