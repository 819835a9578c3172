export { da } from '@routebord/d3/languages/da'
