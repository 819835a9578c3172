export { followHeight, reportHeight } from '@routebord/element/frame'
