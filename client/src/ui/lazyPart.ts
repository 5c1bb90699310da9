import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { fetchAllWords } from '../i18n/i18n.ts'

/**
 * A part of a page that is fetched when it is first shown, and with it the words that the first page does without. `load`
 * answers with the component.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [part] = await Promise.all([load(), fetchAllWords()])
    return { default: part }
  })
}
