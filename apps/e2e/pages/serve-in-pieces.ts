import { startServer, type TestServer } from './start-server.ts'

/** The first pieces, where the heads of a page are, are small. */
const SMALL = 250
const SMALL_UNTIL = 16_000
const LARGE = 3_000

/** A server whose pages come in pieces. */
export interface PieceServer extends TestServer {
  /** Sends the next piece; says whether more are left. */
  readonly sendNext: () => boolean
  readonly count: () => number
}

/** Serves what another server has; HTML in pieces that end before a tag, each when it is asked for. */
export async function serveInPieces(behind: string): Promise<PieceServer> {
  let pieces: readonly string[] = []
  let sent = 0
  let send = (_piece: string, _isLast: boolean): void => undefined
  const sendNext = (): boolean => {
    const piece = pieces[sent]
    if (piece === undefined) return false
    sent += 1
    send(piece, sent === pieces.length)
    return sent < pieces.length
  }
  const server = await startServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, behind))
    const type = answer.headers.get('content-type') ?? 'text/plain'
    response.writeHead(answer.status, { 'content-type': type })
    if (!type.startsWith('text/html')) {
      response.end(Buffer.from(await answer.arrayBuffer()))
      return
    }
    pieces = cut(await answer.text())
    send = (piece, isLast) => (isLast ? response.end(piece) : response.write(piece))
    sendNext()
  })
  return { ...server, sendNext, count: () => sent }
}

/** Cuts a page. Its head is in the first piece, as nothing is painted before the body begins. */
function cut(html: string): readonly string[] {
  const body = html.indexOf('<body')
  const pieces: string[] = []
  for (let at = 0; at < html.length; ) {
    const size = at < body + SMALL_UNTIL ? SMALL : LARGE
    const tag = html.indexOf('<', Math.max(at, body) + size)
    const end = tag === -1 ? html.length : tag
    pieces.push(html.slice(at, end))
    at = end
  }
  return pieces
}
