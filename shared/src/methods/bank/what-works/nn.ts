import type { MethodTexts } from '../../method.ts'
import type { whatWorks } from '../what-works.ts'

export const texts: MethodTexts<typeof whatWorks> = {
  fits: 'Passar når nokon får til det andre strevar med, utan meir tid eller pengar.',
  fitsNot: 'Passar ikkje når løysinga er kjend og berre må setjast i gang.',
  areas: {
    facts: { title: 'Slik er det hos oss', prompt: 'Kva veit vi sikkert? Kva seier tala, og kva fortel folk?' },
    usual: { title: 'Det dei fleste gjer', prompt: 'Kva er det vanlege å gjere hos oss?' },
    challenge: { title: 'Utfordringa', prompt: 'Kva vil vi få til, og kva gjer det vanskeleg?' },
    succeed: {
      title: 'Dei som får det til',
      prompt: 'Kven får det til, med det same som andre har? Skriv roller, ikkje namn.',
    },
    different: { title: 'Det dei gjer annleis', prompt: 'Skriv kva dei gjer, ikkje kven dei er.' },
    trial: { title: 'Det vi prøver', prompt: 'Kva prøver vi, korleis ser vi at det verkar, og når sjekkar vi?' },
    learnt: { title: 'Det vi lærte', prompt: 'Kva skjedde då vi prøvde?' },
    spread: { title: 'Dei som bør få vite det', prompt: 'Kven bør få høyre om dette, og kven fortel?' },
  },
  steps: {
    facts: {
      title: 'Slik er det hos oss',
      prompt: 'Kva veit vi om korleis det er her hos oss?',
      help: 'Ta med to eller tre tal eller historier frå dykkar eigen stad, og spør om folk kjenner seg att. Manglar de fakta, skriv de ned kva de må finne ut.',
    },
    usual: {
      title: 'Det dei fleste gjer',
      prompt: 'Kva gjer dei fleste av oss når dette blir vanskeleg?',
      help: 'Be om ærlege og vanlege døme, ikkje feil nokon har gjort. Vis lappane samtidig, og les dei utan å dømme.',
    },
    challenge: {
      title: 'Sei kva utfordringa er',
      prompt: 'Kva vil vi få til, og kva er det som gjer det vanskeleg?',
      help: 'Skriv utfordringa så tydeleg at de kan sjå om det blir betre. Les ho høgt, og spør om alle meiner det same med orda.',
    },
    succeed: {
      title: 'Kven får det til?',
      prompt: 'Kven får det til med same tid og pengar som andre? Ein person, ei gruppe eller ein stad?',
      help: 'Be alle skrive rolla eller staden, og aldri namnet på ein person. Spør òg om det finst dagar då det går betre for alle.',
    },
    share: {
      title: 'Les for kvarandre',
      prompt: 'Les opp éin lapp kvar, etter tur. Du kan stå over.',
      help: 'Spør korleis de veit at dei får det til. Har dei fått ekstra pengar eller folk, legg de lappen under «Parkert».',
    },
    askTwo: {
      title: 'Til neste gong: spør to',
      prompt: 'Spør to som får det til, kva dei gjer. Skriv kva dei gjer, ikkje kven dei er.',
      help: 'La alle seie kven dei vil spørje før dei går, så ingen blir spurd av fem. Tavla er open heile tida, så svara kan skrivast inn med ein gong.',
    },
    found: {
      title: 'Kva fann du ut?',
      prompt: 'Kva gjer dei som får det til? Éin ting på kvar lapp, utan namn.',
      help: 'Be om ting dei gjer eller seier, slik at andre kunne ha sett eller høyrt det. Har nokon ikkje fått spurt, kan dei skrive om noko dei sjølve har sett.',
    },
    shareFound: {
      title: 'Les for kvarandre',
      prompt: 'Les opp éin lapp kvar, etter tur. Du kan stå over.',
      help: 'Spør vidare til alle kan sjå det for seg. Stopp venleg når nokon byrjar å forklare kvifor det ikkje går hos dykk.',
    },
    goodAndUnusual: {
      title: 'Kva er bra, og kva er uvanleg?',
      prompt: 'Samle lappar som liknar. Kva er bra? Kva er uvanleg? Kva kan vi lære?',
      help: 'Samanlikn med «Det dei fleste gjer», og sjå etter det som er annleis. Det uvanlege er ofte lite og lett å oversjå.',
    },
    sameResources: {
      title: 'Klarer vi det med det vi har?',
      prompt: 'Krev det ekstra pengar eller folk? Flytt lappen til «Parkert».',
      help: 'Gå gjennom lappane éin for éin, og spør om de kunne ha byrja i morgon. Det som krev meir enn de har, er ikkje feil, men det må vente.',
    },
    dots: {
      title: 'Gi prikkar',
      prompt: 'Du har tre prikkar. Kva vil du helst prøve sjølv?',
      help: 'Be alle velje noko dei sjølve kan vere med på. Vis summen først når alle er ferdige.',
    },
    trial: {
      title: 'Lag ei prøvehandling',
      prompt: 'Kva vil vi prøve? Korleis ser vi at det verkar? Når sjekkar vi?',
      help: 'Vel éin eller to små ting, og skriv kven som gjer dei, kva de ser etter, og ein dato. Kan de ikkje byrje innan to veker, må prøva bli mindre.',
    },
    tryOut: {
      title: 'Til neste gong: prøv det',
      prompt: 'Prøv det de vart einige om. Skriv ned det du legg merke til.',
      help: 'Avtal kven som minner dei andre på det halvvegs. Sei at det er like nyttig å finne ut at noko ikkje verkar.',
    },
    result: {
      title: 'Verka det?',
      prompt: 'Kva skjedde då de prøvde? Kva lærte du?',
      help: 'Be om både det som gjekk bra, og det som ikkje gjorde det. Ta fram teiknet de skulle sjå etter, og la alle svare åleine først.',
    },
    shareResult: {
      title: 'Les for kvarandre',
      prompt: 'Les opp éin lapp kvar, etter tur. Du kan stå over.',
      help: 'Takk for lappar om det som ikkje gjekk, for dei er vanskelegast å skrive. Spør kva som overraska.',
    },
    keepOrStop: {
      title: 'Behald, endre eller slutt',
      prompt: 'Kva beheld vi, kva endrar vi, og kva sluttar vi med?',
      help: 'Ta éi prøvehandling om gongen, og vel eitt av dei tre. Skriv ned kven som gjer det, og frå når.',
    },
    spread: {
      title: 'Kven bør få høyre om dette?',
      prompt: 'Kven bør få vite kva vi lærte, og kven fortel det?',
      help: 'Tenk på dei som strevar med det same, og dei som bestemmer over tid og pengar. Ein som har prøvd sjølv, fortel det best.',
    },
  },
}
