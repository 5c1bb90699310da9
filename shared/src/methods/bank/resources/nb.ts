import type { MethodTexts } from '../../method.ts'
import type { resources } from '../resources.ts'

export const texts: MethodTexts<typeof resources> = {
  fits: 'Passer når nye folk skal jobbe sammen og vil vite hva de har å ta av.',
  fitsNot: 'Passer ikke når det er bestemt hvem som gjør hva.',
  areas: {
    experience: { title: 'Erfaringer', prompt: 'Hva har du opplevd eller prøvd før?' },
    resources: { title: 'Ressurser', prompt: 'Hva kan du låne bort eller skaffe?' },
    skills: { title: 'Kompetanse', prompt: 'Hva er du god til?' },
    ideas: { title: 'Ideer', prompt: 'Hva har du lyst til å prøve?' },
    pairs: { title: 'Det som passer sammen', prompt: 'Hvilke lapper kan hjelpe hverandre?' },
    gaps: { title: 'Det vi mangler', prompt: 'Hva har ingen av oss?' },
  },
  steps: {
    experience: {
      title: 'Erfaringer',
      prompt: 'Hva har du opplevd eller prøvd som kan være nyttig her?',
      help: 'Si at erfaring fra hjemmet, laget og nabolaget teller like mye som erfaring fra jobben. Gi et kort eksempel fra deg selv.',
    },
    resources: {
      title: 'Ressurser',
      prompt: 'Hva kan du låne bort eller skaffe? Hvem kjenner du?',
      help: 'Nevn noen eksempler, som et rom, en tilhenger, en ledig kveld eller en god nabo. Ingen har lovet noe ved å skrive en lapp.',
    },
    skills: {
      title: 'Kompetanse',
      prompt: 'Hva er du god til? Alt fra baking til budsjett.',
      help: 'Be alle skrive minst én ting andre pleier å be dem om hjelp til. Da blir det lettere for dem som ikke liker å skryte.',
    },
    ideas: {
      title: 'Ideer',
      prompt: 'Hva har du lyst til å prøve?',
      help: 'Be om ideer i alle størrelser. Her skal ingen vurdere om det går.',
    },
    share: {
      title: 'Les for hverandre',
      prompt: 'Les opp én lapp hver, etter tur. Du kan stå over.',
      help: 'Ta gjerne to runder, så alle får lest fra mer enn ett felt. La andre spørre om de vil vite mer.',
    },
    pairs: {
      title: 'Finn det som passer sammen',
      prompt: 'Hvilke lapper kan hjelpe hverandre? Legg dem i «Det som passer sammen».',
      help: 'Begynn med en idé, og let etter noe i de andre feltene som kan hjelpe den fram. Passer en lapp flere steder, skriver dere den en gang til.',
    },
    gaps: {
      title: 'Se hva som mangler',
      prompt: 'Hva har ingen av oss? Hvem kan vi spørre?',
      help: 'Se etter ideer som ligger igjen alene. Skriv hvem dere kan spørre, så har dere et sted å begynne.',
    },
  },
}
