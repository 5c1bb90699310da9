import { type PromisePlace, promises } from '@samtavle/shared/rules/promises'
import { currentLocale } from '../i18n/i18n.ts'
import { useSession } from './boardContext.ts'

/** What is promised at this place, in sentences that hold for the session as it is. `inline`: inside of other text. */
export function Promises({ at, inline = false }: { at: PromisePlace; inline?: boolean }) {
  const session = useSession()
  const sentences = promises(at, session, currentLocale())
  if (sentences.length === 0) return null
  return inline ? sentences.join(' ') : <p className="promise">{sentences.join(' ')}</p>
}
