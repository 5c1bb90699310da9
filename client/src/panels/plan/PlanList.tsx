import type { Step } from '@samtavle/shared/schema/session'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { positionInPlan } from '../../actions/plan.ts'
import { useSession } from '../boardContext.ts'
import { PlanStep } from './PlanStep.tsx'
import type { PlanEdits } from './usePlanEdits.ts'

/** The steps in order, meeting by meeting; one at a time can be opened to change it. */
export function PlanList({ edits, onEntered }: { edits: PlanEdits; onEntered: () => void }) {
  const { t } = useTranslation()
  const session = useSession()
  const [open, setOpen] = useState<string | null>(null)
  const now = session.agenda[positionInPlan(session)]
  const meetings = meetingsOf(session.agenda)
  return meetings.map(({ meeting, steps }) => (
    <section key={meeting} className="plan-meeting">
      {meetings.length > 1 && <h3>{t('plan.meeting', { number: meeting })}</h3>}
      <ol>
        {steps.map((step, i) => (
          <PlanStep
            key={step.id}
            step={step}
            number={i + 1}
            isNow={step === now}
            edges={{ first: step === session.agenda[0], last: step === session.agenda.at(-1) }}
            isOpen={open === step.id}
            onOpen={(opens) => setOpen(opens ? step.id : null)}
            onEntered={onEntered}
            edits={edits}
          />
        ))}
      </ol>
    </section>
  ))
}

function meetingsOf(agenda: readonly Step[]): { meeting: number; steps: Step[] }[] {
  const meetings = new Map<number, Step[]>()
  for (const step of agenda) {
    const { meeting = 1 } = step
    meetings.set(meeting, [...(meetings.get(meeting) ?? []), step])
  }
  return [...meetings].map(([meeting, steps]) => ({ meeting, steps }))
}
