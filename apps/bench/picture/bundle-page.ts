import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/** Bundles what is timed as one script for a page, our packages from their sources, as an application would ship it. */
export async function bundlePage(): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('page/picture-page.ts', import.meta.url)),
    platform: 'browser',
    resolve: { conditionNames: ['@routebord/source', 'browser', 'import', 'default'] },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false })
  await bundle.close()
  return output[0].code
}
