import { journey } from '../journey'
import { BuyingMap } from './buying-map'

export default function Page() {
  return <BuyingMap journey={journey} />
}
