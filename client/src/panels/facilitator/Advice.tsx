import { LightBulbIcon } from '@navikt/aksel-icons'
import { useSession } from '../boardContext.ts'

/** What the plan advises whoever leads this step for the first time; `otherwise` where it advises nothing. */
export function Advice({ otherwise }: { otherwise?: string }) {
  const { step, locale } = useSession()
  if (!step.help) return otherwise ? <p className="quiet">{otherwise}</p> : null
  return (
    <div className="advice">
      <LightBulbIcon aria-hidden />
      <p lang={locale}>{step.help}</p>
    </div>
  )
}
