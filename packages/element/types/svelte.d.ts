// Teaches Svelte the element: import type {} from '@routebord/element/svelte'
import type { HTMLAttributes } from 'svelte/elements'
import type { RoutebordSwimlane } from '../dist/index.js'
import type { RoutebordAttributes, RoutebordListeners } from './attributes.d.ts'

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'routebord-swimlane': HTMLAttributes<RoutebordSwimlane> &
      RoutebordAttributes &
      RoutebordListeners
  }
}
