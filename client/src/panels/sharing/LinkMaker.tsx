import { LinkIcon } from '@navikt/aksel-icons'
import type { Role } from '@samtavle/shared/schema/session'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureName } from '../../connection/http.ts'
import { knownLinks } from '../../connection/knownLinks.ts'
import { reissueLink } from '../../connection/people.ts'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyField } from '../../ui/CopyField.tsx'
import { useStore } from '../../ui/useStore.ts'
import { useBoard } from '../boardContext.ts'
import { troubleKey } from '../trouble.ts'

/** The lasting links of some roles: those that were just made to copy, and each to be made anew. */
export function LinkMakers({ roles }: { roles: readonly Role[] }) {
  const { t } = useTranslation()
  return (
    <div className="link-makers">
      <p className="quiet">{t('share.linksLead')}</p>
      {roles.map((role) => (
        <LinkMaker key={role} role={role} />
      ))}
    </div>
  )
}

function LinkMaker({ role }: { role: Role }) {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  const link = useStore(knownLinks(boardId), (links) => links[role])
  const [asking, setAsking] = useState(false)
  const id = useId()
  return (
    <section className="link-maker" aria-labelledby={id}>
      <h3 id={id}>{t(`share.roles.${role}.name`)}</h3>
      {link ? (
        <CopyField label={t('share.made')} description={t(`share.roles.${role}.about`)} text={link} />
      ) : (
        <p className="quiet">{t(`share.roles.${role}.about`)}</p>
      )}
      {asking ? (
        <NewLinkForm role={role} onDone={() => setAsking(false)} />
      ) : (
        <Button icon={<LinkIcon aria-hidden />} onClick={() => setAsking(true)}>
          {t(`share.roles.${role}.make`)}
        </Button>
      )}
    </section>
  )
}

/** What becomes of the link that is in use, and whether those who came by it are out too. */
function NewLinkForm({ role, onDone }: { role: Role; onDone: () => void }) {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  const [turnOut, setTurnOut] = useState(false)
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const id = useId()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    try {
      await reissueLink(boardId, role, turnOut)
      announce(t('share.made'))
      onDone()
    } catch (failure) {
      setWrong(failureName(failure))
      setBusy(false)
    }
  }
  return (
    <form className="new-link" onSubmit={(event) => void submit(event)}>
      <p>{t('share.makeAbout')}</p>
      <label className="check">
        <input
          type="checkbox"
          className="ds-input"
          checked={turnOut}
          aria-describedby={id}
          onChange={(event) => setTurnOut(event.target.checked)}
        />
        {t('share.turnOut')}
      </label>
      <p className="quiet" id={id}>
        {t('share.turnOutHelp')}
      </p>
      <div className="row">
        <Button type="submit" variant="primary" busy={busy}>
          {t('share.make')}
        </Button>
        <Button onClick={onDone}>{t('board.cancel')}</Button>
      </div>
      {wrong && (
        <p className="ds-validation-message" data-color="danger" role="alert">
          {t(troubleKey('named', wrong)) as string}
        </p>
      )}
    </form>
  )
}
