import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '../connection/http.ts'
import { pairScreen } from '../connection/screens.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { useBoard } from './boardContext.ts'
import { troubleKey } from './trouble.ts'

type Outcome = { is: 'none' | 'busy' | 'paired' } | { is: 'failed'; why: string }

/** The field for the code that a big screen shows. */
export function PairScreenForm() {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  const [code, setCode] = useState('')
  const [outcome, setOutcome] = useState<Outcome>({ is: 'none' })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setOutcome({ is: 'busy' })
    try {
      await pairScreen(boardId, code)
      setOutcome({ is: 'paired' })
      setCode('')
    } catch (error) {
      setOutcome({ is: 'failed', why: error instanceof ProblemError ? error.code : 'no-contact' })
    }
  }
  return (
    <form onSubmit={submit} noValidate>
      <Field label={t('screen.dialog.code')} error={outcome.is === 'failed' ? sentence(outcome.why) : undefined}>
        {(parts) => (
          <div className="code-row">
            <input
              {...parts}
              className="ds-input code-input"
              value={code}
              placeholder="KTM4 R7WD"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={12}
              onChange={(event) => setCode(event.target.value.toUpperCase())}
            />
            <Button
              type="submit"
              variant="primary"
              busy={outcome.is === 'busy'}
              disabled={outcome.is === 'busy' || !code.trim()}
            >
              {t('screen.dialog.connect')}
            </Button>
          </div>
        )}
      </Field>
      <p role="status" className="screen-connected">
        {outcome.is === 'paired' && t('screen.dialog.connected')}
      </p>
    </form>
  )

  /** The code of a screen is not the code of a board, so a wrong one has a sentence of its own. */
  function sentence(why: string): string {
    return why === 'unknown-code' ? t('screen.dialog.unknownCode') : (t(troubleKey('named', why)) as string)
  }
}
