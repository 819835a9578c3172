import { expect, type Page, test } from '@playwright/test'
import { twoRoles } from '@routebord/examples'
import { EDITOR, openPlayground } from './playground-page.ts'

test('Esc and then Tab lead out of the editor', async ({ page }) => {
  await openPlayground(page)
  await page.getByRole('tab', { name: 'JSON' }).click()
  await page.locator(EDITOR).focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(page.locator(EDITOR)).not.toBeFocused()
})

/** Holds the editor back until the function it returns is called. */
async function holdEditor(page: Page): Promise<() => void> {
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(/json-editor/, async (route) => {
    await held
    await route.continue()
  })
  return () => letGo()
}

const field = (page: Page) => page.locator('.editor textarea')

test('the text is worked on before the editor is there, and one history spans form, field and editor', async ({
  page,
}) => {
  const letGo = await holdEditor(page)
  await openPlayground(page)
  const title = page.locator('[data-key=title]')
  const first = await title.inputValue()
  await title.fill('A new title')
  await page.getByRole('tab', { name: 'JSON' }).click()
  await expect(field(page)).toHaveValue(/A new title/)
  await field(page).press('Control+End')
  await page.keyboard.type('[')
  await expect(page.locator('.state')).toHaveText(/one thing in the JSON/)
  const box = await page.locator('.editor').boundingBox()
  letGo()
  await expect(page.locator(EDITOR)).toBeFocused()
  await expect(field(page)).toHaveCount(0)
  expect(await page.locator('.editor').boundingBox()).toEqual(box)
  await expect(page.locator('.cm-activeLine')).toHaveText('[')
  await page.keyboard.insertText(']')
  await expect(page.locator('.cm-activeLine')).toHaveText('[]')

  const undo = () => page.keyboard.press('Control+z')
  await undo()
  await expect(page.locator('.cm-activeLine')).toHaveText('[')
  await undo()
  await expect(page.locator('.state')).toHaveText('The map is up to date.')
  await page.keyboard.press('Control+Home')
  await expect(page.locator(EDITOR)).toContainText('A new title')
  await undo()
  await expect(page.locator(EDITOR)).toContainText(first)
  await page.getByRole('tab', { name: 'Form' }).click()
  await expect(title).toHaveValue(first)
  for (let i = 0; i < 3; i += 1) await page.getByRole('button', { name: 'Redo' }).click()
  await expect(title).toHaveCount(0)
  for (let i = 0; i < 2; i += 1) await page.getByRole('button', { name: 'Undo' }).click()
  await expect(title).toHaveValue('A new title')
})

test('no letter is lost that is typed while the editor comes', async ({ page }) => {
  const letGo = await holdEditor(page)
  await openPlayground(page)
  await page.getByRole('tab', { name: 'JSON' }).click()
  await field(page).press('Control+End')
  await page.keyboard.type('abc')
  letGo()
  await page.keyboard.type('defghijklmnopqrstuvwxyz'.repeat(4))
  await expect(page.locator(EDITOR)).toBeFocused()
  await page.keyboard.type('!')
  await expect(page.locator('.cm-activeLine')).toHaveText(
    `abc${'defghijklmnopqrstuvwxyz'.repeat(4)}!`,
  )
})

test('the keys of undo reach what the form did, wherever the keyboard is', async ({ page }) => {
  await openPlayground(page)
  await page.getByRole('button', { name: 'Add a role' }).click()
  await expect(page.locator('[data-key="role:new-role"]')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.locator('[data-key="role:new-role"]')).toHaveCount(0)
  await page.locator('[data-tool=link]').focus()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.locator('[data-key="role:new-role"]')).toHaveCount(1)
})

test('an editor that cannot be fetched leaves a field that works', async ({ page }) => {
  await page.route(/json-editor/, (route) => route.abort())
  await openPlayground(page)
  await page.getByRole('tab', { name: 'JSON' }).click()
  await field(page).fill(JSON.stringify({ ...twoRoles, kind: 'purchasing' }, null, 2))
  await expect(page.locator('.state')).toHaveText(/one thing/)
  await page.locator('.issues li').first().getByRole('button').click()
  await expect(field(page)).toBeFocused()
  const chosen = await field(page).evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart).split('\n', 1),
  )
  expect(chosen).toEqual(['"purchasing",'])
})
