// Writes src/fonts anew, cut out of Inter: node scripts/write-fonts.ts
import { writeFileSync } from 'node:fs'
import { cutFont, FONTS } from './cut-font.ts'

for (const font of FONTS) {
  const cut = await cutFont(font)
  writeFileSync(new URL(`../src/fonts/${font.file}`, import.meta.url), cut)
  console.log(`${font.file} ${(cut.length / 1000).toFixed(1)} kB`)
}
