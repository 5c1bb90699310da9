import { formatInstant } from '@samtavle/shared/locale/dates'
import type { DeletionReceipt } from '@samtavle/shared/protocol/ownData'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { currentLocale } from '../../i18n/i18n.ts'
import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/saveFile.ts'

/** What a deletion took away, line by line. */
function linesOf({ cards, comments, drafts, answers, stays, board }: DeletionReceipt, t: TFunction): string[] {
  return [
    t('ownData.cards', { count: cards }),
    ...(comments > 0 ? [t('ownData.comments', { count: comments })] : []),
    t('ownData.drafts', { count: drafts }),
    t('ownData.answers', { count: answers }),
    ...(stays > 0 ? [t('ownData.stays', { count: stays })] : []),
    t('ownData.boardId', { id: board.id }),
  ]
}

export function ReceiptNumbers({ receipt }: { receipt: DeletionReceipt }) {
  const { t } = useTranslation()
  return (
    <ul className="receipt">
      {linesOf(receipt, t).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

interface ReceiptDownloadProps {
  receipt: DeletionReceipt
  /** Of the board. */
  title: string
  /** What has been done. */
  heading: string
}

/** The receipt as a text file: the server keeps nothing that could be asked for later. */
export function ReceiptDownload({ receipt, title, heading }: ReceiptDownloadProps) {
  const { t } = useTranslation()
  const save = () => {
    const about = [heading, `«${title}»`, formatInstant(receipt.at, currentLocale()), '', ...linesOf(receipt, t), '']
    saveFile(new Blob([about.join('\n')], { type: 'text/plain' }), t('ownData.receiptFile'))
  }
  return <Button onClick={save}>{t('ownData.downloadReceipt')}</Button>
}
