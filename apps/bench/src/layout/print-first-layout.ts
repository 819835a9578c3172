import { readThreadTime } from '../read-thread-time.ts'
import { ENGINES } from './engines.ts'
import { makeJourney } from './make-journey.ts'

const engine = ENGINES.find(({ name }) => name === process.argv[2])
if (engine === undefined) throw new Error(`no engine is called ${process.argv[2]}`)
const { layout } = engine.prepare(makeJourney({ roles: 5, steps: 40 }, 'late'))
const start = readThreadTime()
await layout()
process.stdout.write(`${readThreadTime() - start}`)
