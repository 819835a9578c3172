import { expect, test } from '@playwright/test'

test.beforeEach(async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.routebord-layer button')).toHaveCount(27)
})

test('from the picture, Tab reaches the steps; arrows, Enter and Escape do the rest', async ({
  page,
}) => {
  await page.locator('.routebord-picture').focus()
  await page.keyboard.press('Tab')
  await expect(page.locator('.routebord-layer [data-step=jams]')).toBeFocused()
  await page.keyboard.press('End')
  const last = page.locator('.routebord-layer [data-step=ninety-days]')
  await expect(last).toBeFocused()
  await expect(last).toBeInViewport()
  await page.keyboard.press('Enter')
  const details = page.getByRole('complementary', { name: /Review after ninety days/ })
  await expect(details).toBeFocused()
  await expect(details).toContainText('They ask me now.')
  await page.keyboard.press('Escape')
  await expect(details).toBeHidden()
  await expect(last).toBeFocused()
})

test('a click on a card shows its details beside it; another card replaces them', async ({
  page,
}) => {
  await page.locator('.routebord-layer [data-step=seams]').click({ position: { x: 60, y: 60 } })
  await expect(page.locator('.routebord-details h2')).toHaveText('Shows Per the torn seams')
  await page.locator('.routebord-layer [data-step=forum]').click({ position: { x: 60, y: 60 } })
  await expect(page.locator('.routebord-details h2')).toHaveText('Asks around among operators')
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.locator('.routebord-details')).toHaveCount(0)
})

test('a card that reaches out of sight is chosen where it was pressed', async ({ page }) => {
  const picture = page.locator('.routebord-picture')
  await picture.evaluate((element) => element.scrollIntoView())
  const at = await picture.evaluate((element) => {
    const { right } = element.getBoundingClientRect()
    const boxes = [...element.querySelectorAll('.routebord-layer button')].map((button) => ({
      step: button.getAttribute('data-step') ?? '',
      box: button.getBoundingClientRect(),
    }))
    const cut = boxes.find(({ box }) => box.left < right - 8 && box.right > right + 8)
    return cut && { step: cut.step, x: right - 6, y: cut.box.top + 40 }
  })
  if (at === undefined) throw new Error('no card is cut')
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  await page.mouse.up()
  const pressed = page.locator(`.routebord-layer [data-step="${at.step}"]`)
  await expect(pressed).toHaveAttribute('aria-expanded', 'true')
})

test('what scrolls is moved as it is, and not painted anew at each frame', async ({ page }) => {
  const length = await page.locator('.routebord-picture').evaluate((element) => {
    element.scrollIntoView()
    return element.scrollWidth
  })
  const session = await page.context().newCDPSession(page)
  let widths: readonly number[] = []
  session.on('LayerTree.layerTreeDidChange', ({ layers = [] }) => {
    widths = layers.map(({ width }) => width)
  })
  await session.send('DOM.enable')
  await session.send('LayerTree.enable')
  // Layers are told when they change: a new one makes sure that they do.
  await page.evaluate(() => {
    const layer = document.body.appendChild(document.createElement('div'))
    Object.assign(layer.style, { width: '8px', height: '8px', willChange: 'transform' })
  })
  await expect.poll(() => widths).toContain(length)
})

test('the mouse pans without choosing a step, and Ctrl with the wheel zooms', async ({ page }) => {
  const picture = page.locator('.routebord-picture')
  const scrolled = () => picture.evaluate((element) => element.scrollLeft)
  const forum = page.locator('.routebord-layer [data-step=forum]')
  await forum.scrollIntoViewIfNeeded()
  const card = await forum.boundingBox()
  if (card === null) throw new Error('no card')
  const start = await scrolled()
  await page.mouse.move(card.x + 60, card.y + 60)
  await page.mouse.down()
  await page.mouse.move(card.x - 240, card.y + 60, { steps: 6 })
  await page.mouse.up()
  expect((await scrolled()) - start).toBeCloseTo(300, -1)
  await expect(page.locator('.routebord-details')).toHaveCount(0)
  const width = () => page.locator('.routebord-body').evaluate((svg) => svg.clientWidth)
  const before = await width()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, 200)
  await page.keyboard.up('Control')
  await expect.poll(width).toBeLessThan(before)
})

test('the plain wheel scrolls the page, not the scale', async ({ page }) => {
  await page.locator('.routebord-picture').hover({ position: { x: 500, y: 100 } })
  const before = await page.evaluate(() => window.scrollY)
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before)
})

test('pressing the overview brings that part of the picture into sight', async ({ page }) => {
  const overview = await page.locator('.routebord-overview-picture').boundingBox()
  if (overview === null) throw new Error('no overview')
  await page.mouse.click(overview.x + overview.width * 0.9, overview.y + 60)
  await expect(page.locator('.routebord-phase-heads [data-key="phase:use"]')).toBeInViewport()
})

test('the whole journey fits when asked, and reading size comes back', async ({ page }) => {
  const overflow = () =>
    page.locator('.routebord-picture').evaluate((box) => box.scrollWidth - box.clientWidth)
  expect(await overflow()).toBeGreaterThan(1000)
  await page.getByRole('button', { name: 'Show the whole journey' }).click()
  expect(await overflow()).toBeLessThanOrEqual(1)
  await page.getByRole('button', { name: 'Back to reading size' }).click()
  expect(await overflow()).toBeGreaterThan(1000)
})
