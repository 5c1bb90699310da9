import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard, useContent, useProgress, useSession } from '../boardContext.ts'
import { SettingChoice } from './SettingChoice.tsx'
import { SettingNumber } from './SettingNumber.tsx'
import { useCommands } from './useCommands.ts'

const mostSeats = 6

/** Whether there are names, and who may do what; each with what comes of it. */
export function RightsSection() {
  const { t } = useTranslation()
  const { settings } = useSession()
  const save = useCommands().settings
  return (
    <>
      <NamesSetting />
      <SettingChoice
        label={t('settings.rights.editing')}
        stored={settings.editing}
        save={(editing) => save({ editing })}
        choices={[
          { value: 'own', label: t('settings.rights.editingOwn'), about: t('settings.rights.editingOwnAbout') },
          { value: 'all', label: t('settings.rights.editingAll'), about: t('settings.rights.editingAllAbout') },
        ]}
      />
      <SettingChoice
        label={t('settings.rights.sort')}
        stored={settings.sort}
        save={(sort) => save({ sort })}
        choices={[
          { value: 'all', label: t('settings.rights.sortAll'), about: t('settings.rights.sortAllAbout') },
          { value: 'table', label: t('settings.rights.sortTable'), about: t('settings.rights.sortTableAbout') },
          {
            value: 'facilitator',
            label: t('settings.rights.sortFacilitator'),
            about: t('settings.rights.sortFacilitatorAbout'),
          },
        ]}
      />
      <SettingChoice
        label={t('settings.rights.cursors')}
        stored={settings.cursors}
        save={(cursors) => save({ cursors })}
        choices={[
          { value: 'off', label: t('settings.rights.cursorsOff'), about: t('settings.rights.cursorsOffAbout') },
          { value: 'on', label: t('settings.rights.cursorsOn'), about: t('settings.rights.cursorsOnAbout') },
        ]}
      />
      <SettingNumber
        label={t('settings.rights.seats')}
        unit={t('settings.rights.seatsUnit')}
        description={t('settings.rights.seatsHelp')}
        stored={settings.seats}
        min={1}
        max={mostSeats}
        save={(seats) => save({ seats })}
      />
    </>
  )
}

/** Names can be switched on only before anybody has written; when they are switched off, they are gone. */
function NamesSetting() {
  const { t } = useTranslation()
  const { names } = useSession().settings
  const save = useCommands().settings
  const isFixed = useWriting() && names === 'off'
  const note = isFixed ? t('settings.rights.namesFixed') : names === 'on' ? t('settings.rights.namesLost') : undefined
  return (
    <SettingChoice
      label={t('settings.rights.names')}
      stored={names}
      save={(chosen) => save({ names: chosen })}
      forGood={['off']}
      note={note}
      because={t('settings.rights.namesFixed')}
      choices={[
        { value: 'off', label: t('settings.rights.namesOff'), about: t('settings.rights.namesOffAbout') },
        {
          value: 'on',
          label: t('settings.rights.namesOn'),
          about: t('settings.rights.namesOnAbout'),
          disabled: isFixed,
        },
      ]}
    />
  )
}

/** Whether anybody is seen to have written. There may be drafts that nobody sees: the server has the last word. */
function useWriting(): boolean {
  const board = useBoard()
  const { cards, themes } = useContent()
  const { written } = useProgress()
  useEffect(() => board.openDocument(), [board])
  return cards.size + themes.size + written > 0
}
