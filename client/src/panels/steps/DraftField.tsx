import { personalDataIn } from '@samtavle/shared/rules/personalData'
import type { AreaId } from '@samtavle/shared/schema/ids'
import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { useContent, useSession } from '../boardContext.ts'
import type { DraftFieldState } from './useDraftField.ts'

/** How many letters before the limit one is told of it. */
const warnAt = 200

/** A note of paper to write on. */
export function DraftField({ field, area }: { field: DraftFieldState; area: AreaId }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const paper = useContent().areas.get(area)?.colour ?? 'yellow'
  const input = useRef<HTMLTextAreaElement>(null)
  const left = limits.text - field.text.length
  const personal = personalDataIn(field.text)
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (!field.text.trim()) return
    field.add()
    announce(t('step.write.added'))
    input.current?.focus()
  }
  return (
    <form className="draft" onSubmit={submit}>
      <textarea
        ref={input}
        className="draft-field"
        data-paper={paper}
        lang={locale}
        dir="auto"
        aria-label={t('step.write.field')}
        placeholder={t('step.write.field')}
        maxLength={limits.text}
        rows={4}
        value={field.text}
        onChange={(event) => field.type(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && submit()}
      />
      {left < warnAt && <p className="quiet">{t('step.write.left', { count: left })}</p>}
      <div role="status">{personal && <p className="warning">{t(`step.write.personal.${personal}`)}</p>}</div>
      <div className="row">
        <Button type="submit" variant="primary" className="grow" disabled={!field.text.trim()}>
          {field.isChange ? t('step.write.save') : t('step.write.add')}
        </Button>
        {field.isChange && <Button onClick={field.discard}>{t('step.write.discard')}</Button>}
      </div>
      <label className="check">
        <input
          className="ds-input"
          type="checkbox"
          checked={field.forSomebody}
          onChange={({ target }) => field.writeFor(target.checked)}
        />
        <span>{t('step.write.forSomebody')}</span>
      </label>
    </form>
  )
}
