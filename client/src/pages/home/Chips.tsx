interface ChipsProps<Value extends string> {
  label: string
  options: readonly { value: Value; name: string }[]
  chosen: Value | null
  /** Called with the option that was pressed, or with null when it was chosen already. */
  onChoose: (value: Value | null) => void
}

/** A few options of which one may be chosen; pressed again it is let go. */
export function Chips<Value extends string>({ label, options, chosen, onChoose }: ChipsProps<Value>) {
  return (
    <fieldset className="chips">
      <legend>{label}</legend>
      <div>
        {options.map(({ value, name }) => (
          <button
            key={value}
            type="button"
            className="chip"
            aria-pressed={value === chosen}
            onClick={() => onChoose(value === chosen ? null : value)}
          >
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
