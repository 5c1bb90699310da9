import { dayAt, formatDay } from '@samtavle/shared/locale/dates'
import { useTranslation } from 'react-i18next'
import { beginMeeting, endMeeting } from '../../actions/meetings.ts'
import { currentLocale } from '../../i18n/i18n.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useBoard, useSession } from '../boardContext.ts'

/** The meetings of the board, one after the other, with how many were at each. */
export function Meetings() {
  const { t } = useTranslation()
  const { clock } = useBoard()
  const { meeting, meetings } = useSession()
  const locale = currentLocale()
  const rows = meetings.map(({ id, date, participants, devices }) => ({
    id,
    text:
      participants === null
        ? t('leading.meetingOpen', { date: formatDay(date, locale) })
        : t('leading.meetingRow', { date: formatDay(date, locale), people: participants, devices: devices ?? 0 }),
  }))
  return (
    <details className="more" open={meeting !== null || undefined}>
      <summary>{t('leading.meetings')}</summary>
      {meetings.length === 0 && <p className="quiet">{t('leading.meetingNone')}</p>}
      <ul className="meetings">
        {rows.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <ActionButton action={meeting ? endMeeting : beginMeeting(dayAt(clock.now()))} />
    </details>
  )
}
