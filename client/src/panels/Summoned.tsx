import '../ui/css/summoned.css'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Camera } from '../actions/camera.ts'
import { endSummon, goThere } from '../actions/gathering.ts'
import { isCalm } from '../actions/preferences.ts'
import { announce } from '../ui/announcer.ts'
import { Button } from '../ui/Button.tsx'
import { ActionButton } from './ActionButton.tsx'
import { useActionContext, useOwn, useSession } from './boardContext.ts'

/**
 * *Samle alle her* on the canvas: goes there once, says who moved one, and lets one go back. In calm view, and in the middle of
 * something, one goes oneself.
 */
export function Summoned() {
  const { t } = useTranslation()
  const context = useActionContext()
  const { view, board } = context
  const { summon } = useSession()
  const { role } = useOwn()
  const at = summon?.at ?? null
  // What was called before this page was opened does not move it.
  const seen = useRef(at)
  const [before, setBefore] = useState<Camera | null>(null)
  const [asked, setAsked] = useState<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time everybody is called
  useEffect(() => {
    if (at === seen.current) return
    seen.current = at
    setBefore(null)
    setAsked(at)
    if (!summon || role === 'facilitator') return
    announce(t('leading.summoned'))
    const { editing, drag } = view.get()
    // What one is in the middle of must not slide away.
    if (isCalm() || editing || drag) return
    setBefore(view.get().camera)
    goThere(context, summon)
  }, [at, board])
  if (!summon) return null
  if (role === 'facilitator') {
    return (
      <div className="panel summoned">
        <p>{t('leading.summoned')}</p>
        <ActionButton action={endSummon} />
      </div>
    )
  }
  if (asked !== at) return null
  return (
    <div className="panel summoned">
      <p>{t('leading.summoned')}</p>
      {before ? (
        <Button
          onClick={() => {
            view.set({ camera: before })
            setAsked(null)
          }}
        >
          {t('leading.back')}
        </Button>
      ) : (
        <Button onClick={() => goThere(context, summon)}>{t('leading.see')}</Button>
      )}
      <Button variant="tertiary" onClick={() => setAsked(null)}>
        {t('leading.gatheringOver')}
      </Button>
    </div>
  )
}
