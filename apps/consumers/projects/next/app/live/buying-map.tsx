'use client'

import { JourneySwimlane } from '@routebord/react'
import type { Journey } from '@routebord/schema'

export const BuyingMap = ({ journey }: { journey: Journey }) => (
  <JourneySwimlane journey={journey} onSelect={({ step }) => console.log(step)} />
)
