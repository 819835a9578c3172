import { test } from '@playwright/test'
import { findWebkit } from '@routebord/browser'

test('WebKitGTK is installed', () => {
  const found = findWebkit()
  if ('missing' in found)
    throw new Error(
      `No WebKitGTK found. These Debian packages bring what is missing: ${found.missing.join(', ')}.`,
    )
})
