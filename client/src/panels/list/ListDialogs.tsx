import { useMemo } from 'react'
import { onCards } from '../../actions/onCards.ts'
import { AreaDialog } from '../AreaDialog.tsx'
import { BoardContext, useActionContext, useContent } from '../boardContext.ts'
import { ColourDialog } from '../ColourDialog.tsx'
import { AboutDialog } from './AboutDialog.tsx'
import { DescribeThemeDialog } from './DescribeThemeDialog.tsx'
import { EraseDialog } from './EraseDialog.tsx'
import { HideDialog } from './HideDialog.tsx'
import { ListComments } from './ListComments.tsx'
import { type Question, useListDesk } from './listDesk.ts'
import { MoveDialog } from './MoveDialog.tsx'
import { OutcomeDialog } from './OutcomeDialog.tsx'
import { ThemeDialog } from './ThemeDialog.tsx'

const dialogs = {
  move: MoveDialog,
  theme: ThemeDialog,
  hide: HideDialog,
  outcome: OutcomeDialog,
  erase: EraseDialog,
  about: AboutDialog,
  comments: ListComments,
  colour: ColourDialog,
}

/** The dialog of the question that is being asked. */
export function ListDialogs({ question, onClose }: { question: Question | null; onClose: () => void }) {
  const desk = useListDesk()
  const theme = useContent().themes.get(question?.what === 'describe' ? question.theme : '')
  if (!question) return null
  if (question.what === 'describe') return theme ? <DescribeThemeDialog theme={theme} onClose={onClose} /> : null
  if (question.what === 'area') {
    const { area } = question
    return <AreaDialog areaId={area} onClose={onClose} onDone={(message) => desk.done(message, area)} />
  }
  return <AboutCards question={question} onClose={onClose} />
}

interface AboutCardsProps {
  question: Exclude<Question, { what: 'describe' | 'area' }>
  onClose: () => void
}

function AboutCards({ question, onClose }: AboutCardsProps) {
  const context = useActionContext()
  const content = useContent()
  const narrowed = useMemo(() => onCards(context, question.cards), [context, question])
  const cards = question.cards.flatMap((id) => content.cards.get(id) ?? [])
  const Dialog = dialogs[question.what]
  return (
    <BoardContext value={narrowed}>
      <Dialog cards={cards} onClose={onClose} />
    </BoardContext>
  )
}
