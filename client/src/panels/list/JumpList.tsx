import { useTranslation } from 'react-i18next'
import { useSectionTitle } from './SectionView.tsx'
import type { ListSection } from './sections.ts'

/** The headings of the list, to go straight to one. */
export function JumpList({ sections }: { sections: readonly ListSection[] }) {
  const { t } = useTranslation()
  const titleOf = useSectionTitle()
  if (sections.length < 2) return null
  return (
    <nav className="list-jump" aria-label={t('list.jump')}>
      <ul>
        {sections.map((section) => (
          <li key={section.id} data-paper={section.area?.colour}>
            <button type="button" onClick={() => goTo(section.id)}>
              {titleOf(section)} <span className="quiet">{section.count}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Not a link with a fragment: what follows # in the address of a board is a secret. */
function goTo(id: string): void {
  const heading = document.getElementById(`section-${id}`)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
