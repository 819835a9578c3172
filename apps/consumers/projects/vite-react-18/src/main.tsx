import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BuyingMap } from './buying-map'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <BuyingMap />
    </StrictMode>,
  )
