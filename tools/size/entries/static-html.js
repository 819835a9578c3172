export { renderToHtml } from '@routebord/d3/svg'
