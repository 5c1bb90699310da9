import '../../ui/css/work.css'
import '../../ui/css/workNarrow.css'
import type { ParseKeys } from 'i18next'
import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { useBoard, useOwn, useSession } from '../boardContext.ts'
import { BriefDialog } from './BriefDialog.tsx'
import { ChallengeDialog } from './ChallengeDialog.tsx'
import { DisagreementsDialog } from './DisagreementsDialog.tsx'
import { WordingsDialog } from './WordingsDialog.tsx'
import { WordsDialog } from './WordsDialog.tsx'

interface Tool {
  label: ParseKeys
  dialog: ComponentType<{ onClose: () => void }>
  /** Needs the notes of the board, which a phone that only writes does not load. */
  needsDocument?: true
  /** For those who lead. */
  leads?: true
}

const tools: readonly Tool[] = [
  { label: 'work.brief.open', dialog: BriefDialog },
  { label: 'work.wording.open', dialog: WordingsDialog, needsDocument: true },
  { label: 'work.words.open', dialog: WordsDialog, needsDocument: true },
  { label: 'work.disagree.open', dialog: DisagreementsDialog, needsDocument: true },
  { label: 'work.challenge.open', dialog: ChallengeDialog, leads: true },
]

/** What helps a conversation on, one tap away in every step: the brief, the problem statement, words, disagreements. */
export function WorkTools() {
  const { t } = useTranslation()
  const board = useBoard()
  const isFacilitator = useOwn().role === 'facilitator'
  const isDiscussing = useSession().step.kind === 'discuss'
  const [open, setOpen] = useState<Tool | null>(null)
  const choose = (tool: Tool) => {
    if (tool.needsDocument) board.openDocument()
    setOpen(tool)
  }
  const labelOf = ({ label }: Tool): ParseKeys =>
    label === 'work.wording.open' && isDiscussing && !isFacilitator ? 'work.wording.proposeShort' : label
  return (
    <section className="work-tools" aria-label={t('work.tools')}>
      {tools
        .filter(({ leads }) => isFacilitator || !leads)
        .map((tool) => (
          <Button key={tool.label} variant="tertiary" onClick={() => choose(tool)}>
            {t(labelOf(tool)) as string}
          </Button>
        ))}
      {open && <open.dialog onClose={() => setOpen(null)} />}
    </section>
  )
}
