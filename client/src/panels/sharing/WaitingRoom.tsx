import { PersonCheckmarkIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { openDoorTo } from '../../actions/door.ts'
import { failureName } from '../../connection/http.ts'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { useActionContext } from '../boardContext.ts'
import { useDoor } from './useDoor.ts'
import { useWaiting } from './useWaiting.ts'

/** Whether newcomers wait to be let in. While the door is closed this is what it will be opened to. */
export function WaitingRoomCheck({ wanted, onChange }: { wanted: boolean; onChange: (wanted: boolean) => void }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const door = useDoor()
  const id = useId()
  const change = (checked: boolean) => {
    onChange(checked)
    if (door) void runAction(openDoorTo(checked), context)
  }
  return (
    <div className="waiting-room">
      <label className="check">
        <input
          type="checkbox"
          className="ds-input"
          checked={door ? door.waitingRoom : wanted}
          aria-describedby={id}
          onChange={(event) => change(event.target.checked)}
        />
        {t('share.waitingRoom')}
      </label>
      <p className="quiet" id={id}>
        {t('share.waitingRoomHelp')}
      </p>
    </div>
  )
}

/** Those who wait, let in by one press. Nothing when there is no waiting room and nobody waits. */
export function WaitingPeople() {
  const { t } = useTranslation()
  const { board } = useActionContext()
  const door = useDoor()
  const { count, admit } = useWaiting()
  const [busy, setBusy] = useState(false)
  if (!door?.waitingRoom && count === 0) return null
  const letIn = async () => {
    setBusy(true)
    try {
      await admit()
      announce(t('share.admitted'))
    } catch (failure) {
      board.notify(failureName(failure))
    }
    setBusy(false)
  }
  return (
    <div className="waiting-people" data-some={count > 0 || undefined}>
      <p role="status">{count > 0 ? t('share.waiting', { count }) : t('share.nobodyWaits')}</p>
      {count > 0 && (
        <Button
          variant="primary"
          busy={busy}
          icon={<PersonCheckmarkIcon aria-hidden />}
          onClick={() => !busy && void letIn()}
        >
          {t('share.admitAll', { count })}
        </Button>
      )}
    </div>
  )
}
