import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { JoinLine } from './JoinCard.tsx'
import { ScreenTimer } from './ScreenTimer.tsx'
import { useFittedPages } from './useFittedPages.ts'
import { type Position, useTurning } from './useTurning.ts'

/** Something that begins on a page of its own. */
export interface PagedChapter {
  key: string
  /** What the chapter is, if that is worth saying. */
  kind?: string
  title: string
  about: ReactNode
  body: ReactNode
}

interface PagedSceneProps {
  /** What the whole is about. */
  above?: string
  /** `notes`: beside each other, as many as there is room for. `rows`: one under the other. */
  shape: 'notes' | 'rows'
  chapters: readonly PagedChapter[]
}

/** More than fits on one page in large type: chapter by chapter, page by page, without anybody touching it. */
export function PagedScene({ above, shape, chapters }: PagedSceneProps) {
  const sheet = useRef<HTMLDivElement>(null)
  const pages = useFittedPages(sheet)
  const at = useTurning(
    chapters.map(({ key }) => key),
    pages,
  )
  const chapter = chapters[at.chapter]
  if (!chapter) return null
  const { title, about, kind, body } = chapter
  const headline = [above !== title && above !== about && above, kind].filter(Boolean).join(' · ')
  return (
    <main className="screen-paged">
      <header>
        <div>
          {headline && <p className="screen-above">{headline}</p>}
          <h1>{title}</h1>
          {about && <p className="screen-chapter-about">{about}</p>}
        </div>
        <ScreenTimer />
      </header>
      <div className="screen-sheet">
        <div
          ref={sheet}
          className="screen-flow"
          data-shape={shape}
          style={{ transform: `translateX(calc(${-at.page} * (100% + var(--gap))))` }}
        >
          {body}
        </div>
      </div>
      <footer className="screen-foot">
        <JoinLine />
        <PageMark at={at} chapters={chapters.length} pages={pages} />
      </footer>
    </main>
  )
}

/** Where one is among what there is. */
function PageMark({ at, chapters, pages }: { at: Position; chapters: number; pages: number }) {
  const { t } = useTranslation()
  const parts = [
    chapters > 1 && t('screen.chapter', { number: at.chapter + 1, total: chapters }),
    pages > 1 && t('screen.page', { number: at.page + 1, total: pages }),
  ].filter(Boolean)
  if (parts.length === 0) return null
  return <p className="screen-page-mark">{parts.join(' · ')}</p>
}
