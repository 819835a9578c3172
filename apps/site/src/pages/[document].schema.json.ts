import type { APIContext } from 'astro'
import { schemaFiles } from '../reference/schema-files.ts'

/** One address for each JSON Schema that the packages publish. */
export function getStaticPaths(): readonly {
  readonly params: { readonly document: string }
  readonly props: { readonly text: string }
}[] {
  return schemaFiles.map(({ name, text }) => ({
    params: { document: name.replace(/\.schema\.json$/, '') },
    props: { text },
  }))
}

/** Serves a JSON Schema as its package publishes it. */
export function GET({ props }: APIContext<{ readonly text: string }>): Response {
  return new Response(props.text, { headers: { 'content-type': 'application/schema+json' } })
}
