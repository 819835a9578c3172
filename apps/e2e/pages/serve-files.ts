import { startServer, type TestServer } from './start-server.ts'

/** A file that a test serves. */
export interface ServedFile {
  readonly body: string
  readonly contentType: string
  readonly policy?: string
}

/** Serves files by their paths; every other path is answered with what another server has, or with nothing. */
export async function serveFiles(
  files: Readonly<Record<string, ServedFile>>,
  behind?: string,
): Promise<TestServer> {
  return startServer(async ({ url = '/' }, response) => {
    const file = files[url]
    if (file !== undefined) {
      response.setHeader('content-type', `${file.contentType}; charset=utf-8`)
      if (file.policy !== undefined) response.setHeader('content-security-policy', file.policy)
      response.end(file.body)
    } else if (behind === undefined) {
      response.writeHead(204).end()
    } else {
      const answer = await fetch(new URL(url, behind))
      response.setHeader('content-type', answer.headers.get('content-type') ?? 'text/plain')
      response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()))
    }
  })
}
