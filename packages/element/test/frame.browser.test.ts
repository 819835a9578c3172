import { afterEach, expect, test } from 'vitest'
import { followHeight, reportHeight } from '../src/frame.ts'

afterEach(() => {
  document.body.replaceChildren()
})

/** Puts a sandboxed page beside this one that sends what it is told to. */
async function sandboxed(...messages: unknown[]): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts')
  const sends = messages.map((message) => `parent.postMessage(${JSON.stringify(message)}, '*')`)
  frame.srcdoc = `<script>${sends.join(';')};parent.postMessage('sent', '*')</script>`
  const sent = new Promise<void>((resolve) => {
    const listener = ({ data, source }: MessageEvent): void => {
      if (data !== 'sent' || source !== frame.contentWindow) return
      window.removeEventListener('message', listener)
      resolve()
    }
    window.addEventListener('message', listener)
  })
  document.body.append(frame)
  const stop = followHeight(frame)
  await sent
  stop()
  return frame
}

test('a frame gets the height that its sandboxed page reports', async () => {
  const frame = await sandboxed({ type: 'routebord-height', height: 640 })
  expect(frame.style.height).toBe('640px')
})

test.each([
  [{ type: 'routebord-height', height: '640' }],
  [{ type: 'routebord-height', height: -1 }],
  [{ type: 'routebord-height', height: 1e9 }],
  [{ type: 'other', height: 640 }],
  ['routebord-height'],
  [null],
])('%j changes nothing', async (message) => {
  const frame = await sandboxed(message)
  expect(frame.style.height).toBe('')
})

test('another frame cannot speak for this one, nor can anyone once it is stopped', async () => {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const stop = followHeight(frame)
  await sandboxed({ type: 'routebord-height', height: 640 })
  expect(frame.style.height).toBe('')
  stop()
  const data = { type: 'routebord-height', height: 640 }
  window.dispatchEvent(new MessageEvent('message', { data, source: frame.contentWindow }))
  expect(frame.style.height).toBe('')
})

test('a page reports its height, and reports it again when it grows', async () => {
  const frame = document.createElement('iframe')
  const heights: number[] = []
  const reported = (): Promise<void> =>
    new Promise((resolve) =>
      window.addEventListener(
        'message',
        ({ data }) => {
          heights.push(data.height)
          resolve()
        },
        { once: true },
      ),
    )
  const entry = new URL('../src/frame.ts', import.meta.url).href
  frame.srcdoc = `<!doctype html><style>body{margin:10px}div{height:300px}</style><div></div>
<script type="module">import { reportHeight } from ${JSON.stringify(entry)}; reportHeight()</script>`
  const first = reported()
  document.body.append(frame)
  await first
  const second = reported()
  frame.contentDocument?.body.append(frame.contentDocument.createElement('div'))
  await second
  expect(heights).toEqual([320, 620])
})

test('a page that may do nothing but run scripts is followed, and grows with what it says', async () => {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts')
  // A page of no origin may load no module from here: it carries the function itself.
  frame.srcdoc = `<!doctype html><style>body{margin:10px}div{height:300px}</style><div></div>
<script>
(${reportHeight})()
addEventListener('message', () => document.body.append(document.createElement('div')))
</script>`
  const reached = (height: string): Promise<void> =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (frame.style.height !== height) return
        observer.disconnect()
        resolve()
      })
      observer.observe(frame, { attributeFilter: ['style'] })
    })
  const first = reached('320px')
  const stop = followHeight(frame)
  document.body.append(frame)
  await first
  expect(frame.contentDocument).toBeNull()
  const second = reached('620px')
  frame.contentWindow?.postMessage('grow', '*')
  await second
  stop()
})

test.each([
  ['body{min-height:100vh}', 316],
  ['html,body{height:100%}', 316],
  ['body{margin:0;padding:5px;height:100vh}', 310],
])('a page with %s is as high as what stands in it, and stays so', async (css, height) => {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.srcdoc = `<!doctype html><style>${css}div{height:300px}</style><div></div>
<script>
(${reportHeight})()
const settled = () => parent.postMessage({ settled: innerHeight }, '*')
addEventListener('resize', () => requestAnimationFrame(() => requestAnimationFrame(settled)))
</script>`
  // A frame may be resized before it has reported anything: what counts is the size it was given.
  const settled = new Promise<void>((resolve) => {
    window.addEventListener('message', ({ data, source }) => {
      if (source !== frame.contentWindow || data.settled === undefined) return
      if (frame.style.height === `${data.settled}px`) resolve()
    })
  })
  const stop = followHeight(frame)
  document.body.append(frame)
  await settled
  expect(frame.style.height).toBe(`${height}px`)
  stop()
})
