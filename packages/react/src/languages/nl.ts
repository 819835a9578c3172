export { nl } from '@routebord/d3/languages/nl'
