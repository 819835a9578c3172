import { CEILINGS } from './ceilings.ts'
import { findExcess, measureEntry } from './measure-entry.ts'

const NAME_WIDTH = Math.max(...CEILINGS.map(({ entry }) => entry.length)) + 2

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`.padStart(10)

console.log(
  `${'import'.padEnd(NAME_WIDTH)}${'minified'.padStart(10)}${'gzip'.padStart(10)}${'ceiling'.padStart(10)}${'goal'.padStart(10)}`,
)
const faults: string[] = []
for (const ceiling of CEILINGS) {
  const measured = await measureEntry(ceiling)
  const figures = [measured.minified, measured.gzipped, ceiling.limit, ceiling.goal]
    .map(kilobytes)
    .join('')
  console.log(`${ceiling.entry.padEnd(NAME_WIDTH)}${figures}`)
  faults.push(...findExcess(measured))
}
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1
