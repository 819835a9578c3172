import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

/** An entry as an application would ship it. */
export interface Bundle {
  readonly code: string
  /** In bytes. */
  readonly minified: number
  /** In bytes. */
  readonly gzipped: number
}

/** Bundles a file of `entries/`, our packages from their sources, minified for a browser. */
export async function bundleEntry(entry: string): Promise<Bundle> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(`../entries/${entry}.ts`, import.meta.url)),
    platform: 'browser',
    resolve: { conditionNames: ['@routebord/source', 'browser', 'import', 'default'] },
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  await bundle.close()
  const code = output.flatMap((item) => (item.type === 'chunk' ? [item.code] : [])).join('\n')
  return {
    code,
    minified: Buffer.byteLength(code),
    gzipped: gzipSync(code, { level: 9 }).length,
  }
}

/** Runs a bundle, so that what is timed is what was weighed. */
export function importBundle({ code }: Bundle): Promise<unknown> {
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}
