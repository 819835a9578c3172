export { StaticSwimlane, StaticTable } from '@routebord/react/static'
