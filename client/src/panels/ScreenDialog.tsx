import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons'
import { routes } from '@samtavle/shared/protocol/routes'
import { useTranslation } from 'react-i18next'
import { autoPages, nextPage, previousPage } from '../actions/bigScreen.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { ActionButton } from './ActionButton.tsx'
import { useSession } from './boardContext.ts'
import { PairScreenForm } from './PairScreenForm.tsx'
import { useAddress, withoutScheme } from './useAddress.ts'

/** The facilitator's side of the big screen: connecting one, and turning its pages. */
export function ScreenDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const address = withoutScheme(useAddress())
  return (
    <Dialog title={t('screen.name')} onClose={onClose}>
      <p>{t('screen.dialog.lead')}</p>
      <ol className="screen-how">
        <li>
          {t('screen.dialog.open')} <strong>{`${address}${routes.newScreenPage}`}</strong>
        </li>
        <li>{t('screen.dialog.type')}</li>
      </ol>
      <PairScreenForm />
      <p className="quiet">{t('screen.dialog.sleep')}</p>
      <Turning />
    </Dialog>
  )
}

function Turning() {
  const { t } = useTranslation()
  const { auto } = useSession().screen
  return (
    <fieldset className="screen-turning">
      <legend>{t('screen.dialog.pages')}</legend>
      <p className="quiet">{t('screen.dialog.pagesHelp')}</p>
      <div className="row">
        <ActionButton action={previousPage} icon={<ChevronLeftIcon aria-hidden />} />
        <ActionButton action={nextPage} icon={<ChevronRightIcon aria-hidden />} />
        <ActionButton action={autoPages(!auto)} aria-pressed={auto} />
      </div>
    </fieldset>
  )
}
