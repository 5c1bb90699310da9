import type { GalleryTexts } from '../methods.ts'

export const gallery: GalleryTexts = {
  igp: {
    title: 'Individ – gruppe – plenum',
    purpose: 'Alle tenkjer før nokon snakkar.',
  },
  'problem-statement': {
    title: 'Frå utfordring til felles problemstilling',
    purpose: 'Finn spørsmålet alle kan stå bak.',
  },
  'what-works': {
    title: 'Dei som får det til',
    purpose: 'Finn ut kva dei gjer annleis, og prøv det sjølv.',
  },
  'idea-to-trial': {
    title: 'Frå idé til prøvehandling',
    purpose: 'Vel éin idé, og prøv han i det små.',
  },
  brief: {
    title: 'Ramme inn arbeidet',
    purpose: 'Bli einige om kva de spør om, og kva svaret kan endre.',
  },
  stakeholders: {
    title: 'Kven gjeld det?',
    purpose: 'Finn dei saka gjeld, og dei de har gløymt.',
  },
  team: {
    title: 'Set saman teamet',
    purpose: 'Finn ut kven som kan kva, og kven som støttar kven.',
  },
  resources: {
    title: 'Erfaringar, ressursar, kompetanse, idear',
    purpose: 'Sjå kva de har til saman, før de leitar andre stader.',
  },
  preparation: {
    title: 'Før vi inviterer',
    purpose: 'Gjer det lett å seie ja, og trygt å kome.',
  },
  'ground-rules': {
    title: 'Samarbeidsreglar',
    purpose: 'Bli einige om korleis de vil ha det saman.',
  },
  'open-hold-land': {
    title: 'Opne – utforske – lande',
    purpose: 'Få mange idear, vent litt, og vel to å prøve.',
  },
  'barriers-strengths': {
    title: 'Kva hemmar, kva fremmar',
    purpose: 'Sjå kva som står i vegen, og kva de kan flytte på.',
  },
  'three-sectors': {
    title: 'Brukarar, frivillige, kommune',
    purpose: 'Finn ut kva kvar av dykk ser, kan og treng.',
  },
  claims: {
    title: 'Påstandar',
    purpose: 'Finn ut kvar de er einige, og kvar de ikkje er det.',
  },
  'shared-words': {
    title: 'Felles ord',
    purpose: 'Finn ut om de meiner det same med orda.',
  },
  'role-ladder': {
    title: 'Kor mykje bestemmer vi saman',
    purpose: 'Sjå kvar de står i dag, og kvar de vil vere.',
  },
  translation: {
    title: 'Frå idé til felles sak',
    purpose: 'Få fleire med, steg for steg, gjennom fire møte.',
  },
  'open-meeting': {
    title: 'Ope møte',
    purpose: 'Høyr mange på éin kveld, og sei kva som skjer med svara.',
  },
  'follow-up': {
    title: 'Kva skjedde vidare',
    purpose: 'Sjå kva som er gjort, lær av det, og gå vidare.',
  },
  evaluation: {
    title: 'Kom alle til orde?',
    purpose: 'Spør korleis det var, og bruk svara neste gong.',
  },
}
