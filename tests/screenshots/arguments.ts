import { parseArgs } from 'node:util'
import { allSizes, type Size } from './sizes.ts'
import { type State, states } from './states.ts'

export interface Arguments {
  states: State[]
  sizes: readonly Size[]
  out: string
  json: boolean
}

/** What to photograph, from the command line. `--only` takes beginnings of names, apart by commas. */
export function readArguments(args: string[]): Arguments {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: {
      only: { type: 'string', default: '' },
      out: { type: 'string', default: 'screenshots' },
      size: { type: 'string', default: allSizes.join(',') },
      json: { type: 'boolean', default: false },
    },
  })
  const beginnings = values.only.split(',')
  const chosen = states.filter(({ name }) => beginnings.some((beginning) => name.startsWith(beginning)))
  if (chosen.length === 0) throw new Error(`No state begins with ${values.only}. There are ${namesOf(states)}.`)
  const wanted = values.size.split(',')
  const unknown = wanted.filter((size) => !allSizes.some((known) => known === size))
  if (unknown.length > 0) throw new Error(`No size is called ${unknown.join(', ')}. There are ${allSizes.join(', ')}.`)
  return { states: chosen, sizes: allSizes.filter((size) => wanted.includes(size)), out: values.out, json: values.json }
}

const namesOf = (some: State[]): string => some.map(({ name }) => name).join(', ')
