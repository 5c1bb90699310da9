import { type PromisePlace, promises } from '@samtavle/shared/rules/promises'
import { currentLocale } from '../i18n/i18n.ts'
import { useOwn, useSession } from './boardContext.ts'

/** What is promised at this place, in sentences that hold for the session as it is. `inline`: inside of other text. */
export function Promises({ at, inline = false }: { at: PromisePlace; inline?: boolean }) {
  const session = useSession()
  const { held } = useOwn()
  const isReadFirst = session.step.area !== null && held?.areas.includes(session.step.area) === true
  const sentences = promises(at, session, currentLocale(), isReadFirst)
  if (sentences.length === 0) return null
  return inline ? sentences.join(' ') : <p className="promise">{sentences.join(' ')}</p>
}
