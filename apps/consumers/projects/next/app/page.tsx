import { StaticSwimlane, StaticTable } from '@routebord/react/static'
import { journey } from './journey'

export default function Page() {
  return (
    <main>
      <StaticSwimlane journey={journey} />
      <StaticTable journey={journey} />
    </main>
  )
}
