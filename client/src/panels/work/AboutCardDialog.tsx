import '../../ui/css/work.css'
import '../../ui/css/workNarrow.css'
import type { Card } from '@samtavle/shared/schema/card'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type About, aboutRights, sayAbout, twinsFor } from '../../actions/aboutCard.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { useBoard, useContent, useOwn, useSession } from '../boardContext.ts'
import { shortText } from '../list/shortText.ts'
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
  const details = card.kind === 'idea' ? { gains, risks, level, extra } : { result, learnt, takeHome }
  const [about, setAbout] = useState<About>({ rewording, sameAs, details })
  const change = (part: Partial<About>) => setAbout({ ...about, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    sayAbout(board, card, about)
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
            value={about.rewording}
            onChange={(text) => change({ rewording: text })}
          />
        )}
        {rights.same && <TwinField card={card} value={about.sameAs} onChange={(twin) => change({ sameAs: twin })} />}
        {rights.details && card.kind === 'idea' && <IdeaFields about={about} change={change} />}
        {rights.details && card.kind === 'measure' && <MeasureFields about={about} change={change} />}
        {rights.sources && <SourcesField card={card} />}
        <Button type="submit" variant="primary">
          {t('work.about.save')}
        </Button>
      </form>
    </Dialog>
  )
}

interface PartProps {
  about: About
  change: (part: Partial<About>) => void
}

function IdeaFields({ about: { details }, change }: PartProps) {
  const { t } = useTranslation()
  return (
    <>
      <LongField
        label={t('work.about.gains')}
        value={details.gains ?? ''}
        onChange={(gains) => change({ details: { ...details, gains } })}
      />
      <LongField
        label={t('work.about.risks')}
        value={details.risks ?? ''}
        onChange={(risks) => change({ details: { ...details, risks } })}
      />
      <IdeaReach details={details} onChange={(reach) => change({ details: { ...details, ...reach } })} />
    </>
  )
}

function MeasureFields({ about: { details }, change }: PartProps) {
  const { t } = useTranslation()
  return (
    <>
      <LongField
        label={t('work.about.result')}
        value={details.result ?? ''}
        onChange={(result) => change({ details: { ...details, result } })}
      />
      <LongField
        label={t('work.about.learnt')}
        value={details.learnt ?? ''}
        onChange={(learnt) => change({ details: { ...details, learnt } })}
      />
      <label className="check">
        <input
          className="ds-input"
          type="checkbox"
          checked={details.takeHome ?? false}
          onChange={(event) => change({ details: { ...details, takeHome: event.target.checked } })}
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
