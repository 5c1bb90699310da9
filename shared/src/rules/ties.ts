import type { CardId } from '../schema/ids.ts'

/** An option of a closed round with its sum. */
export interface Counted {
  card: CardId
  dots: number
  /** Raised hands, which are no dots. */
  hands?: number | undefined
}

export interface Ranked<Option extends Counted> {
  option: Option
  /** 1 for the most dots; options with equally many share a rank, and the next one counts all before it: 1, 2, 2, 4. */
  rank: number
  /** Whether another option has equally many dots. */
  tied: boolean
}

/** Options with at least one dot, highest first; those with equally many stay in the order given. */
export function ranked<Option extends Counted>(options: readonly Option[]): Ranked<Option>[] {
  const chosen = options.filter(({ dots }) => dots > 0)
  return chosen
    .map((option) => ({
      option,
      rank: 1 + chosen.filter(({ dots }) => dots > option.dots).length,
      tied: chosen.some((other) => other !== option && other.dots === option.dots),
    }))
    .sort((a, b) => a.rank - b.rank)
}

/** Whether neither a dot nor a hand was given for an option. */
export const hasNone = ({ dots, hands = 0 }: Counted): boolean => dots + hands === 0

/** Options by rank, then those that only hands were raised for: hands change no rank. */
export function rankedWithHands<Option extends Counted>(options: readonly Option[]): Ranked<Option>[] {
  const withDots = ranked(options)
  const onlyHands = options.filter((option) => option.dots === 0 && !hasNone(option))
  return [...withDots, ...onlyHands.map((option) => ({ option, rank: withDots.length + 1, tied: false }))]
}

/** Groups of two or more options with equally many dots above none, highest first, options in the order given. */
export function tiesOf(options: readonly Counted[]): CardId[][] {
  const groups = new Map<number, CardId[]>()
  for (const { option, rank, tied } of ranked(options)) {
    if (tied) groups.set(rank, [...(groups.get(rank) ?? []), option.card])
  }
  return [...groups.values()]
}
