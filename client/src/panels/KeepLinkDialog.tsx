import { PrinterSmallIcon } from '@navikt/aksel-icons'
import type { CreateBoardAnswer } from '@samtavle/shared/protocol/requests'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { CopyField } from '../ui/CopyField.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { QrCode } from '../ui/QrCode.tsx'
import { LinkSheet } from './sharing/LinkSheet.tsx'

/** The only time that the links of a new board are shown by themselves. */
export function KeepLinkDialog({ links, onClose }: { links: CreateBoardAnswer['links']; onClose: () => void }) {
  const { t } = useTranslation()
  const [prints, setPrints] = useState(false)
  return (
    <Dialog title={t('board.keepLink.title')} onClose={onClose}>
      <p>{t('board.keepLink.lead')}</p>
      <CopyField label={t('board.keepLink.link')} text={links.facilitator} />
      <div className="keep-qr">
        <QrCode address={links.facilitator} label={t('board.keepLink.qr')} />
        <div>
          <p className="quiet">{t('board.keepLink.qrHelp')}</p>
          <Button icon={<PrinterSmallIcon aria-hidden />} onClick={() => setPrints(true)}>
            {t('share.keep.print')}
          </Button>
        </div>
      </div>
      <CopyField
        label={t('share.keep.participant')}
        description={t('share.keep.participantHelp')}
        text={links.participant}
      />
      <CopyField label={t('board.keepLink.viewer')} description={t('board.keepLink.viewerHelp')} text={links.viewer} />
      <Button variant="primary" onClick={onClose}>
        {t('board.keepLink.done')}
      </Button>
      {prints && <LinkSheet link={links.facilitator} onPrinted={() => setPrints(false)} />}
    </Dialog>
  )
}
