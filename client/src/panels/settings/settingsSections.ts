import type { Role } from '@samtavle/shared/schema/session'
import type { ComponentType } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { PeopleList } from '../sharing/PeopleList.tsx'
import { AboutForMembers } from './AboutForMembers.tsx'
import { AboutSection } from './AboutSection.tsx'
import { BriefSection } from './BriefSection.tsx'
import { CalmSwitch } from './CalmSwitch.tsx'
import { CopySection } from './CopySection.tsx'
import { DoorSection } from './DoorSection.tsx'
import { GlossarySection } from './GlossarySection.tsx'
import { KeepingSection } from './KeepingSection.tsx'
import { LeaveSection } from './LeaveSection.tsx'
import { OwnSection } from './OwnSection.tsx'
import { PerspectivesSection } from './PerspectivesSection.tsx'
import { RemoveSection } from './RemoveSection.tsx'
import { RightsSection } from './RightsSection.tsx'

export interface SettingsSection {
  name: keyof Messages['settings']['sections']
  Section: ComponentType
}

/** What each role finds among the settings, in this order. */
export const settingsSections: Record<Role, readonly SettingsSection[]> = {
  facilitator: [
    { name: 'about', Section: AboutSection },
    { name: 'brief', Section: BriefSection },
    { name: 'door', Section: DoorSection },
    { name: 'people', Section: PeopleList },
    { name: 'rights', Section: RightsSection },
    { name: 'perspectives', Section: PerspectivesSection },
    { name: 'glossary', Section: GlossarySection },
    { name: 'keeping', Section: KeepingSection },
    { name: 'copy', Section: CopySection },
    { name: 'view', Section: CalmSwitch },
    { name: 'own', Section: OwnSection },
    { name: 'leave', Section: LeaveSection },
    { name: 'remove', Section: RemoveSection },
  ],
  participant: [
    { name: 'about', Section: AboutForMembers },
    { name: 'keeping', Section: KeepingSection },
    { name: 'view', Section: CalmSwitch },
    { name: 'own', Section: OwnSection },
    { name: 'leave', Section: LeaveSection },
  ],
  viewer: [
    { name: 'about', Section: AboutForMembers },
    { name: 'keeping', Section: KeepingSection },
    { name: 'view', Section: CalmSwitch },
    { name: 'leave', Section: LeaveSection },
  ],
}
