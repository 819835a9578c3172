import type { ClientDirective } from 'astro'
import { readerSign } from './reader-sign.ts'

/** Brings a component alive as soon as it is worth it to its reader: `client:reader`. */
const readerDirective: ClientDirective = async (load) => {
  await readerSign()
  const hydrate = await load()
  await hydrate()
}

// biome-ignore lint/style/noDefaultExport: Astro takes a directive by its default export.
export default readerDirective
