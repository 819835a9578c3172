import type { JourneyDocument } from '@routebord/schema'
import type { APIContext } from 'astro'
import { journeys } from '../../journeys/journeys.ts'

/** One address for each journey that pages show; a map fetches its own when it comes into sight. */
export function getStaticPaths(): readonly {
  readonly params: { readonly name: string }
  readonly props: { readonly document: JourneyDocument }
}[] {
  return Object.entries(journeys).map(([name, document]) => ({
    params: { name },
    props: { document },
  }))
}

/** Serves a journey's document. */
export function GET({ props }: APIContext<{ readonly document: JourneyDocument }>): Response {
  return Response.json(props.document)
}
