/** Waits until the next frame is due to be drawn. */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}

/** Waits until a frame with what stands in the page has been handed on. */
export async function painted(): Promise<void> {
  await nextFrame()
  const { port1, port2 } = new MessageChannel()
  await new Promise((resolve) => {
    port1.onmessage = resolve
    port2.postMessage(undefined)
  })
  port1.close()
}
