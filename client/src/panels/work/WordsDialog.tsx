import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { cardWithWord, flagWord, termsOf, wordsToAskAbout } from '../../actions/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { useActionContext, useContent, useOwn, useSession } from '../boardContext.ts'
import { Term } from './Term.tsx'

/** Asking what a word means, and what the words on the board do mean. */
export function WordsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const context = useActionContext()
  useSession()
  useOwn()
  const terms = termsOf(useContent())
  return (
    <Dialog title={t('work.words.title')} onClose={onClose}>
      {flagWord(null, '').enabled(context) ? <AskForm /> : <p className="quiet">{t('work.words.closed')}</p>}
      <h3>{t('work.words.glossary')}</h3>
      {terms.length === 0 && <p className="quiet">{t('work.words.none')}</p>}
      <dl className="work-facts">
        {terms.map((term) => (
          <Term key={term.id} term={term} />
        ))}
      </dl>
    </Dialog>
  )
}

function AskForm() {
  const { t } = useTranslation()
  const context = useActionContext()
  const content = useContent()
  const { locale } = useSession()
  const [word, setWord] = useState('')
  const [told, setTold] = useState('')
  const [missing, setMissing] = useState(false)
  const ask = async (wanted: string) => {
    const card = cardWithWord(content, wanted)
    setMissing(card === null)
    setTold('')
    if (!card) return
    await runAction(flagWord(card, wanted), context)
    setWord('')
    setTold(t('work.words.asked'))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void ask(word)
  }
  const offered = wordsToAskAbout(content)
  return (
    <form className="words-form" onSubmit={submit}>
      <p>{t('work.words.lead')}</p>
      <Field label={t('work.words.field')} error={missing ? t('work.words.notFound') : undefined}>
        {(parts) => (
          <input
            {...parts}
            className="ds-input"
            lang={locale}
            maxLength={limits.line}
            value={word}
            onChange={(event) => setWord(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" variant="primary">
        {t('work.words.ask')}
      </Button>
      <p role="status">{told}</p>
      {offered.length > 0 && (
        <fieldset className="words-offered">
          <legend>{t('work.words.suggestions')}</legend>
          {offered.map((one) => (
            <Button key={one} lang={locale} onClick={() => void ask(one)}>
              {one}
            </Button>
          ))}
        </fieldset>
      )}
    </form>
  )
}
