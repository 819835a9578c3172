export { type FoundChromium, findChromium } from './find-chromium.ts'
export { findFirefox } from './find-firefox.ts'
export { type FoundWebkit, findWebkit } from './find-webkit.ts'
export { launchOptions } from './launch-options.ts'
