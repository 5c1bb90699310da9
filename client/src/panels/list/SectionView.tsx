import { ImageIcon, PlusIcon } from '@navikt/aksel-icons'
import type { Card } from '@samtavle/shared/schema/card'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { newNoteIn, newPictureIn, newTextIn } from '../../actions/newNoteIn.ts'
import { onCards } from '../../actions/onCards.ts'
import type { Editing } from '../../actions/view.ts'
import { LetterIcon } from '../../ui/LetterIcon.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { BoardContext, useActionContext, useSession } from '../boardContext.ts'
import { useAreaName } from '../useAreaName.ts'
import { AboutArea } from './AboutArea.tsx'
import { SlipEditor } from './SlipEditor.tsx'
import { cardsOf, type ListGroup, type ListSection } from './sections.ts'
import { ThemeHeading } from './ThemeHeading.tsx'
import { useTally } from './useTally.ts'

interface SectionViewProps {
  section: ListSection
  /** The note that is being begun in this section. */
  fresh: Editing | null
  slip: (card: Card, section: ListSection) => React.ReactNode
}

/** One area of the board, or what lies outside of them: its heading, its themes and its notes. */
export function SectionView({ section, fresh, slip }: SectionViewProps) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const { area, groups, count, id } = section
  const hasThemes = groups.some(({ theme }) => theme)
  const lang = area?.title ? { lang: locale } : {}
  return (
    <section className="list-section" data-section={id} data-paper={area?.colour} aria-labelledby={`section-${id}`}>
      <header data-area={area?.id}>
        <h2 id={`section-${id}`} tabIndex={-1} {...lang}>
          {useSectionTitle()(section)}
        </h2>
        <span className="quiet">{useTally()(cardsOf([section]))}</span>
        {area && <AboutArea area={area} />}
      </header>
      {area?.prompt && (
        <p className="list-prompt" lang={locale} dir="auto">
          {area.prompt}
        </p>
      )}
      {groups.map((group) => (
        <Group
          key={group.theme?.id ?? 'loose'}
          group={group}
          hasThemes={hasThemes}
          slip={(card) => slip(card, section)}
        />
      ))}
      {count === 0 && !fresh && <p className="quiet">{t('list.emptyArea')}</p>}
      {id !== 'outcomes' && <NewNote section={section} fresh={fresh} />}
    </section>
  )
}

/** What a section is called: its area, or what it is. */
export function useSectionTitle(): (section: ListSection) => string {
  const { t } = useTranslation()
  const nameOf = useAreaName()
  return ({ id, area }) => (area ? nameOf(area) : t(id === 'outcomes' ? 'list.outcomes' : 'board.list.outside'))
}

interface GroupProps {
  group: ListGroup
  hasThemes: boolean
  slip: (card: Card) => React.ReactNode
}

function Group({ group: { theme, cards }, hasThemes, slip }: GroupProps) {
  const { t } = useTranslation()
  return (
    <div className="list-group" data-themed={theme ? true : undefined}>
      {theme && <ThemeHeading theme={theme} count={cards.length} />}
      {!theme && hasThemes && <h3 className="list-loose">{t('list.loose')}</h3>}
      {cards.length > 0 ? <ul>{cards.map(slip)}</ul> : <p className="quiet">{t('list.emptyTheme')}</p>}
    </div>
  )
}

function NewNote({ section: { area }, fresh }: { section: ListSection; fresh: Editing | null }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const name = useAreaName()(area ?? { title: '' })
  const action = newNoteIn(area, name)
  const labelOf = ({ kind }: Editing) =>
    kind === 'text' ? t('whiteboard.text.field') : area ? t('list.writing', { area: name }) : t('board.note.new')
  if (fresh) {
    return (
      <BoardContext value={onCards(context, [])}>
        <div className="slip slip-fresh">
          <SlipEditor
            key={fresh.cardId}
            editing={fresh}
            label={labelOf(fresh)}
            onNext={() => void runAction(action, context)}
          />
        </div>
      </BoardContext>
    )
  }
  const newText = newTextIn(area)
  const newPicture = newPictureIn(area)
  if (!action.enabled(context)) return null
  return (
    <div className="list-adding">
      <ActionButton
        action={action}
        className="list-new"
        variant="tertiary"
        icon={<PlusIcon aria-hidden />}
        aria-label={t(action.label, action.values ?? {}) as string}
        data-control="new"
      >
        {t('list.newNoteShort')}
      </ActionButton>
      {newText.enabled(context) && <ActionButton action={newText} variant="tertiary" icon={<LetterIcon />} />}
      {newPicture.enabled(context) && (
        <ActionButton action={newPicture} variant="tertiary" icon={<ImageIcon aria-hidden />} />
      )}
    </div>
  )
}
