import { availableParallelism, cpus, loadavg } from 'node:os'

/** Says in a line where and when something was measured, and how busy the machine was. */
export function describeMachine(): string {
  const processor = cpus()[0]?.model.trim() ?? 'an unknown processor'
  const load = (loadavg()[0] ?? 0).toFixed(1)
  const day = new Date().toISOString().slice(0, 10)
  return `${day}, Node ${process.version}, ${processor}, ${availableParallelism()} cores with a load of ${load}`
}
