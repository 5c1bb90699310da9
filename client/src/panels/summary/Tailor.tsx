import { limits } from '@samtavle/shared/schema/limits'
import type { Choice } from '@samtavle/shared/summary/choice'
import { lengths, sectionsOfLength } from '@samtavle/shared/summary/choice'
import type { SectionId } from '@samtavle/shared/summary/sections'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLocale } from '../../i18n/i18n.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useReport } from './reportContext.ts'
import { TailoredFiles } from './TailoredFiles.tsx'

interface TailorProps {
  choice: Choice
  /** Null ends it: the whole report is shown again. */
  change: (choice: Choice | null) => void
  /** The sections that there are. */
  present: readonly SectionId[]
}

/** Puts the report together: the page below shows what the file will be. */
export function Tailor({ choice, change, present }: TailorProps) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="tailor no-print" aria-labelledby="tailor" lang={currentLocale()}>
      <h2 id="tailor" ref={heading} tabIndex={-1}>
        {t('summaryPage.tailor.open')}
      </h2>
      <p className="quiet">{t('summaryPage.tailor.lead')}</p>
      <div className="tailor-choices">
        <Lengths choice={choice} change={change} present={present} />
        <Sections choice={choice} change={change} present={present} />
        <Field label={t('summaryPage.tailor.foreword')} description={t('summaryPage.tailor.forewordAbout')}>
          {(parts) => (
            <textarea
              {...parts}
              className="ds-input"
              rows={4}
              maxLength={limits.text}
              value={choice.foreword}
              onChange={(event) => change({ ...choice, foreword: event.target.value })}
            />
          )}
        </Field>
      </div>
      <TailoredFiles choice={choice} />
      <Button onClick={() => change(null)}>{t('summaryPage.tailor.close')}</Button>
    </section>
  )
}

/** Whether the sections that there are, are those. */
const isOfLength = (sections: readonly SectionId[], wanted: readonly SectionId[], present: readonly SectionId[]) =>
  present.every((id) => sections.includes(id) === wanted.includes(id))

function Lengths({ choice, change, present }: TailorProps) {
  const { t } = useTranslation()
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t('summaryPage.tailor.length')}</legend>
      {lengths.map((length) => (
        <label key={length} className="tailor-option">
          <input
            type="radio"
            className="ds-input"
            name="length"
            checked={isOfLength(choice.sections, sectionsOfLength[length], present)}
            onChange={() => change({ ...choice, sections: [...sectionsOfLength[length]] })}
          />
          {t(`summaryPage.tailor.lengths.${length}`)}
        </label>
      ))}
    </fieldset>
  )
}

function Sections({ choice, change, present }: TailorProps) {
  const { t } = useTranslation()
  const { words } = useReport()
  const toggle = (id: SectionId, isIn: boolean) =>
    change({ ...choice, sections: isIn ? [...choice.sections, id] : choice.sections.filter((one) => one !== id) })
  return (
    <fieldset className="ds-fieldset tailor-sections">
      <legend className="ds-label">{t('summaryPage.tailor.sections')}</legend>
      {present.map((id) => (
        <label key={id} className="tailor-option">
          <input
            type="checkbox"
            className="ds-input"
            checked={choice.sections.includes(id)}
            onChange={(event) => toggle(id, event.target.checked)}
          />
          {words[id]}
        </label>
      ))}
    </fieldset>
  )
}
