import { renderSwimlane } from '@routebord/d3'
import { assertJourney } from '@routebord/schema'
import journeyJson from './journey.json'

const container = document.querySelector('#journey')
const map = renderSwimlane(container, assertJourney(journeyJson))
map.on('select', ({ step }) => console.log(step))
