import '../../ui/css/meetingPack.css'
import { formatInstant } from '@samtavle/shared/locale/dates'
import type { AreaId } from '@samtavle/shared/schema/ids'
import type { Session, Step } from '@samtavle/shared/schema/session'
import type { TFunction } from 'i18next'
import { placeInPlan, positionInPlan } from '../../actions/plan.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { useContent, useSession } from '../boardContext.ts'
import { useAddress, withoutScheme } from '../useAddress.ts'
import { addressOfCode } from './joinAddress.ts'
import { PrintedSheet } from './PrintedSheet.tsx'
import { useBoardWords } from './useBoardWords.ts'

/** One page of the pack: the plan; what lies on a table, or on the wall (null); paper to write on. */
type Sheet = { of: 'plan' } | { of: 'table'; table: AreaId | null } | { of: 'paper'; step: Step }

/** The pages of the pack for the meeting that is on, or the first. */
export function packSheets(session: Session): Sheet[] {
  const { tables } = session
  const written = stepsOfMeeting(session).filter(({ kind }) => kind === 'write')
  return [
    { of: 'plan' },
    ...(tables.length > 0 ? tables : [null]).map((table): Sheet => ({ of: 'table', table })),
    ...written.map((step): Sheet => ({ of: 'paper', step })),
  ]
}

function stepsOfMeeting(session: Session): Step[] {
  const { agenda } = session
  const now = agenda[Math.max(0, positionInPlan(session))]
  return agenda.filter(({ meeting }) => meeting === now?.meeting)
}

interface MeetingPackProps {
  door: { code: string; expiresAt: number }
  onPrinted: () => void
}

/** What one needs on paper to hold the meeting, in the language of the board: one page each. */
export function MeetingPack({ door, onPrinted }: MeetingPackProps) {
  const session = useSession()
  const t = useBoardWords(session.locale)
  const address = useAddress()
  if (!t) return null
  return (
    <PrintedSheet lang={session.locale} onPrinted={onPrinted}>
      {packSheets(session).map((sheet, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have an order and nothing else
        <section key={i} className="pack-page">
          {sheet.of === 'plan' && <PlanPage t={t} />}
          {sheet.of === 'table' && <TablePage t={t} table={sheet.table} door={door} address={address} />}
          {sheet.of === 'paper' && <PaperPage t={t} step={sheet.step} />}
        </section>
      ))}
    </PrintedSheet>
  )
}

function PlanPage({ t }: { t: TFunction }) {
  const session = useSession()
  const { title, brief } = session
  const steps = stepsOfMeeting(session)
  const meeting = placeInPlan(session)?.meeting ?? steps[0]?.meeting
  return (
    <>
      <p className="sheet-kicker">
        {t('tables.agenda')}
        {meeting !== undefined && meeting !== null && ` · ${t('plan.meeting', { number: meeting })}`}
      </p>
      <h1>{title || t('board.untitled')}</h1>
      {brief.question && <p className="pack-question">{brief.question}</p>}
      <ol className="pack-plan" data-long={steps.length > 9 || undefined}>
        {steps.map((step) => (
          <li key={step.id}>
            <strong>{step.title || t(`step.kinds.${step.kind}`)}</strong>
            {step.minutes && <span className="pack-minutes">{t('tables.minutes', { minutes: step.minutes })}</span>}
            {step.prompt && <span>{step.prompt}</span>}
            {step.help && <em>{step.help}</em>}
          </li>
        ))}
      </ol>
    </>
  )
}

interface TablePageProps extends Pick<MeetingPackProps, 'door'> {
  t: TFunction
  table: AreaId | null
  address: string
}

function TablePage({ t, table, door: { code, expiresAt }, address }: TablePageProps) {
  const { title, locale } = useSession()
  const { areas } = useContent()
  const name = areas.get(table ?? '')?.title
  const place = withoutScheme(address)
  return (
    <>
      <p className="sheet-kicker">{title || t('board.untitled')}</p>
      <h1>{name ? t('tables.sit', { table: name }) : t('share.sheet.title')}</h1>
      <QrCode address={addressOfCode(address, code, table)} label={t('board.invite.qr')} />
      <p className="sheet-code">{code}</p>
      <p className="sheet-address">{place}</p>
      <ol>
        <li>{t(name ? 'tables.scan' : 'share.sheet.first')}</li>
        <li>{t('share.sheet.second', { address: place, code })}</li>
        <li>{t('share.sheet.third')}</li>
      </ol>
      <p className="sheet-foot">{t('share.sheet.valid', { time: formatInstant(expiresAt, locale) })}</p>
    </>
  )
}

/** Boxes on a sheet: as many as one can still write in by hand. */
const boxes = 6

function PaperPage({ t, step }: { t: TFunction; step: Step }) {
  const { areas } = useContent()
  const area = areas.get(step.area ?? '')
  return (
    <>
      <p className="sheet-kicker">{step.title || area?.title}</p>
      <h1>{step.prompt || area?.prompt || step.title}</h1>
      <p>{t('tables.paper')}</p>
      <div className="pack-boxes">
        {Array.from({ length: boxes }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: empty boxes are all alike
          <div key={i} />
        ))}
      </div>
      <p className="sheet-foot">{t('tables.paperLead')}</p>
    </>
  )
}
