import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isCalm, switchCalm } from '../../actions/preferences.ts'

/** *Rolig visning*, on this device. */
export function CalmSwitch() {
  const { t } = useTranslation()
  const [calm, setCalm] = useState(isCalm)
  return (
    <div className="calm-switch">
      <label className="check">
        <input
          className="ds-input"
          type="checkbox"
          checked={calm}
          aria-describedby="calm-about"
          onChange={({ target }) => {
            switchCalm(target.checked)
            setCalm(target.checked)
          }}
        />
        <span>{t('leading.calm')}</span>
      </label>
      <p className="quiet" id="calm-about">
        {t('leading.calmAbout')}
      </p>
    </div>
  )
}
