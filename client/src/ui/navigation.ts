import { createStore } from '../store.ts'

/** Where the page is; the pages of one visit share one document. */
export const place = createStore({ path: location.pathname, search: location.search })

/** Goes to another page. `replace`: the page one leaves is not to be come back to. */
export function goTo(path: string, { replace = false }: { replace?: boolean } = {}): void {
  if (replace) history.replaceState(null, '', path)
  else history.pushState(null, '', path)
  place.set({ path: location.pathname, search: location.search })
  scrollTo(0, 0)
}

addEventListener('popstate', () => place.set({ path: location.pathname, search: location.search }))
