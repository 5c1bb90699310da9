import { isVisible } from '@samtavle/shared/schema/document'
import { useTranslation } from 'react-i18next'
import { liveAreas } from '../../actions/placing.ts'
import type { Subject } from '../../actions/rounds.ts'
import type { Content } from '../../connection/content.ts'
import { Field } from '../../ui/Field.tsx'
import { useContent, useSession } from '../boardContext.ts'
import { useAreaName } from '../useAreaName.ts'
import { Shortlist } from './Shortlist.tsx'

/** More options than this are hard to read through on a phone. */
export const manyOptions = 25

/** How many options a round about this would have. */
export function countOptions(subject: Subject, { cards, themes }: Content): number {
  if (subject.on === 'themes') return [...themes.values()].filter(({ live }) => live).length
  if (subject.on === 'chosen') return subject.cards.length
  const isNote = ({ kind }: { kind: string }) => kind === 'note' || kind === 'idea'
  return [...cards.values()].filter(
    (card) =>
      isVisible(card) &&
      isNote(card) &&
      (!subject.area || card.place[0] === subject.area) &&
      (!subject.theme || card.theme === subject.theme),
  ).length
}

interface SubjectFieldsProps {
  subject: Subject
  onChange: (subject: Subject) => void
}

/** What dots are given to: notes of everywhere, an area or a theme; the themes; the wordings; or a shortlist. */
export function SubjectFields({ subject, onChange }: SubjectFieldsProps) {
  const { t } = useTranslation()
  const { cards } = useContent()
  const wordings = [...cards.values()].filter((card) => isVisible(card) && card.kind === 'problem').map(({ id }) => id)
  const isWordings = subject.on === 'chosen' && wordings.length > 0 && subject.cards.join() === wordings.join()
  const choices = {
    notes: { on: 'notes', area: null, theme: null },
    themes: { on: 'themes' },
    ...(wordings.length > 1 && { wordings: { on: 'chosen', cards: wordings } }),
    chosen: { on: 'chosen', cards: [] },
  } as const satisfies Record<string, Subject>
  const current = isWordings ? 'wordings' : subject.on
  return (
    <>
      <Field label={t('voting.subject')}>
        {(parts) => (
          <select
            {...parts}
            className="ds-input"
            value={current}
            onChange={(event) => {
              const chosen = choices[event.target.value as keyof typeof choices]
              if (chosen) onChange(chosen)
            }}
          >
            {(Object.keys(choices) as (keyof typeof choices)[]).map((choice) => (
              <option key={choice} value={choice}>
                {t(`voting.${choice as 'notes'}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {subject.on === 'notes' && <Where subject={subject} onChange={onChange} />}
      {current === 'chosen' && subject.on === 'chosen' && (
        <Shortlist chosen={subject.cards} onChange={(chosen) => onChange({ on: 'chosen', cards: chosen })} />
      )}
    </>
  )
}

interface WhereProps {
  subject: Extract<Subject, { on: 'notes' }>
  onChange: (subject: Subject) => void
}

function Where({ subject, onChange }: WhereProps) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const content = useContent()
  const nameOf = useAreaName()
  const themes = [...content.themes.values()].filter(({ live }) => live)
  return (
    <>
      <Field label={t('voting.area')}>
        {(parts) => (
          <select
            {...parts}
            className="ds-input"
            value={subject.area ?? ''}
            onChange={({ target }) => onChange({ ...subject, area: target.value || null })}
          >
            <option value="">{t('step.vote.everything')}</option>
            {liveAreas(content).map((area) => (
              <option key={area.id} value={area.id} lang={locale}>
                {nameOf(area)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {themes.length > 0 && (
        <Field label={t('voting.theme')}>
          {(parts) => (
            <select
              {...parts}
              className="ds-input"
              value={subject.theme ?? ''}
              onChange={({ target }) => onChange({ ...subject, theme: target.value || null })}
            >
              <option value="">{t('voting.allThemes')}</option>
              {themes.map(({ id, title }) => (
                <option key={id} value={id} lang={locale}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  )
}
