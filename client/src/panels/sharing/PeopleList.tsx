import type { PeopleAnswer, PeopleRequest } from '@samtavle/shared/protocol/requests'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureName } from '../../connection/http.ts'
import { actOnPeople, peopleOn } from '../../connection/people.ts'
import { Button } from '../../ui/Button.tsx'
import { useBoard, useSession } from '../boardContext.ts'

type Member = PeopleAnswer['people'][number]
type Act = Extract<PeopleRequest, { participant: string }>['act']

const askMs = 5_000

/** On boards with names: who is in, and taking somebody off the board. */
export function PeopleList() {
  const { t } = useTranslation()
  const { names } = useSession().settings
  if (names === 'off') return <p>{t('share.people.off')}</p>
  return <NamedPeople />
}

function NamedPeople() {
  const { t } = useTranslation()
  const { people, act } = usePeople()
  if (people?.length === 0) return <p>{t('share.people.none')}</p>
  return (
    <>
      <p className="quiet">{t('share.people.about')}</p>
      <ul className="people-list" aria-label={t('share.people.list')}>
        {people?.map((member) => (
          <li key={member.participant}>
            <p>
              <strong>{member.name}</strong>
              <span className="quiet">
                {t(`board.roles.${member.role}`)} · {t(`share.people.standing.${member.standing}`)}
              </span>
            </p>
            <MemberActs member={member} act={act} />
          </li>
        ))}
      </ul>
    </>
  )
}

function MemberActs({ member, act }: { member: Member; act: (act: Act, participant: string) => void }) {
  const { t } = useTranslation()
  const { participant, name, standing } = member
  const button = (what: Act, label: string, spoken: string) => (
    <Button aria-label={spoken} onClick={() => act(what, participant)}>
      {label}
    </Button>
  )
  return (
    <div className="row">
      {standing === 'in' && button('remove', t('share.people.remove'), t('share.people.removeWhom', { name }))}
      {standing !== 'blocked' && button('block', t('share.people.block'), t('share.people.blockWhom', { name }))}
      {standing !== 'in' && button('unblock', t('share.people.letIn'), t('share.people.letInWhom', { name }))}
    </div>
  )
}

function usePeople() {
  const board = useBoard()
  const { boardId } = board
  const [people, setPeople] = useState<Member[] | null>(null)
  const ask = useCallback(
    () =>
      peopleOn(boardId).then(
        (answer) => setPeople(answer.people),
        () => {},
      ),
    [boardId],
  )
  useEffect(() => {
    void ask()
    const timer = setInterval(() => void ask(), askMs)
    return () => clearInterval(timer)
  }, [ask])
  return {
    people,
    act: (act: Act, participant: string) =>
      void actOnPeople(boardId, { act, participant }).then(ask, (failure: unknown) =>
        board.notify(failureName(failure)),
      ),
  }
}
