import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureName } from '../../connection/http.ts'
import { Button } from '../../ui/Button.tsx'
import { troubleKey } from '../trouble.ts'

interface TwoStepsProps {
  /** The first button. */
  label: string
  question: string
  yes: string
  no?: string
  /** What comes of it. */
  children: ReactNode
  perform: () => Promise<unknown>
}

/** Something that cannot be taken back: one asks for it, reads what comes of it, and says yes. Nothing has to be typed. */
export function TwoSteps({ label, question, yes, no, children, perform }: TwoStepsProps) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asking) heading.current?.focus()
  }, [asking])
  const stop = () => {
    setAsking(false)
    setWrong(null)
    requestAnimationFrame(() => first.current?.querySelector('button')?.focus())
  }
  const go = async () => {
    setBusy(true)
    setWrong(null)
    try {
      await perform()
    } catch (failure) {
      setWrong(failureName(failure))
    }
    setBusy(false)
  }
  if (!asking) {
    return (
      <div ref={first}>
        <Button className="danger-edge" onClick={() => setAsking(true)}>
          {label}
        </Button>
      </div>
    )
  }
  return (
    <div className="two-steps">
      <h3 ref={heading} tabIndex={-1}>
        {question}
      </h3>
      {children}
      <div className="row">
        <Button className="danger" busy={busy} aria-disabled={busy || undefined} onClick={() => !busy && void go()}>
          {yes}
        </Button>
        <Button onClick={stop}>{no ?? t('board.cancel')}</Button>
      </div>
      {wrong && (
        <p className="ds-validation-message" data-color="danger" role="alert">
          {t(troubleKey('named', wrong)) as string}
        </p>
      )}
    </div>
  )
}
