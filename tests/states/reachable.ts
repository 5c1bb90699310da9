import type { Page } from '@playwright/test'

/** By how many pixels the page is wider than the screen, and what sticks out. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const beyond = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return right > clientWidth + 1 || left < -1
    })
    return [`${scrollWidth} > ${clientWidth}`, ...beyond.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 120))]
  })

/** Buttons and links in sight that are less than 44 px high or wide; those in running text are as high as its lines. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 43.5
    const inScope = document.querySelector('dialog[open]') ?? document.body
    return (
      [...inScope.querySelectorAll<HTMLElement>('button, a[href], select, summary, [role=button]')]
        .filter((target) => target.checkVisibility() && !target.closest('.ds-sr-only'))
        .filter((target) => getComputedStyle(target).display !== 'inline')
        // A link can be stretched over the card that it stands in.
        .map((target) => ({ target, isStretched: getComputedStyle(target, '::after').position === 'absolute' }))
        .map(({ target, isStretched }) => ({
          target,
          ...(isStretched && target.offsetParent ? target.offsetParent : target).getBoundingClientRect().toJSON(),
        }))
        .filter(({ width, height }) => width > 1 && (width < least || height < least))
        .map(
          ({ target, width, height }) =>
            `${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.slice(0, 120)}`,
        )
    )
  })

/** Whether the first press of Tab goes to something that then shows it, beside what a mouse would leave there. */
export async function focusShown(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    // What had the focus last is where Tab would go on from.
    const start = document.querySelector<HTMLElement>('dialog[open]') ?? document.body
    start.tabIndex = -1
    start.focus()
    start.removeAttribute('tabindex')
  })
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return ['Tab leads nowhere']
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused)
    const isShown = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    const { width, height } = focused.getBoundingClientRect()
    return isShown && width > 1 && height > 1 ? [] : [`not seen to be focused: ${focused.outerHTML.slice(0, 120)}`]
  })
}
