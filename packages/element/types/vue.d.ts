// Teaches Vue's templates the element: import type {} from '@routebord/element/vue'
import type { HTMLAttributes, PublicProps } from 'vue'
import type { RoutebordEventMap, RoutebordSwimlane } from '../dist/index.js'
import type { RoutebordAttributes } from './attributes.d.ts'

type Listeners = {
  [Name in keyof RoutebordEventMap as `on${Capitalize<CamelCase<Name>>}`]?: (
    event: RoutebordEventMap[Name],
  ) => void
}

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name

declare module 'vue' {
  interface GlobalComponents {
    'routebord-swimlane': new () => RoutebordSwimlane & {
      $props: HTMLAttributes & RoutebordAttributes & Listeners & PublicProps
    }
  }
}
