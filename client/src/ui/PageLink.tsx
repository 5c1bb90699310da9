import type { ComponentProps, MouseEvent } from 'react'
import { goTo } from './navigation.ts'

/** A link to another of our pages, which is then shown without loading everything anew. */
export function PageLink({ href, ...rest }: ComponentProps<'a'> & { href: string }) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    goTo(href)
  }
  return <a {...rest} href={href} onClick={follow} />
}
