export { RoutebordSwimlane } from '@routebord/element'
