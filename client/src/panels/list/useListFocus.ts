import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useFocusRefuge } from '../../ui/useFocusRefuge.ts'

/** Where in the list the focus was: on which control of which note, theme or area, in which section, between which others. */
interface Spot {
  item: string | null
  control: string
  section: string | null
  order: string[]
}

/**
 * Keeps the focus in the list: a note that is moved takes it along, one that is taken away leaves it with its neighbour.
 * Answers with a way to go to a note, theme or area once what has changed is drawn.
 */
export function useListFocus(root: RefObject<HTMLElement | null>): (item: string | undefined) => void {
  const spot = useRef<Spot | null>(null)
  const [wish, setWish] = useState<{ item: string | undefined } | null>(null)
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      if (root.current && target instanceof HTMLElement && root.current.contains(target)) {
        spot.current = spotOf(target, root.current)
      }
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [root])
  useFocusRefuge(root, () => nearest(root.current, spot.current)?.focus())
  useEffect(() => {
    if (!wish || !root.current) return
    const target = wish.item ? controlOf(root.current, wish.item, 'more') : null
    const next = target ?? nearest(root.current, spot.current)
    next?.focus()
  }, [wish, root])
  return useCallback((item) => setWish({ item }), [])
}

const items = '[data-card], [data-theme], [data-area]'

export const itemAround = (element: Element): HTMLElement | null => element.closest<HTMLElement>(items)

const idOf = ({ dataset }: HTMLElement): string => dataset.card ?? dataset.theme ?? dataset.area ?? ''

function spotOf(element: HTMLElement, root: HTMLElement): Spot {
  const item = itemAround(element)
  return {
    item: item && idOf(item),
    control: element.dataset.control ?? 'more',
    section: element.closest<HTMLElement>('[data-section]')?.dataset.section ?? null,
    order: [...root.querySelectorAll<HTMLElement>(items)].map(idOf),
  }
}

/** Where the focus goes on: the same place, else the next note that is there, else the one before, else the section. */
function nearest(root: HTMLElement | null, spot: Spot | null): HTMLElement | null {
  if (!root || !spot) return null
  const at = spot.item ? spot.order.indexOf(spot.item) : -1
  const neighbours = at < 0 ? [] : [...spot.order.slice(at), ...spot.order.slice(0, at).reverse()]
  for (const item of neighbours) {
    const control = controlOf(root, item, spot.control)
    if (control) return control
  }
  const section = root.querySelector(`[data-section="${spot.section}"]`)
  return (
    section?.querySelector<HTMLElement>('[data-control="new"]') ??
    section?.querySelector<HTMLElement>('h2') ??
    root.querySelector<HTMLElement>('h2')
  )
}

/** The control of this name on a note, theme or area, or else the first that it has. */
function controlOf(root: HTMLElement, item: string, control: string): HTMLElement | null {
  const around = root.querySelector(`:is([data-card="${item}"], [data-theme="${item}"], [data-area="${item}"])`)
  const usable = ':not(:disabled)'
  return (
    around?.querySelector<HTMLElement>(`[data-control="${control}"]${usable}`) ??
    around?.querySelector<HTMLElement>(`[data-control="more"]${usable}`) ??
    around?.querySelector<HTMLElement>(`[data-control]${usable}`) ??
    null
  )
}

/** The note after (1) or before (-1) what has the focus gets it, on the same control. */
export function focusNeighbour(root: HTMLElement, from: HTMLElement, by: -1 | 1): boolean {
  const item = itemAround(from)
  if (!item) return false
  const all = [...root.querySelectorAll<HTMLElement>(items)]
  const beyond = by > 0 ? all.slice(all.indexOf(item) + 1) : all.slice(0, all.indexOf(item)).reverse()
  const next = beyond.find(({ dataset }) => dataset.card)
  const control = next && controlOf(root, idOf(next), from.dataset.control ?? 'more')
  control?.focus()
  return Boolean(control)
}
