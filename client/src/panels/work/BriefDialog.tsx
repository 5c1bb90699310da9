import '../../ui/css/work.css'
import { formatDay } from '@samtavle/shared/locale/dates'
import { perspectiveName, summaryWords } from '@samtavle/shared/summary/words/summaryWords'
import { useTranslation } from 'react-i18next'
import { currentLocale } from '../../i18n/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useSession } from '../boardContext.ts'
import { CommentThread } from '../comments/CommentThread.tsx'

/** What the work is for, what is fixed and what is open, who is invited, and who answers by when. */
export function BriefDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { brief, locale } = useSession()
  const { purpose, question, fixed, influence, receiver, answerBy, invited } = brief
  const answers = [receiver, answerBy && t('work.brief.by', { date: formatDay(answerBy, currentLocale()) })]
  const facts = [
    { name: t('work.brief.purpose'), lines: [purpose] },
    { name: t('work.brief.question'), lines: [question] },
    { name: t('work.brief.fixed'), lines: fixed },
    { name: t('work.brief.influence'), lines: influence },
    { name: t('work.brief.invited'), lines: invited.map((group) => perspectiveName(group, summaryWords[locale])) },
    { name: t('work.brief.receiver'), lines: [answers.filter(Boolean).join(' ')] },
  ].map(({ name, lines }) => ({ name, lines: lines.filter(Boolean) }))
  const said = facts.filter(({ lines }) => lines.length > 0)
  return (
    <Dialog title={t('work.brief.title')} onClose={onClose}>
      {said.length === 0 && <p className="quiet">{t('work.brief.none')}</p>}
      <dl className="work-facts">
        {said.map(({ name, lines }) => (
          <div key={name}>
            <dt>{name}</dt>
            {lines.map((line) => (
              <dd key={line} lang={locale} dir="auto">
                {line}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <div className="brief-comments">
        <h3>{t('comments.brief')}</h3>
        <CommentThread about={null} />
      </div>
    </Dialog>
  )
}
