import type { Role } from '@samtavle/shared/schema/session'
import type { ComponentType } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { PeopleList } from '../sharing/PeopleList.tsx'
import { AboutForMembers } from './AboutForMembers.tsx'
import { AboutSection } from './AboutSection.tsx'
import { BriefSection } from './BriefSection.tsx'
import { CopySection } from './CopySection.tsx'
import { DoorSection } from './DoorSection.tsx'
import { GlossarySection } from './GlossarySection.tsx'
import { KeepingSection } from './KeepingSection.tsx'
import { LeaveSection } from './LeaveSection.tsx'
import { OwnSection } from './OwnSection.tsx'
import { PerspectivesSection } from './PerspectivesSection.tsx'
import { RemoveSection } from './RemoveSection.tsx'
import { RightsSection } from './RightsSection.tsx'

type SectionName = keyof Messages['settings']['sections']

/** What each role finds among the settings, in this order. */
export const settingsSections: Record<Role, Partial<Record<SectionName, ComponentType>>> = {
  facilitator: {
    about: AboutSection,
    brief: BriefSection,
    door: DoorSection,
    people: PeopleList,
    rights: RightsSection,
    perspectives: PerspectivesSection,
    glossary: GlossarySection,
    keeping: KeepingSection,
    copy: CopySection,
    own: OwnSection,
    leave: LeaveSection,
    remove: RemoveSection,
  },
  participant: { about: AboutForMembers, keeping: KeepingSection, own: OwnSection, leave: LeaveSection },
  viewer: { about: AboutForMembers, keeping: KeepingSection, leave: LeaveSection },
}
