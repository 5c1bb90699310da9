import '../../ui/css/settingAct.css'
import type { BoardId } from '@samtavle/shared/schema/ids'
import { useTranslation } from 'react-i18next'
import { copyBoard } from '../../connection/makingBoards.ts'
import { Button } from '../../ui/Button.tsx'
import { MakingTrouble } from './MakingTrouble.tsx'
import { useMaking } from './useMaking.ts'

/** A new board like one that is there, in one press: with what is written on it, or without. `title`: where there are several. */
export function DuplicateBoard({ boardId, title }: { boardId: BoardId; title?: string }) {
  const { t } = useTranslation()
  const making = useMaking()
  const copy = (notes: boolean) => making.make((password) => copyBoard(boardId, { notes }, password))
  const named = (words: string) => (title === undefined ? undefined : `${words}: ${title}`)
  return (
    <div className="setting-act">
      <p>{t('ownMethods.duplicate')}</p>
      <p className="quiet">{t('ownMethods.duplicateWhat')}</p>
      <div className="row">
        <Button busy={making.busy} aria-label={named(t('ownMethods.duplicateWith'))} onClick={() => void copy(true)}>
          {t('ownMethods.duplicateWith')}
        </Button>
        <Button
          busy={making.busy}
          aria-label={named(t('ownMethods.duplicateWithout'))}
          onClick={() => void copy(false)}
        >
          {t('ownMethods.duplicateWithout')}
        </Button>
      </div>
      <MakingTrouble making={making} />
    </div>
  )
}
