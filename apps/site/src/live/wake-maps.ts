import { readerSign } from './reader-sign.ts'

// What the server drew is whole; once a map comes near the window, its code and its document are fetched.
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue
      near.unobserve(target)
      void wake(target)
    }
  },
  { rootMargin: '200px' },
)

await readerSign()
for (const map of document.querySelectorAll('[data-journey]')) near.observe(map)

async function wake(map: HTMLElement): Promise<void> {
  const [{ bringAlive }, response] = await Promise.all([
    import('./bring-alive.ts'),
    fetch(map.dataset.journey ?? ''),
  ])
  await bringAlive(map, await response.json())
}
