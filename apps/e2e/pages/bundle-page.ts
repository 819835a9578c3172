import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/** Bundles a file of this folder as a module for a page. */
export async function bundlePage(name: string): Promise<string> {
  const input = fileURLToPath(new URL(name, import.meta.url))
  const bundle = await rolldown({
    input,
    platform: 'browser',
    // A package that is not built would leave a page that waits for ever.
    onLog: (_level, log) => {
      throw new Error(log.message)
    },
  })
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false })
  await bundle.close()
  return output[0].code
}
