import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shortcutText } from '../actions/action.ts'
import { listedActions } from '../actions/keyboard.ts'
import { preferredWheel, preferWheel, singleKeysOff, switchSingleKeys, wheelHabits } from '../actions/preferences.ts'
import { Dialog } from '../ui/Dialog.tsx'

const gestures = ['pan', 'zoom', 'copy', 'free', 'move', 'menu'] as const

/** What keys, mouse and fingers do, and what can be set about it on this device. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('canvas.help.open')} onClose={onClose} className="help">
      <Habits />
      <h3>{t('canvas.help.mouse')}</h3>
      <dl className="help-list">
        {gestures.map((gesture) => (
          <div key={gesture}>
            <dt>{t(`canvas.help.${gesture}`)}</dt>
            <dd>{t(`canvas.help.${gesture}How`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('canvas.help.keys')}</h3>
      <dl className="help-list">
        {listedActions()
          .filter(({ shortcuts }) => shortcuts)
          .map((action) => (
            <div key={action.label}>
              <dt>{t(action.label, action.values ?? {}) as string}</dt>
              <dd>
                {action.shortcuts?.map((shortcut) => (
                  <kbd key={shortcutText(shortcut)}>{shortcutText(shortcut)}</kbd>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </Dialog>
  )
}

function Habits() {
  const { t } = useTranslation()
  const wheelId = useId()
  const [wheel, setWheel] = useState(preferredWheel)
  const [single, setSingle] = useState(() => !singleKeysOff())
  return (
    <fieldset className="help-habits">
      <legend>{t('canvas.help.settings')}</legend>
      <label htmlFor={wheelId}>{t('canvas.help.wheel')}</label>
      <select
        id={wheelId}
        className="ds-input"
        value={wheel}
        onChange={(event) => {
          const habit = wheelHabits.find((one) => one === event.target.value) ?? 'auto'
          preferWheel(habit)
          setWheel(habit)
        }}
      >
        {wheelHabits.map((habit) => (
          <option key={habit} value={habit}>
            {t(`canvas.help.wheels.${habit}`)}
          </option>
        ))}
      </select>
      <label className="help-switch">
        <input
          type="checkbox"
          className="ds-input"
          checked={single}
          onChange={(event) => {
            switchSingleKeys(event.target.checked)
            setSingle(event.target.checked)
          }}
        />
        {t('canvas.help.singleKeys')}
      </label>
    </fieldset>
  )
}
