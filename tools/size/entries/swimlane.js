export { renderSwimlane } from '@routebord/d3'
