import '../../ui/css/settings.css'
import { useTranslation } from 'react-i18next'
import { currentLocale } from '../../i18n/i18n.ts'
import { useBoard, useSession } from '../boardContext.ts'
import { SettingText } from '../settings/SettingText.tsx'

/** Where a facilitator writes down what the receiver has answered; saved while one writes. */
export function ReplyEditor() {
  const { t } = useTranslation()
  const board = useBoard()
  const { reply } = useSession()
  return (
    <div className="reply-editor no-print" lang={currentLocale()}>
      <SettingText
        label={t('summaryPage.reply')}
        description={t('summaryPage.replyHelp')}
        stored={reply?.text ?? ''}
        rows={4}
        save={(text) => () => board.command({ type: 'reply', text })}
      />
    </div>
  )
}
