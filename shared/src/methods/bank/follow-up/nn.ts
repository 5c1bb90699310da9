import type { MethodTexts } from '../../method.ts'
import type { followUp } from '../follow-up.ts'

export const texts: MethodTexts<typeof followUp> = {
  fits: 'Passar nokre veker eller månader etter at de vart einige om noko.',
  fitsNot: 'Passar ikkje når ingenting er avtalt enno.',
  areas: {
    notStarted: { title: 'Ikkje starta', prompt: 'Kva er ikkje byrja på?' },
    underWay: { title: 'I gang', prompt: 'Kva held vi på med?' },
    stuck: { title: 'Står fast', prompt: 'Kva har stoppa opp?' },
    done: { title: 'Gjennomført', prompt: 'Kva er gjort?' },
    dropped: { title: 'Lagt bort', prompt: 'Kva har vi slutta med, og kvifor?' },
    happened: { title: 'Kva skjedde?', prompt: 'Kva har du sett eller høyrt sidan sist?' },
    learnt: { title: 'Kva lærte vi?', prompt: 'Kva veit vi no som vi ikkje visste då?' },
    reply: { title: 'Svar frå mottakar', prompt: 'Kva svarte den som fekk innspela?' },
  },
  steps: {
    status: {
      title: 'Kvar står kvart tiltak?',
      prompt: 'Flytt kvart tiltak til feltet det høyrer til i.',
      help: 'Lag ein lapp for kvart tiltak før møtet. Det er inga skam å leggje noko bort, så lenge de veit kvifor.',
    },
    happened: {
      title: 'Kva skjedde?',
      prompt: 'Kva har du sett eller høyrt sidan sist? Éin ting på kvar lapp.',
      help: 'Spør òg dei som ikkje hadde ansvar for noko. Det som ikkje skjedde, er like viktig som det som gjekk bra.',
    },
    learnt: {
      title: 'Kva lærte vi?',
      prompt: 'Kva veit vi no som vi ikkje visste då?',
      help: 'Be om éin ting som gjekk lettare enn venta, og éin som var vanskelegare. Sei at ingen treng å forsvare seg.',
    },
    read: {
      title: 'Les lappane saman',
      prompt: 'Kva går att? Kva overraskar?',
      help: 'Les begge felta høgt. Høyr først med dei tiltaka var meinte for.',
    },
    adjust: {
      title: 'Behald, endre eller legg bort',
      prompt: 'Kva held vi fram med, kva endrar vi, og kva legg vi bort?',
      help: 'Ta eitt tiltak om gongen, og byrj med dei som står fast. Kvart tiltak de går vidare med, treng ein ansvarleg og ein frist.',
    },
    reply: {
      title: 'Svar frå mottakar',
      prompt: 'Kva svarte den som fekk innspela? Kva betyr det for oss?',
      help: 'Be mottakaren svare sjølv, eller les svaret høgt. Manglar det, avtaler de kven som etterlyser det.',
    },
    nextDate: {
      title: 'Avtal neste gong',
      prompt: 'Når ser vi på dette att?',
      help: 'Finn ein dato no, medan alle er her. Skriv han på tavla, så alle med lenka ser han.',
    },
  },
}
