import '../../ui/css/work.css'
import '../../ui/css/workNarrow.css'
import type { Card, CardDetails } from '@samtavle/shared/schema/card'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { aboutRights, sayAbout, twinsFor } from '../../actions/aboutCard.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { useBoard, useContent, useOwn, useSession } from '../boardContext.ts'
import { shortText } from '../list/shortText.ts'
import { useUnsaid } from '../useUnsaid.ts'
import { IdeaReach } from './IdeaReach.tsx'
import { LongField } from './LongField.tsx'
import { SourcesField } from './SourcesField.tsx'

/** What is said about a card beside its own words: another way to put it, its twin, gains and risks, what came of it. */
export function AboutCardDialog({ card, onClose }: { card: Card; onClose: () => void }) {
  const { t } = useTranslation()
  const board = useBoard()
  const { locale } = useSession()
  useOwn()
  const rights = aboutRights(board, card)
  const { rewording, sameAs, gains, risks, level, extra, result, learnt, takeHome } = card
  const about = useUnsaid(`about ${card.id}`, { rewording, sameAs })
  const details = useUnsaid<CardDetails>(
    `details ${card.id}`,
    card.kind === 'idea' ? { gains, risks, level, extra } : { result, learnt, takeHome },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    sayAbout(board, card, { ...about.fields, details: details.fields })
    about.forget()
    details.forget()
    onClose()
  }
  return (
    <Dialog title={t('work.about.title')} onClose={onClose}>
      <p className="work-original" lang={locale} dir="auto">
        {card.text}
      </p>
      <form className="work-about" onSubmit={submit}>
        {rights.reword && (
          <LongField
            label={t('work.about.rewording')}
            description={t('work.about.rewordingHelp')}
            value={about.fields.rewording}
            onChange={(text) => about.change({ rewording: text })}
          />
        )}
        {rights.same && (
          <TwinField card={card} value={about.fields.sameAs} onChange={(twin) => about.change({ sameAs: twin })} />
        )}
        {rights.details && card.kind === 'idea' && <IdeaFields {...details} />}
        {rights.details && card.kind === 'measure' && <MeasureFields {...details} />}
        {rights.sources && <SourcesField card={card} />}
        <Button type="submit" variant="primary">
          {t('work.about.save')}
        </Button>
      </form>
    </Dialog>
  )
}

interface PartProps {
  fields: CardDetails
  change: (part: Partial<CardDetails>) => void
}

function IdeaFields({ fields, change }: PartProps) {
  const { t } = useTranslation()
  return (
    <>
      <LongField label={t('work.about.gains')} value={fields.gains ?? ''} onChange={(gains) => change({ gains })} />
      <LongField label={t('work.about.risks')} value={fields.risks ?? ''} onChange={(risks) => change({ risks })} />
      <IdeaReach details={fields} onChange={change} />
    </>
  )
}

function MeasureFields({ fields, change }: PartProps) {
  const { t } = useTranslation()
  return (
    <>
      <LongField label={t('work.about.result')} value={fields.result ?? ''} onChange={(result) => change({ result })} />
      <LongField label={t('work.about.learnt')} value={fields.learnt ?? ''} onChange={(learnt) => change({ learnt })} />
      <label className="check">
        <input
          className="ds-input"
          type="checkbox"
          checked={fields.takeHome ?? false}
          onChange={(event) => change({ takeHome: event.target.checked })}
        />
        {t('work.about.takeHome')}
      </label>
    </>
  )
}

interface TwinFieldProps {
  card: Card
  value: string | null
  onChange: (twin: string | null) => void
}

function TwinField({ card, value, onChange }: TwinFieldProps) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const twins = twinsFor(card, useContent())
  return (
    <Field label={t('work.about.same')} description={t('work.about.sameHelp')}>
      {(parts) => (
        <select
          {...parts}
          className="ds-input"
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value || null)}
        >
          <option value="">{t('work.about.sameNone')}</option>
          {twins.map(({ id, text }) => (
            <option key={id} value={id} lang={locale}>
              {shortText(text)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
