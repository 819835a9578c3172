export * from '@routebord/d3/tools'
