import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import type { Ceiling } from './ceilings.ts'

/** What an import weighs. */
export interface Measured {
  readonly entry: string
  readonly limit: number
  readonly minified: number
  readonly gzipped: number
  /** Parts of the bundle that must not be in it. */
  readonly intruders: readonly string[]
}

/** Where a module that must not be there would come from: another project, or another of our own packages. */
const MODULE_ROOTS = ['/node_modules/', '/packages/']

/** Weighs an entry as an application would carry it. */
export async function measureEntry(ceiling: Ceiling): Promise<Measured> {
  const { entry, limit, file } = ceiling
  const { code, has } = file === undefined ? await bundleEntry(ceiling) : readBuiltFile(file)
  const intruders = ceiling.mustNotAppear.filter(has)
  const gzipped = gzipSync(code, { level: 9 }).length
  return { entry, limit, minified: code.length, gzipped, intruders }
}

/** What is sent to a page, and whether a part is in it. */
interface Carried {
  readonly code: string
  readonly has: (part: string) => boolean
}

async function bundleEntry({ entry, external }: Ceiling): Promise<Carried> {
  const input = fileURLToPath(new URL(`../entries/${entry}.js`, import.meta.url))
  const bundle = await rolldown({
    input,
    external: [...external],
    platform: 'browser',
    // A client mark is for frameworks and weighs nothing here.
    onLog: (level, log, handle) => {
      if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
    },
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  await bundle.close()
  const chunks = output.filter((item) => item.type === 'chunk')
  const modules = chunks.flatMap((chunk) => Object.keys(chunk.modules))
  return {
    code: chunks.map((chunk) => chunk.code).join('\n'),
    has: (name) =>
      modules.some((path) => MODULE_ROOTS.some((root) => path.includes(`${root}${name}`))),
  }
}

function readBuiltFile(file: string): Carried {
  const code = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
  return { code, has: (piece) => code.includes(piece) }
}

/** Says what is wrong with a measured entry, or nothing. */
export function findExcess(measured: Measured): readonly string[] {
  const { entry, gzipped, limit, intruders } = measured
  return [
    ...(gzipped > limit ? [`${entry}: ${gzipped} bytes are more than ${limit}`] : []),
    ...intruders.map((name) => `${entry}: ${name} must not be in it`),
  ]
}
