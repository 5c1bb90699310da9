import { tiesOf } from '@samtavle/shared/rules/ties'
import type { Result } from '@samtavle/shared/schema/result'
import { runOff } from '../../actions/rounds.ts'
import { ActionButton } from '../ActionButton.tsx'

/** For those with equally many dots: a new round between them, the highest tie first. */
export function TieBreakers({ result }: { result: Result }) {
  const [highest] = tiesOf(result.data.options)
  if (!highest) return null
  return <ActionButton action={runOff(result, highest)} data-fullwidth />
}
