import { STYLESHEET } from '@routebord/d3/svg'

/** Serves the map's stylesheet as a file, as a page under a strict content policy needs it. */
export function GET(): Response {
  return new Response(STYLESHEET, { headers: { 'content-type': 'text/css; charset=utf-8' } })
}
