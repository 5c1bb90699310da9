import '../../ui/css/ownMethods.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureName } from '../../connection/http.ts'
import { dropOwnMethod, keepMethodFile, type OwnMethod, ownMethods, putOwnMethod } from '../../connection/ownMethods.ts'
import { useMaking } from '../../panels/making/useMaking.ts'
import { useMethodTrouble } from '../../panels/making/useMethodTrouble.ts'
import { Button } from '../../ui/Button.tsx'
import { OwnMethodCard } from './OwnMethodCard.tsx'

/** The methods that somebody has saved in this browser, and those from files; none of them leaves it unless it is used. */
export function OwnMethods() {
  const { t } = useTranslation()
  const making = useMaking()
  const troubleOf = useMethodTrouble()
  const [methods, setMethods] = useState(ownMethods)
  const [removed, setRemoved] = useState<OwnMethod | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const attempt = async (act: () => unknown) => {
    setWrong(null)
    try {
      await act()
    } catch (failure) {
      setWrong(failureName(failure))
    }
    setMethods(ownMethods())
  }
  const remove = (method: OwnMethod) => {
    setRemoved(method)
    void attempt(() => dropOwnMethod(method.id))
  }
  const undo = (method: OwnMethod) => {
    setRemoved(null)
    void attempt(() => putOwnMethod(method))
  }
  return (
    <section className="own-methods" aria-labelledby="own-methods">
      <h2 id="own-methods">{t('ownMethods.title')}</h2>
      <p className="lead">{t(methods.length > 0 ? 'ownMethods.here' : 'ownMethods.none')}</p>
      {methods.length > 0 && (
        <ul>
          {methods.map((method) => (
            <OwnMethodCard
              key={method.id}
              method={method}
              making={making}
              onRename={(title) => void attempt(() => putOwnMethod({ ...method, file: { ...method.file, title } }))}
              onRemove={() => remove(method)}
            />
          ))}
        </ul>
      )}
      <div role="status">
        {removed && (
          <p className="setting-note">
            {t('ownMethods.removed', { title: removed.file.title || t('ownMethods.untitled') })}{' '}
            <Button onClick={() => undo(removed)}>{t('ownMethods.undo')}</Button>
          </p>
        )}
      </div>
      {wrong && (
        <p className="ds-validation-message" data-color="danger" role="alert">
          {troubleOf(wrong)}
        </p>
      )}
      <MethodFromFile onChoose={(file) => void attempt(() => keepMethodFile(file))} />
    </section>
  )
}

function MethodFromFile({ onChoose }: { onChoose: (file: File) => void }) {
  const { t } = useTranslation()
  return (
    <label className="ds-button file-button" data-variant="secondary">
      {t('ownMethods.fromFile')}
      <input
        className="ds-sr-only"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onChoose(file)
          event.target.value = ''
        }}
      />
    </label>
  )
}
