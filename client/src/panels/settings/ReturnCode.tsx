import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureName } from '../../connection/http.ts'
import { makeReturnCode } from '../../connection/returning.ts'
import { Button } from '../../ui/Button.tsx'
import { useBoard, useOwn } from '../boardContext.ts'
import { useAddress, withoutScheme } from '../useAddress.ts'

/** A code to write down, with which one finds one's own notes again on another device; for participants. */
export function ReturnCode() {
  const { t } = useTranslation()
  const board = useBoard()
  const { role } = useOwn()
  const address = withoutScheme(useAddress())
  const [code, setCode] = useState<string | null>(null)
  const make = () =>
    makeReturnCode(board.boardId).then(setCode, (failure: unknown) => board.notify(failureName(failure)))
  if (role !== 'participant') return null
  return (
    <div className="setting-act">
      <p>{t('settings.own.returnLead')}</p>
      <div role="status">
        {code && (
          <>
            <p className="door-code">{code}</p>
            <p className="quiet">{t('settings.own.returnHow', { address })}</p>
          </>
        )}
      </div>
      <Button onClick={() => void make()}>{t(code ? 'settings.own.returnNew' : 'settings.own.returnMake')}</Button>
    </div>
  )
}
