export { windowPicture } from '@routebord/d3/window'
