import { expect, type Page, test } from '@playwright/test'
import { twoRoles } from '@routebord/examples'
import { findViolations } from './find-violations.ts'
import { EDITOR, openPlayground, savedAs, savedBytes } from './playground-page.ts'

/** Puts a text into the editor as somebody would who pastes it. */
async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('tab', { name: 'JSON' }).click()
  await page.locator(EDITOR).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}

const steps = (page: Page) => page.locator('.routebord-body [data-layer=cards] > g')

test('a fault is named at its line, and the last good map stays until it is mended', async ({
  page,
}) => {
  await openPlayground(page)
  await paste(page, JSON.stringify({ ...twoRoles, kind: 'purchasing' }, null, 2))
  const line =
    JSON.stringify(twoRoles, null, 2)
      .split('\n')
      .findIndex((text) => text.includes('"kind"')) + 1
  await expect(page.locator('.state')).toHaveText(/last good version: one thing/)
  const issue = page.locator('.issues li').first()
  await expect(issue).toContainText(`Line ${line}`)
  await expect(steps(page)).toHaveCount(twoRoles.steps.length)

  await page.getByRole('tab', { name: 'Form' }).click()
  await issue.getByRole('button').click()
  await expect(page.locator(EDITOR)).toBeFocused()
  await expect(page.locator('.cm-lintRange-error')).toHaveText('"purchasing"')
  await page.keyboard.press('Control+z')
  await expect(page.locator('.state')).toHaveText('The map is up to date.')
})

test('what is no JSON leaves the map, and says why the form is gone', async ({ page }) => {
  await openPlayground(page)
  await paste(page, '{ "format": ')
  await expect(page.locator('.issues li')).toHaveCount(1)
  await page.getByRole('tab', { name: 'Form' }).click()
  await expect(page.locator('#form')).toHaveText(/comes back as soon as/)
  await expect(steps(page)).toHaveCount(twoRoles.steps.length)
})

test('a role, a step and a tick in the form are in the picture, in the JSON and undone together', async ({
  page,
}) => {
  await openPlayground(page)
  await page.getByRole('button', { name: 'Add a role' }).click()
  const name = page.locator('[data-key="role:new-role"]')
  await expect(name).toBeFocused()
  await name.fill('Apprentice')
  await page.getByRole('button', { name: 'Add a step: Need' }).click()
  await page.locator('[data-key="step:new-step"]').fill('Sweeps up the dust')
  await page.locator('[data-key="part:new-step:new-role"]').check()
  await expect(page.locator('[data-key="part:new-step:new-role"]')).toBeFocused()
  await expect(page.locator('.routebord-heads')).toContainText('Apprentice')
  await expect(steps(page)).toHaveCount(twoRoles.steps.length + 1)
  await page.getByRole('tab', { name: 'JSON' }).click()
  await page.locator(EDITOR).press('Control+Home')
  await expect(page.locator(EDITOR)).toContainText('routebord/1')
  const undo = page.getByRole('button', { name: 'Undo' })
  while (await undo.isEnabled()) await undo.click()
  await expect(steps(page)).toHaveCount(twoRoles.steps.length)
})

test('a name that is typed stands wherever it is chosen or spoken, and the press that ends the typing counts', async ({
  page,
}) => {
  await openPlayground(page)
  const [phase] = twoRoles.phases
  const [step] = twoRoles.steps
  const choice = page.locator(`[data-key="step-phase:${step?.id}"]`)
  const before = await choice.elementHandle()
  const name = page.locator(`input[data-key="phase:${phase?.id}"]`)
  // Letter by letter, as somebody types: what is put in at once counts as no change in Firefox.
  const type = async (letters: string): Promise<void> => {
    await name.press('ControlOrMeta+a')
    await name.pressSequentially(letters)
  }
  await type('Trouble')
  await page.locator(`input[data-key="step:${step?.id}"]`).click()
  await expect(choice.locator('option').first()).toHaveText('Trouble')
  await expect(page.getByRole('button', { name: 'Remove: Trouble' })).toHaveCount(1)
  expect(await choice.evaluate((one, other) => one === other, before)).toBe(true)
  await type('Need')
  await page.getByRole('button', { name: 'Add a step: Trouble' }).click()
  await expect(page.locator('[data-key="step:new-step"]')).toBeFocused()
})

test('the address brings the same bytes back, and a damaged one says so', async ({
  page,
  context,
}) => {
  await openPlayground(page)
  const text =
    `${JSON.stringify({ ...twoRoles, title: 'Ærø → “x” 🚲' }, null, 1)}\r\n \n`.replaceAll('\r', '')
  await paste(page, text)
  await expect(page).toHaveURL(/#map=/)
  await expect(page.locator('.routebord-overview')).toContainText('Owen')
  const url = page.url()
  const other = await context.newPage()
  await other.goto(url)
  await expect(other.locator('.playground[data-ready]')).toHaveCount(1)
  expect(await savedAs(other, 'JSON')).toBe(text)
  await other.goto('about:blank')
  await openPlayground(other, '/playground/#map=damaged')
  await expect(other.locator('.note')).toHaveText(/damaged or cut off/)
  await expect(other.locator('.draft')).toBeVisible()
  await other.getByRole('button', { name: 'Go on with it' }).click()
  await expect(other).toHaveURL(url)
})

test('every file has what it should', async ({ page }) => {
  await openPlayground(page)
  const svg = await savedAs(page, 'SVG')
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
  expect(svg).toContain('The blade')
  expect(svg).not.toContain('var(')
  const png = await savedBytes(page, 'PNG')
  expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
  const [, width = '0'] = /width="([\d.]+)"/.exec(svg) ?? []
  expect(png.readUInt32BE(16)).toBe(Math.round(Number(width) * 2))
  expect(png.length).toBeGreaterThan(20_000)
  expect(await savedAs(page, 'CSV')).toMatch(/^\uFEFFPhase,Step,Who/)
  const html = await savedAs(page, 'HTML')
  expect(html).toContain('<title>A joiner’s workshop buys a used band saw</title>')
  expect(html.match(/<h4/g)).toHaveLength(twoRoles.steps.length)
})

test('on paper the map stands alone, in rows', async ({ page }) => {
  await openPlayground(page)
  await page.getByRole('combobox', { name: 'Start from' }).selectOption('bouncy-ball')
  // A browser without a printer tells the page all the same, if it is asked by script.
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'))
  })
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await page.emulateMedia({ media: 'print' })
  const rows = page.locator('.routebord-row').filter({ visible: true })
  await expect(rows.first()).toBeVisible()
  await expect(page.locator('.paper-title')).toHaveText('A toy factory buys a bouncy-ball machine')
  expect(await rows.count()).toBeGreaterThan(2)
  for (const hidden of ['.masthead', '.edit-half', '.tools', '.routebord-picture', '.privacy'])
    await expect(page.locator(hidden)).toBeHidden()
  const cut = await page
    .locator('#picture')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
  expect(cut).toBeLessThanOrEqual(0)
})

test('a file that is dropped anywhere is opened', async ({ page }) => {
  await openPlayground(page)
  await page.evaluate(
    (text) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], 'map.json'))
      const target = document.querySelector('.routebord') ?? document.body
      for (const type of ['dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    },
    JSON.stringify({
      ...twoRoles,
      steps: twoRoles.steps.slice(0, 2),
      signposts: [],
      links: [],
      actions: [],
    }),
  )
  await expect(steps(page)).toHaveCount(2)
  await page.getByRole('combobox', { name: 'Start from' }).selectOption('')
  await expect(page.locator('[data-key=title]')).toHaveValue('An empty map')
})

test('on a phone neither the editor nor what draws the map is fetched before it is looked at', async ({
  page,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  const has = (name: RegExp) => fetched.some((url) => name.test(url))
  await page.setViewportSize({ width: 390, height: 844 })
  await openPlayground(page)
  await expect(page.locator('.count')).toHaveText(/\d/)
  expect([has(/json-editor/), has(/live-map/)]).toEqual([false, false])
  await page.getByRole('button', { name: 'Map' }).click()
  await expect(page.locator('.routebord-toolbar button').first()).toBeAttached()
  expect([has(/json-editor/), has(/live-map/)]).toEqual([false, true])
  await page.getByRole('button', { name: 'Edit' }).click()
  await page.getByRole('tab', { name: 'JSON' }).click()
  await expect(page.locator(EDITOR)).toBeVisible()
})

const VIEWS = [
  { path: '/playground/', scheme: 'dark', width: 1280, view: 'form' },
  { path: '/da/playground/', scheme: 'light', width: 768, view: 'json' },
  { path: '/nl/playground/', scheme: 'dark', width: 390, view: 'findings' },
] as const

for (const { path, scheme, width, view } of VIEWS)
  test(`axe finds nothing, nothing is said, fetched elsewhere or too wide (${path}, ${view}, ${scheme}, ${width} px)`, async ({
    page,
    baseURL,
  }) => {
    const messages: string[] = []
    const foreign: string[] = []
    page.on('console', (message) => messages.push(message.text()))
    page.on('pageerror', (error) => messages.push(error.message))
    page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(baseURL ?? '!'))
        foreign.push(request.url())
    })
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height: 900 })
    await openPlayground(page, path)
    if (view === 'findings') await page.locator('[data-show-half=look]').click()
    await page.locator(`#${view}-tab`).click()
    await expect(page.locator(`#${view}`)).toBeVisible()
    expect(await findViolations(page)).toEqual([])
    const scrollWidth = await page.locator('html').evaluate((element) => element.scrollWidth)
    expect(scrollWidth).toBeLessThanOrEqual(width)
    expect(messages).toEqual([])
    expect(foreign).toEqual([])
  })
