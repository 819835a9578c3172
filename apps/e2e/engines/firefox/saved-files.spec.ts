import { statSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { twoRoles } from '@routebord/examples'

const folder = fileURLToPath(new URL('../../test-results/firefox-downloads/', import.meta.url))

// Firefox saves, but Playwright hears nothing of a download that is no navigation: the files are looked for instead.
test.use({
  launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, downloadsPath: folder }),
})

test('every file that is saved has what it should', async ({ page }) => {
  await rm(folder, { recursive: true, force: true })
  await page.goto('/playground/')
  await expect(page.locator('.playground[data-ready]')).toHaveCount(1)
  const save = async (kind: string): Promise<Buffer> => {
    const path = `${folder}${twoRoles.id}.${kind}`
    await page.locator('summary', { hasText: 'Save' }).click()
    await page.locator(`[data-file=${kind}]`).click()
    // Firefox holds the name with an empty file until the full one takes its place.
    await expect.poll(() => statSync(path, { throwIfNoEntry: false })?.size ?? 0).toBeGreaterThan(0)
    return readFile(path)
  }
  const svg = (await save('svg')).toString('utf8')
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
  const png = await save('png')
  expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
  const [, width = '0'] = /width="([\d.]+)"/.exec(svg) ?? []
  expect(png.readUInt32BE(16)).toBe(Math.round(Number(width) * 2))
  expect(png.length).toBeGreaterThan(20_000)
  expect((await save('csv')).toString('utf8')).toMatch(/^\uFEFFPhase,Step,Who/)
  expect((await save('html')).toString('utf8').match(/<h4/g)).toHaveLength(twoRoles.steps.length)
})
