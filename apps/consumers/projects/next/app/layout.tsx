import '@routebord/d3/routebord.css'
import type { ReactNode } from 'react'

export const metadata = { title: 'A journey' }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
