export * from '@routebord/d3/overlays'
