// Teaches JSX of React 19 the element: import type {} from '@routebord/element/jsx'
import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { RoutebordSwimlane } from '../dist/index.js'
import type { RoutebordAttributes, RoutebordListeners } from './attributes.d.ts'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'routebord-swimlane': DetailedHTMLProps<
        HTMLAttributes<RoutebordSwimlane>,
        RoutebordSwimlane
      > &
        RoutebordAttributes &
        RoutebordListeners
    }
  }
}
