import type { MethodTexts } from '../../method.ts'
import type { openHoldLand } from '../open-hold-land.ts'

export const texts: MethodTexts<typeof openHoldLand> = {
  fits: 'Passer når dere vil lenger enn til den første ideen.',
  fitsNot: 'Passer ikke når det bare finnes ett mulig svar.',
  areas: {
    ideas: { title: 'Ideer', prompt: 'Hva kan vi gjøre? Alle ideer er lov.' },
    criteria: { title: 'Det som teller', prompt: 'Hva må en idé ha for at vi skal prøve den?' },
    trials: { title: 'To vi vil prøve', prompt: 'Hva prøver vi, hvem har ansvaret, og når begynner vi?' },
  },
  steps: {
    alone: {
      title: 'Åpne: skriv alene',
      prompt: 'Hva kan vi gjøre? Skriv så mange ideer du kan.',
      help: 'Be om stillhet, og om mange ideer heller enn gode. Ingen skal velge ennå.',
    },
    build: {
      title: 'Åpne: bygg videre',
      prompt: 'Les ideene til de andre. Hva får de deg til å tenke på? Skriv nye lapper.',
      help: 'Be alle begynne med «ja, og» i stedet for «ja, men». To ideer kan gjerne bli til en ny, men la de gamle stå.',
    },
    hold: {
      title: 'Utforsk: ikke velg ennå',
      prompt: 'Hva mer finnes? Hva har vi ikke tenkt på?',
      help: 'Trekk et utfordringskort hvert femte minutt, og la det være stille litt før noen svarer. Det er vanlig å bli utålmodig, så hold ut.',
    },
    criteria: {
      title: 'Land: hva teller?',
      prompt: 'Hva må en idé ha for at vi skal prøve den?',
      help: 'Be om korte svar, som «billig», «for alle» eller «kan starte nå». Vis lappene, og bli enige om de tre viktigste.',
    },
    dots: {
      title: 'Land: gi prikker',
      prompt: 'Du har tre prikker. Hvilke ideer passer best med det som teller?',
      help: 'Les det dere ble enige om at teller, rett før dere gir prikker. Vis summen først når alle er ferdige.',
    },
    trials: {
      title: 'Land: velg to å prøve',
      prompt: 'Hvilke to prøver vi? Hvem har ansvaret, og når begynner vi?',
      help: 'Velg gjerne én trygg og én dristig idé. Hver av dem trenger en som sier ja til å ha ansvaret.',
    },
  },
}
