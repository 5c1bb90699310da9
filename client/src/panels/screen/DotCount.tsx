import { Trans } from 'react-i18next'
import { Dots } from './Dots.tsx'

/** More dots than this are no easier to take in than the number. */
const most = 60

/** How many have done what is asked: a dot for each, and no word of those who have not. */
export function DotCount({ of, count }: { of: 'written' | 'voted' | 'agreed'; count: number }) {
  return (
    <div className="screen-count">
      <p>
        <Trans i18nKey={of === 'agreed' ? 'agree.screenAnswered' : `screen.${of}`} count={count} />
      </p>
      {count <= most && <Dots count={count} kind="people" />}
    </div>
  )
}
