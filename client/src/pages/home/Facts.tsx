import { Fragment } from 'react'

/** Short facts in a row, with dots between those that there are. */
export function Facts({ facts }: { facts: readonly (string | null | undefined)[] }) {
  const there = facts.filter((fact) => fact)
  return (
    <p className="quiet facts">
      {there.map((fact, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts have no other name than their place
        <Fragment key={i}>
          <span dir="auto">
            {fact}
            {i < there.length - 1 && '\u00a0·'}
          </span>{' '}
        </Fragment>
      ))}
    </p>
  )
}
