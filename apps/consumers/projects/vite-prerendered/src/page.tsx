import { StrictMode } from 'react'
import { BuyingMap } from './buying-map'

export const page = (
  <StrictMode>
    <BuyingMap />
  </StrictMode>
)
