export { vertical } from '@routebord/d3/vertical'
