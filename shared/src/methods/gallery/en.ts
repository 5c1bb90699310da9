import type { GalleryTexts } from '../methods.ts'

export const gallery: GalleryTexts = {
  igp: {
    title: 'Alone, at tables, together',
    purpose: 'Everyone thinks before anyone speaks.',
  },
  'problem-statement': {
    title: 'From challenge to shared problem statement',
    purpose: 'Find the question everyone can stand behind.',
  },
  'what-works': {
    title: 'Those who make it work',
    purpose: 'Find out what they do differently, and try it yourselves.',
  },
  'idea-to-trial': {
    title: 'From idea to trial',
    purpose: 'Choose one idea, and try it on a small scale.',
  },
  brief: {
    title: 'Frame the work',
    purpose: 'Agree on what you are asking, and what the answer can change.',
  },
  stakeholders: {
    title: 'Who does it concern?',
    purpose: 'Find those it concerns, and those you have forgotten.',
  },
  team: {
    title: 'Put the team together',
    purpose: 'Find out who can do what, and who supports whom.',
  },
  resources: {
    title: 'Experience, resources, skills, ideas',
    purpose: 'See what you have between you before you look elsewhere.',
  },
  preparation: {
    title: 'Before we invite',
    purpose: 'Make it easy to say yes, and safe to come.',
  },
  'ground-rules': {
    title: 'Ground rules',
    purpose: 'Agree on how you want to work together.',
  },
  'open-hold-land': {
    title: 'Open – explore – land',
    purpose: 'Get many ideas, wait a little, and choose two to try.',
  },
  'barriers-strengths': {
    title: 'What holds back, what helps',
    purpose: 'See what stands in the way, and what you can move.',
  },
  'three-sectors': {
    title: 'Users, volunteers, municipality',
    purpose: 'Find out what each of you sees, can do and needs.',
  },
  claims: {
    title: 'Claims',
    purpose: 'Find out where you agree, and where you do not.',
  },
  'shared-words': {
    title: 'Shared words',
    purpose: 'Find out whether you mean the same by the words.',
  },
  'role-ladder': {
    title: 'How much we decide together',
    purpose: 'See where you stand today, and where you want to be.',
  },
  translation: {
    title: 'From idea to common cause',
    purpose: 'Get more people with you, step by step, in four meetings.',
  },
  'open-meeting': {
    title: 'Open meeting',
    purpose: 'Hear many in one evening, and say what happens with the answers.',
  },
  'follow-up': {
    title: 'What happened next',
    purpose: 'See what has been done, learn from it, and go on.',
  },
  evaluation: {
    title: 'Did everyone have their say?',
    purpose: 'Ask how it was, and use the answers next time.',
  },
}
