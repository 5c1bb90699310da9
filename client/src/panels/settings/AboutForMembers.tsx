import { useTranslation } from 'react-i18next'
import { useSession } from '../boardContext.ts'

/** What of the settings concerns those who cannot change them. */
export function AboutForMembers() {
  const { t } = useTranslation()
  const { settings } = useSession()
  return (
    <>
      <p>{t(settings.names === 'on' ? 'settings.member.namesOn' : 'settings.member.namesOff')}</p>
      <p>{t(settings.editing === 'all' ? 'settings.member.editingAll' : 'settings.member.editingOwn')}</p>
    </>
  )
}
