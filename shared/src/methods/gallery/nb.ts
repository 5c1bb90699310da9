import type { GalleryTexts } from '../methods.ts'

export const gallery: GalleryTexts = {
  igp: {
    title: 'Individ – gruppe – plenum',
    purpose: 'Alle tenker før noen snakker.',
  },
  'problem-statement': {
    title: 'Fra utfordring til felles problemstilling',
    purpose: 'Finn spørsmålet alle kan stå bak.',
  },
  'what-works': {
    title: 'De som får det til',
    purpose: 'Finn ut hva de gjør annerledes, og prøv det selv.',
  },
  'idea-to-trial': {
    title: 'Fra idé til prøvehandling',
    purpose: 'Velg én idé, og prøv den i det små.',
  },
  brief: {
    title: 'Ramme inn arbeidet',
    purpose: 'Bli enige om hva dere spør om, og hva svaret kan endre.',
  },
  stakeholders: {
    title: 'Hvem gjelder det?',
    purpose: 'Finn dem saken gjelder, og dem dere har glemt.',
  },
  team: {
    title: 'Sett sammen teamet',
    purpose: 'Finn ut hvem som kan hva, og hvem som støtter hvem.',
  },
  resources: {
    title: 'Erfaringer, ressurser, kompetanse, ideer',
    purpose: 'Se hva dere har til sammen, før dere leter andre steder.',
  },
  preparation: {
    title: 'Før vi inviterer',
    purpose: 'Gjør det lett å si ja, og trygt å komme.',
  },
  'ground-rules': {
    title: 'Samarbeidsregler',
    purpose: 'Bli enige om hvordan dere vil ha det sammen.',
  },
  'open-hold-land': {
    title: 'Åpne – utforske – lande',
    purpose: 'Få mange ideer, vent litt, og velg to å prøve.',
  },
  'barriers-strengths': {
    title: 'Hva hemmer, hva fremmer',
    purpose: 'Se hva som står i veien, og hva dere kan flytte på.',
  },
  'three-sectors': {
    title: 'Brukere, frivillige, kommune',
    purpose: 'Finn ut hva hver av dere ser, kan og trenger.',
  },
  claims: {
    title: 'Påstander',
    purpose: 'Finn ut hvor dere er enige, og hvor dere ikke er det.',
  },
  'shared-words': {
    title: 'Felles ord',
    purpose: 'Finn ut om dere mener det samme med ordene.',
  },
  'role-ladder': {
    title: 'Hvor mye bestemmer vi sammen',
    purpose: 'Se hvor dere står i dag, og hvor dere vil være.',
  },
  translation: {
    title: 'Fra idé til felles sak',
    purpose: 'Få flere med, steg for steg, gjennom fire møter.',
  },
  'open-meeting': {
    title: 'Åpent møte',
    purpose: 'Hør mange på én kveld, og si hva som skjer med svarene.',
  },
  'follow-up': {
    title: 'Hva skjedde videre',
    purpose: 'Se hva som er gjort, lær av det, og gå videre.',
  },
  evaluation: {
    title: 'Kom alle til orde?',
    purpose: 'Spør hvordan det var, og bruk svarene neste gang.',
  },
}
