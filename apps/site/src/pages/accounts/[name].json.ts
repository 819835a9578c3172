import type { APIContext } from 'astro'
import { allAccounts, type ShownAccount } from '../../accounts/account-logs.ts'

/** One address for each account that can be laid over a map; a page fetches what its reader chooses. */
export function getStaticPaths(): readonly {
  readonly params: { readonly name: string }
  readonly props: ShownAccount
}[] {
  return [...allAccounts()].map(([name, props]) => ({ params: { name }, props }))
}

/** Serves an account's log, resolved, so that no validator has to travel to the page. */
export function GET({ props: { log, at } }: APIContext<ShownAccount>): Response {
  return Response.json({ log, at } satisfies ShownAccount)
}
