import { useId, useState } from 'react'
import { RefusedMark, SavedMark } from '../saving/SavedMark.tsx'
import { useSaving } from '../saving/useSaving.ts'

export interface Choice<Value extends string> {
  value: Value
  label: string
  /** What comes of choosing it, in plain words. */
  about: string
  disabled?: boolean
}

interface SettingChoiceProps<Value extends string> {
  label: string
  choices: readonly Choice<Value>[]
  stored: Value
  /** What saves a choice. */
  save: (value: Value) => () => Promise<unknown>
  /** Said below the choices. */
  note?: string | undefined
  /** Why the server does not allow it, when it does not. */
  because?: string
  /** Choices that cannot be taken back. */
  forGood?: readonly Value[]
}

/** One of a few choices, each with what comes of it; saved when it is chosen. */
export function SettingChoice<Value extends string>(props: SettingChoiceProps<Value>) {
  const { label, choices, stored, save, note, because, forGood = [] } = props
  const id = useId()
  const saving = useSaving(label)
  const [asked, setAsked] = useState<Value | null>(null)
  const choose = async (value: Value) => {
    setAsked(value)
    await saving.save(save(value), forGood.includes(value) ? undefined : save(stored))
    setAsked(null)
  }
  return (
    <div className="setting" role="radiogroup" aria-labelledby={`${id}-name`}>
      <div className="setting-head">
        <span className="ds-label" id={`${id}-name`}>
          {label}
        </span>
        <SavedMark saving={saving} what={label} />
      </div>
      {choices.map((choice) => (
        <div className="option" key={choice.value}>
          <input
            type="radio"
            className="ds-input"
            id={`${id}-${choice.value}`}
            name={id}
            checked={(asked ?? stored) === choice.value}
            disabled={choice.disabled}
            aria-describedby={`${id}-${choice.value}-about`}
            onChange={() => void choose(choice.value)}
          />
          <label htmlFor={`${id}-${choice.value}`}>{choice.label}</label>
          <p className="quiet" id={`${id}-${choice.value}-about`}>
            {choice.about}
          </p>
        </div>
      ))}
      {note && <p className="setting-note">{note}</p>}
      <RefusedMark saving={saving} because={because} />
    </div>
  )
}
