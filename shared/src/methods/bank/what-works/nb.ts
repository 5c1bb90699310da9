import type { MethodTexts } from '../../method.ts'
import type { whatWorks } from '../what-works.ts'

export const texts: MethodTexts<typeof whatWorks> = {
  fits: 'Passer når noen får til det andre strever med, uten mer tid eller penger.',
  fitsNot: 'Passer ikke når løsningen er kjent og bare må settes i gang.',
  areas: {
    facts: { title: 'Slik er det hos oss', prompt: 'Hva vet vi sikkert? Hva sier tallene, og hva forteller folk?' },
    usual: { title: 'Det de fleste gjør', prompt: 'Hva er det vanlige å gjøre hos oss?' },
    challenge: { title: 'Utfordringen', prompt: 'Hva vil vi få til, og hva gjør det vanskelig?' },
    succeed: {
      title: 'De som får det til',
      prompt: 'Hvem får det til, med det samme som andre har? Skriv roller, ikke navn.',
    },
    different: { title: 'Det de gjør annerledes', prompt: 'Skriv hva de gjør, ikke hvem de er.' },
    trial: { title: 'Det vi prøver', prompt: 'Hva prøver vi, hvordan ser vi at det virker, og når sjekker vi?' },
    learnt: { title: 'Det vi lærte', prompt: 'Hva skjedde da vi prøvde?' },
    spread: { title: 'De som bør få vite det', prompt: 'Hvem bør få høre om dette, og hvem forteller?' },
  },
  steps: {
    facts: {
      title: 'Slik er det hos oss',
      prompt: 'Hva vet vi om hvordan det er her hos oss?',
      help: 'Ta med to eller tre tall eller historier fra deres eget sted, og spør om folk kjenner seg igjen. Mangler dere fakta, skriver dere ned hva dere må finne ut.',
    },
    usual: {
      title: 'Det de fleste gjør',
      prompt: 'Hva gjør de fleste av oss når dette blir vanskelig?',
      help: 'Be om ærlige og vanlige eksempler, ikke feil noen har gjort. Vis lappene samtidig, og les dem uten å dømme.',
    },
    challenge: {
      title: 'Si hva utfordringen er',
      prompt: 'Hva vil vi få til, og hva er det som gjør det vanskelig?',
      help: 'Skriv utfordringen så tydelig at dere kan se om det blir bedre. Les den høyt, og spør om alle mener det samme med ordene.',
    },
    succeed: {
      title: 'Hvem får det til?',
      prompt: 'Hvem får det til med samme tid og penger som andre? En person, en gruppe eller et sted?',
      help: 'Be alle skrive rollen eller stedet, og aldri navnet på en person. Spør også om det finnes dager da det går bedre for alle.',
    },
    share: {
      title: 'Les for hverandre',
      prompt: 'Les opp én lapp hver, etter tur. Du kan stå over.',
      help: 'Spør hvordan dere vet at de får det til. Har de fått ekstra penger eller folk, legger dere lappen under «Parkert».',
    },
    askTwo: {
      title: 'Til neste gang: spør to',
      prompt: 'Spør to som får det til, hva de gjør. Skriv hva de gjør, ikke hvem de er.',
      help: 'La alle si hvem de vil spørre før de går, så ingen blir spurt av fem. Tavla er åpen hele tida, så svarene kan skrives inn med en gang.',
    },
    found: {
      title: 'Hva fant du ut?',
      prompt: 'Hva gjør de som får det til? Én ting på hver lapp, uten navn.',
      help: 'Be om ting de gjør eller sier, slik at andre kunne sett eller hørt det. Har noen ikke fått spurt, kan de skrive om noe de selv har sett.',
    },
    shareFound: {
      title: 'Les for hverandre',
      prompt: 'Les opp én lapp hver, etter tur. Du kan stå over.',
      help: 'Spør videre til alle kan se det for seg. Stopp vennlig når noen begynner å forklare hvorfor det ikke går hos dere.',
    },
    goodAndUnusual: {
      title: 'Hva er bra, og hva er uvanlig?',
      prompt: 'Samle lapper som ligner. Hva er bra? Hva er uvanlig? Hva kan vi lære?',
      help: 'Sammenlign med «Det de fleste gjør», og se etter det som er annerledes. Det uvanlige er ofte lite og lett å overse.',
    },
    sameResources: {
      title: 'Klarer vi det med det vi har?',
      prompt: 'Krever det ekstra penger eller folk? Flytt lappen til «Parkert».',
      help: 'Gå gjennom lappene én for én, og spør om dere kunne begynt i morgen. Det som krever mer enn dere har, er ikke feil, men det må vente.',
    },
    dots: {
      title: 'Gi prikker',
      prompt: 'Du har tre prikker. Hva vil du helst prøve selv?',
      help: 'Be alle velge noe de selv kan være med på. Vis summen først når alle er ferdige.',
    },
    trial: {
      title: 'Lag en prøvehandling',
      prompt: 'Hva vil vi prøve? Hvordan ser vi at det virker? Når sjekker vi?',
      help: 'Velg én eller to små ting, og skriv hvem som gjør dem, hva dere ser etter, og en dato. Kan dere ikke begynne innen to uker, må prøven bli mindre.',
    },
    tryOut: {
      title: 'Til neste gang: prøv det',
      prompt: 'Prøv det dere ble enige om. Skriv ned det du legger merke til.',
      help: 'Avtal hvem som minner de andre på det halvveis. Si at det er like nyttig å finne ut at noe ikke virker.',
    },
    result: {
      title: 'Virket det?',
      prompt: 'Hva skjedde da dere prøvde? Hva lærte du?',
      help: 'Be om både det som gikk bra, og det som ikke gjorde det. Ta fram tegnet dere skulle se etter, og la alle svare alene først.',
    },
    shareResult: {
      title: 'Les for hverandre',
      prompt: 'Les opp én lapp hver, etter tur. Du kan stå over.',
      help: 'Takk for lapper om det som ikke gikk, for de er vanskeligst å skrive. Spør hva som overrasket.',
    },
    keepOrStop: {
      title: 'Behold, endre eller slutt',
      prompt: 'Hva beholder vi, hva endrer vi, og hva slutter vi med?',
      help: 'Ta én prøvehandling om gangen, og velg ett av de tre. Skriv ned hvem som gjør det, og fra når.',
    },
    spread: {
      title: 'Hvem bør få høre om dette?',
      prompt: 'Hvem bør få vite hva vi lærte, og hvem forteller det?',
      help: 'Tenk på dem som strever med det samme, og dem som bestemmer over tid og penger. En som har prøvd selv, forteller det best.',
    },
  },
}
