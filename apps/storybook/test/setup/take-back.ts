import { afterEach } from 'vitest'
import { takeBack } from '../../.storybook/yield-to-axe.ts'

afterEach(takeBack)
