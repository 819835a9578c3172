import { addons } from 'storybook/manager-api'

addons.setConfig({
  // The page has colour vision of its own, on linear light and with measured matrices; one switch is enough.
  toolbar: { 'storybook/a11y/panel': { hidden: true } },
})
