import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from '../median.ts'

/**
 * Measures the first layout of a small journey in a fresh process, when no code is warm; loading the code is not
 * counted. In milliseconds of the thread, the median of some processes.
 */
export function measureCold(engine: string, processes: number): number {
  const script = fileURLToPath(new URL('print-first-layout.ts', import.meta.url))
  const times = Array.from({ length: processes }, () =>
    Number(execFileSync(process.execPath, [...process.execArgv, script, engine])),
  )
  return median(times)
}
