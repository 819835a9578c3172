export * from '@routebord/d3/parts'
