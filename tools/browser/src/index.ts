export { type FoundChromium, findChromium } from './find-chromium.ts'
export { launchOptions } from './launch-options.ts'
