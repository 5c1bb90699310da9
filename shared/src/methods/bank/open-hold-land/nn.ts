import type { MethodTexts } from '../../method.ts'
import type { openHoldLand } from '../open-hold-land.ts'

export const texts: MethodTexts<typeof openHoldLand> = {
  fits: 'Passar når de vil lenger enn til den første ideen.',
  fitsNot: 'Passar ikkje når det berre finst eitt mogleg svar.',
  areas: {
    ideas: { title: 'Idear', prompt: 'Kva kan vi gjere? Alle idear er lov.' },
    criteria: { title: 'Det som tel', prompt: 'Kva må ein idé ha for at vi skal prøve han?' },
    trials: { title: 'To vi vil prøve', prompt: 'Kva prøver vi, kven har ansvaret, og når byrjar vi?' },
  },
  steps: {
    alone: {
      title: 'Opne: skriv åleine',
      prompt: 'Kva kan vi gjere? Skriv så mange idear du kan.',
      help: 'Be om ro, og om mange idear heller enn gode. Ingen skal velje enno.',
    },
    build: {
      title: 'Opne: bygg vidare',
      prompt: 'Les ideane til dei andre. Kva får dei deg til å tenkje på? Skriv nye lappar.',
      help: 'Be alle byrje med «ja, og» i staden for «ja, men». To idear kan gjerne bli til ein ny, men la dei gamle stå.',
    },
    hold: {
      title: 'Utforsk: ikkje vel enno',
      prompt: 'Kva meir finst? Kva har vi ikkje tenkt på?',
      help: 'Trekk eit utfordringskort kvart femte minutt, og la det vere stille litt før nokon svarer. Det er vanleg å bli utolmodig, så hald ut.',
    },
    criteria: {
      title: 'Land: kva tel?',
      prompt: 'Kva må ein idé ha for at vi skal prøve han?',
      help: 'Be om korte svar, som «billig», «for alle» eller «kan starte no». Vis lappane, og bli einige om dei tre viktigaste.',
    },
    dots: {
      title: 'Land: gi prikkar',
      prompt: 'Du har tre prikkar. Kva idear passar best med det som tel?',
      help: 'Les det de vart einige om at tel, rett før de gir prikkar. Vis summen først når alle er ferdige.',
    },
    trials: {
      title: 'Land: vel to å prøve',
      prompt: 'Kva to prøver vi? Kven har ansvaret, og når byrjar vi?',
      help: 'Vel gjerne éin trygg og éin dristig idé. Kvar av dei treng ein som seier ja til å ha ansvaret.',
    },
  },
}
