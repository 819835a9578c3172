export { canvasPicture, paintScene } from '@routebord/d3/canvas'
