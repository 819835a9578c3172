import { expect, type Page, test } from '@playwright/test'
import { twoRoles } from '@routebord/examples'
import { openPlayground } from './playground-page.ts'

declare global {
  interface Window {
    /** How often the line on the state of the map was written. */
    timesSaid: number
  }
}

const [step] = twoRoles.steps
const note = (page: Page) => page.locator('.note')
const chosen = (page: Page) => page.locator('[name=template] option:checked')

for (const [path, joiner, other] of [
  ['/playground/', 'A joiner’s workshop buys a used band saw', 'Choose a map'],
  ['/da/playground/', 'Et snedkeri køber en brugt båndsav', 'Vælg et kort'],
  ['/nl/playground/', 'Een meubelmakerij koopt een gebruikte lintzaag', 'Kies een kaart'],
] as const)
  test(`the choice of a map to start from names the map there is (${path})`, async ({ page }) => {
    await openPlayground(page, `${path}?example=bouncy-ball`)
    const title = page.locator('[data-key=title]')
    const ball = await title.inputValue()
    await expect(chosen(page)).toHaveText(ball)
    await page.locator('[name=template]').selectOption('two-roles')
    await expect(title).toHaveValue(joiner)
    await expect(chosen(page)).toHaveText(joiner)
    await title.fill('Another')
    await expect(chosen(page)).toHaveText(other)
    await page.locator('[name=template]').selectOption('two-roles')
    await expect(title).toHaveValue(joiner)
    for (const now of [other, joiner, ball]) {
      await page.locator('[data-tool=undo]').click()
      await expect(chosen(page)).toHaveText(now)
    }
    await expect(title).toHaveValue(ball)
  })

test('a map of a link, or one that is no map to start from, is not named after one', async ({
  page,
}) => {
  await openPlayground(page)
  await page.locator('[data-key=title]').fill('Mine')
  await expect(page).toHaveURL(/#map=/)
  await page.reload()
  await expect(page.locator('.playground[data-ready]')).toHaveCount(1)
  await expect(page.locator('[data-key=title]')).toHaveValue('Mine')
  await expect(chosen(page)).toHaveText('Choose a map')
})

test('a map that cannot be fetched leaves the one there is, and its name', async ({ page }) => {
  await openPlayground(page)
  const before = await chosen(page).textContent()
  await page.route('**/journeys/leaving.json', (route) => route.abort())
  await page.locator('[name=template]').selectOption('leaving')
  await expect(note(page)).toHaveText(/could not be fetched/)
  await expect(chosen(page)).toHaveText(before ?? '')
})

for (const [path, [undone, redone, removed]] of [
  ['/playground/', ['Undone.', 'Redone.', 'Removed: Dust']],
  ['/da/playground/', ['Ændringen er fortrudt.', 'Ændringen er gentaget.', 'Fjernet: Dust']],
  ['/nl/playground/', ['Ongedaan gemaakt.', 'Opnieuw uitgevoerd.', 'Verwijderd: Dust']],
] as const)
  test(`undo, redo and what removes say what they did, and whether they can (${path})`, async ({
    page,
  }) => {
    await openPlayground(page, path)
    const [undo, redo] = [page.locator('[data-tool=undo]'), page.locator('[data-tool=redo]')]
    await expect(undo).toBeDisabled()
    await expect(redo).toBeDisabled()
    const name = page.locator(`[data-key="step:${step?.id}"]`)
    await name.fill('Dust')
    await name.press('Tab')
    await page.locator('#form .moves button[aria-label$=": Dust"]').last().click()
    await expect(name).toHaveCount(0)
    await expect(note(page)).toHaveText(removed)
    await undo.press('Enter')
    await expect(note(page)).toHaveText(undone)
    await expect(redo).toBeEnabled()
    await undo.press('Enter')
    await expect(undo).toBeDisabled()
    // What can do nothing more keeps the keyboard all the same.
    await expect(undo).toBeFocused()
    await redo.press('Enter')
    await expect(note(page)).toHaveText(redone)
    await page.keyboard.press('Control+z')
    await expect(note(page)).toHaveText(undone)
    await page.locator('[data-key=title]').fill('Another')
    await expect(note(page)).toBeEmpty()
    await expect(redo).toBeDisabled()
  })

test('that the map is up to date is said once, and not after every pause', async ({ page }) => {
  await openPlayground(page)
  await expect(page.locator('.state')).toHaveText('The map is up to date.')
  await page.locator('.state').evaluate((state) => {
    window.timesSaid = 0
    new MutationObserver((records) => {
      window.timesSaid += records.length
    }).observe(state, { childList: true, characterData: true, subtree: true })
  })
  await page.locator('[data-key=title]').fill('Another')
  await expect(page.locator('.paper-title')).toHaveText('Another')
  expect(await page.evaluate(() => window.timesSaid)).toBe(0)
})

test('a line that is spoken is on the page before there is anything to say', async ({ page }) => {
  await openPlayground(page)
  await expect(note(page)).toBeEmpty()
  await expect(page.getByRole('status').and(page.locator('.said > *'))).toHaveCount(2)
})

for (const [path, name] of [
  ['/playground/', /^Findings \d+$/],
  ['/da/playground/', /^Fund \d+$/],
  ['/nl/playground/', /^Bevindingen \d+$/],
] as const)
  test(`the tab of the findings is called as it is seen (${path})`, async ({ page }) => {
    await openPlayground(page, path)
    await expect(page.locator('#findings-tab')).toHaveAccessibleName(name)
  })
