import { expect, type Locator, type Page, test } from '@playwright/test'
import { twoRoles } from '@routebord/examples'
import type { JourneyDocument, StepDocument } from '@routebord/schema'
import { findViolations } from './find-violations.ts'
import { openPlayground, savedAs } from './playground-page.ts'

const [role] = twoRoles.roles
const [step] = twoRoles.steps
const [roleId, stepId] = [role?.id ?? '', step?.id ?? '']

/** A control of the form, by its key. */
const control = (page: Page, key: string): Locator => page.locator(`#form [data-key="${key}"]`)

/** Unfolds what belongs to a role or a step: the folds stand in the order of the form. */
const unfold = (page: Page, index: number): Promise<void> =>
  page.locator('#form .more > summary').nth(index).click()
const ofStep = twoRoles.roles.length

/** The first step, in the text that the playground keeps while it is worked on. */
const keptStep = async (page: Page): Promise<StepDocument | undefined> => {
  const text = await page.evaluate(() => localStorage.getItem('routebord-draft'))
  return (JSON.parse(text ?? '{"steps":[]}') as JourneyDocument).steps[0]
}

/** Presses a button that adds something, and types what it is called over the name it is given. */
async function add(page: Page, key: string, words: string): Promise<void> {
  await control(page, `add-${key}`).click()
  await page.keyboard.type(words)
}

test('what happens at a step is told in the form, and is in the picture, the words and the JSON', async ({
  page,
}) => {
  await openPlayground(page)
  await unfold(page, ofStep)
  const contacts = step?.touchpoints?.length ?? 0
  await add(page, `touchpoint:${stepId}`, 'Sales desk')
  await expect(control(page, `touchpoint:${stepId}:${contacts}`)).toHaveValue('Sales desk')
  await control(page, `channel:${stepId}:${contacts}`).selectOption('phone')
  await control(page, `direct:${stepId}:${contacts}`).uncheck()
  await add(page, `friction:${stepId}`, 'No spare blade')
  const frictions = step?.frictions?.length ?? 0
  await control(page, `severity:${stepId}:${frictions}`).selectOption('3')
  await add(page, `sign:${stepId}`, 'Does it hum?')
  await control(page, 'moment:new-question').selectOption('after')
  await control(page, 'status:new-question').selectOption('placed')
  await control(page, `feeling:${stepId}:${roleId}`).selectOption('-2')
  await control(page, `basis:${stepId}:${roleId}`).selectOption('observed')
  await control(page, `quote:${stepId}:${roleId}`).fill('Not again.')
  await control(page, `observed:${stepId}`).selectOption('partly')
  await control(page, `start:${stepId}`).fill('2026-02-03')
  const outline = page.locator('.routebord-outline')
  for (const words of ['Sales desk', 'No spare blade', 'Does it hum?', 'Not again.'])
    await expect(outline).toContainText(words)
  await expect(page.locator('.routebord-body [data-key="sign:new-question"]')).toHaveCount(1)
  await expect(page.locator('.state')).toHaveText('The map is up to date.')
  const contact = { title: 'Sales desk', channel: 'phone', direct: false }
  await expect.poll(async () => (await keptStep(page))?.touchpoints?.at(-1)).toEqual(contact)
  const felt = { emotion: -2, basis: 'observed', quote: { en: 'Not again.' } }
  await expect.poll(async () => (await keptStep(page))?.experience?.[roleId]).toMatchObject(felt)
})

test('what is folded open stays so, knows what was typed elsewhere, and gives up what is removed', async ({
  page,
}) => {
  await openPlayground(page)
  await control(page, `role:${roleId}`).fill('Sawyer')
  await unfold(page, ofStep)
  await expect(page.locator('#form .entry > legend').first()).toHaveText('Sawyer')
  await unfold(page, ofStep)
  await control(page, `role:${roleId}`).fill('Joiner')
  await unfold(page, ofStep)
  await expect(page.locator('#form .entry > legend').first()).toHaveText('Joiner')
  await add(page, `friction:${stepId}`, 'Dust')
  await page.getByRole('button', { name: 'Add a role' }).click()
  await expect(page.locator('#form .more[open]')).toHaveCount(1)
  await expect(page.locator('#form .entry input').first()).toBeVisible()
  await page.getByRole('button', { name: 'Remove: Dust' }).click()
  await expect(control(page, `add-friction:${stepId}`)).toBeFocused()
  await expect(page.locator('.routebord-outline')).not.toContainText('Dust')
  await control(page, `feeling:${stepId}:${roleId}`).selectOption('')
  await control(page, `quote:${stepId}:${roleId}`).fill('')
  await control(page, `basis:${stepId}:${roleId}`).selectOption('')
  // The words of other languages are not on the page, and stay.
  const left = step?.experience?.[roleId]?.quote as Readonly<Record<string, string>>
  const felt = { quote: { da: left.da, nl: left.nl } }
  await expect.poll(async () => (await keptStep(page))?.experience).toEqual({ [roleId]: felt })
})

test('what findings ask for can be said in the form', async ({ page }) => {
  await openPlayground(page)
  await page.getByRole('combobox', { name: 'Start from' }).selectOption('')
  await add(page, 'step:phase-1', 'Asks around')
  await control(page, 'part:new-step:role-2').check()
  await page.locator('#findings-tab').click()
  const found = page.locator('#findings li')
  await expect(found.filter({ hasText: 'no influence between them' })).toHaveCount(1)
  await expect(found.filter({ hasText: 'nothing shows how we know' })).toHaveCount(2)
  await expect(found.filter({ hasText: 'no signpost is placed or planned' })).toHaveCount(1)
  await add(page, 'influence', 'It pays for itself.')
  await control(page, 'stance:0').selectOption('against')
  await add(page, 'evidence', 'Talks with both')
  await control(page, 'evidence-kind:new-evidence').selectOption('interview')
  for (const index of [0, 1]) {
    await unfold(page, index)
    await control(page, `rests-on:role:role-${index + 1}:new-evidence`).check()
    await control(page, `crm:role-${index + 1}`).selectOption(index === 0 ? 'no' : 'yes')
  }
  await control(page, 'person:role-1').fill('Pia')
  await unfold(page, 2)
  await add(page, 'sign:new-step', 'What does it cost?')
  await control(page, 'status:new-question').selectOption('planned')
  for (const gone of ['no influence', 'how we know', 'no signpost is placed'])
    await expect(found.filter({ hasText: gone })).toHaveCount(0)
  await page.locator('#picture-tab').click()
  await expect(page.locator('.routebord-heads')).toContainText('Pia')
  await expect(page.locator('.routebord-body')).toContainText('It pays')
})

for (const [path, width] of [
  ['/playground/', 1280],
  ['/da/playground/', 390],
  ['/nl/playground/', 320],
] as const)
  test(`axe finds nothing in what was unfolded, and it fits (${path}, ${width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openPlayground(page, path)
    for (const index of [0, ofStep]) await unfold(page, index)
    for (const key of [`touchpoint:${stepId}`, `friction:${stepId}`, `sign:${stepId}`, 'evidence'])
      await control(page, `add-${key}`).click()
    await expect(page.locator('#form .entry')).not.toHaveCount(0)
    expect(await findViolations(page)).toEqual([])
    const form = page.locator('#form')
    const [inside, room] = await form.evaluate((one) => [one.scrollWidth, one.clientWidth])
    expect(inside).toBeLessThanOrEqual(room)
    const scrollWidth = await page.locator('html').evaluate((element) => element.scrollWidth)
    expect(scrollWidth).toBeLessThanOrEqual(width)
  })

test('what is undone is so in the form at once: somebody may type on', async ({ page }) => {
  await openPlayground(page)
  const name = control(page, `step:${stepId}`)
  const before = await name.inputValue()
  await name.fill('Something else')
  const after = await page.evaluate((key) => {
    document.querySelector<HTMLElement>('[data-tool=undo]')?.click()
    return document.querySelector<HTMLInputElement>(`[data-key="${key}"]`)?.value
  }, `step:${stepId}`)
  expect(after).toBe(before)
})

test('a map is drawn in another way, follows what is typed, and back', async ({ page }) => {
  await openPlayground(page)
  const cards = page.locator('.routebord-body [data-key^="card:"]')
  await expect(cards).not.toHaveCount(0)
  const drawn = page.getByRole('combobox', { name: 'Draw the map' })
  await drawn.selectOption('as a braid')
  await expect(cards).toHaveCount(0)
  const threads = page.locator('.routebord-body [data-key^="thread:"]')
  await expect(threads).toHaveCount(twoRoles.roles.length)
  await control(page, `step:${stepId}`).fill('The blade strays')
  await expect(page.locator('.routebord-body')).toContainText('strays')
  await drawn.selectOption('down the page')
  await expect(cards).not.toHaveCount(0)
  const dates = page.locator('.routebord-phase-heads [data-key^="date:"]')
  await drawn.selectOption('by date')
  await expect(dates).not.toHaveCount(0)
  await drawn.selectOption('in lanes')
  await expect(dates).toHaveCount(0)
})

test('every file has what it should of a braid, too', async ({ page }) => {
  await openPlayground(page)
  await page.getByRole('combobox', { name: 'Draw the map' }).selectOption('as a braid')
  for (const kind of ['SVG', 'HTML']) {
    const text = await savedAs(page, kind)
    expect(text).toContain(`data-key="station:${stepId}"`)
    expect(text).not.toContain('data-layer="cards"')
  }
})
