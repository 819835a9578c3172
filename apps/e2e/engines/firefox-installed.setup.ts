import { test } from '@playwright/test'
import { findFirefox } from '@routebord/browser'

test('Firefox is installed', () => {
  if (findFirefox() === undefined)
    throw new Error(
      'No Firefox found. Debian’s package firefox-esr brings it; FIREFOX_PATH names one that is elsewhere.',
    )
})
