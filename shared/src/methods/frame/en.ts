import type { FrameTexts } from '../frame.ts'

export const frame: FrameTexts = {
  areas: {
    hopes: { title: 'Welcome', prompt: 'What do you hope for today?' },
    next: { title: 'What now?', prompt: 'What do we do, who does it, when, and how will everyone hear of it?' },
    parked: { title: 'Parked', prompt: 'Important, but not for today. It is not forgotten here.' },
  },
  steps: {
    welcome: {
      title: 'Welcome',
      prompt: 'Why are we here? Who are you here as? What do you hope for?',
      help: 'Say in one sentence what the meeting is for, and who will hear what you arrive at. If everyone knows each other and the matter, you can skip this step.',
    },
    welcomeBack: {
      title: 'Welcome back',
      prompt: 'What has happened since last time? Who are you here as, and what do you hope for today?',
      help: 'Read out what you agreed on last time, and say what has been done. Welcome those who are new, and skip the rest if time is short.',
    },
    landing: {
      title: 'What now?',
      prompt: 'What do we do now? Who does it, and when? How will those who came hear how it goes?',
      help: 'Write down one thing at a time, and ask who will do it, and when. End by saying who will tell everyone how it goes, and how.',
    },
  },
}
