import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What depends on the colour scheme; all else is looked for in one of them. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** Nothing on the page is a serious or critical obstacle, in light or dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await atRest(page)
    expect(await obstacles(page, colorScheme === 'dark' ? 'colours' : 'all'), colorScheme).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** What axe finds serious or critical, as the page is shown now. */
export async function obstacles(page: Page, what: 'all' | 'colours'): Promise<string[]> {
  // Otherwise axe opens a page of its own each time, for frames of other hosts, of which we have none.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (what === 'all' ? axe : axe.withRules(colourRules)).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    )
}

/** What fades in is faint for a moment: contrast is measured when nothing does any more, or after two seconds. */
async function atRest(page: Page): Promise<void> {
  await page
    .waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'), null, {
      timeout: 2000,
    })
    .catch(() => {})
}
