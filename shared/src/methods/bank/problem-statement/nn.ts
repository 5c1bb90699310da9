import type { MethodTexts } from '../../method.ts'
import type { problemStatement } from '../problem-statement.ts'

export const texts: MethodTexts<typeof problemStatement> = {
  fits: 'Passar når alle vil gjere noko, men ikkje er einige om kva problemet er.',
  fitsNot: 'Passar ikkje når det hastar, eller når andre har bestemt spørsmålet.',
  areas: {
    challenges: { title: 'Utfordringar', prompt: 'Kva er vanskeleg i dag? Éin ting på kvar lapp.' },
    doubts: { title: 'Spør om spørsmålet', prompt: 'Kva tek vi for gitt? Kven blir ikkje med på dette spørsmålet?' },
    wordings: { title: 'Forslag til spørsmål', prompt: 'Byrj gjerne med «Korleis kan vi …».' },
    statement: { title: 'Problemstillinga vår', prompt: 'Den eine setninga vi går vidare med.' },
  },
  steps: {
    example: {
      title: 'Eit døme først',
      prompt: '«Mange unge er åleine» kan bli «Korleis kan vi skape stader der unge vil møtast?»',
      help: 'Les dømet høgt, og spør kva som vart lettare å svare på då det vart eit spørsmål. Byt det gjerne ut med eit døme frå dykkar eigen kvardag.',
    },
    challenges: {
      title: 'Skriv utfordringar åleine',
      prompt: 'Kva er vanskeleg i dag? Skriv om noko du sjølv har sett eller opplevd.',
      help: 'Be om ro, og be alle skrive om det dei har sett sjølve. Ingen treng å ha ei løysing enno.',
    },
    share: {
      title: 'Les for kvarandre',
      prompt: 'Les opp éin lapp kvar, etter tur. Du kan stå over.',
      help: 'La dei saka gjeld, byrje, og la leiarar ta ordet til slutt. Spør om noko er uklart, men vent med å diskutere.',
    },
    group: {
      title: 'Samle i tema',
      prompt: 'Kva lappar handlar om det same? Gi kvart tema eit namn.',
      help: 'Flytt lappane saman med deltakarane, og les namnet på temaet høgt når det er ferdig. Éin lapp kan godt vere eit eige tema om ingen andre liknar.',
    },
    doubts: {
      title: 'Spør om spørsmålet',
      prompt: 'Er dette det rette spørsmålet? Er det ope nok? Kva tek vi for gitt? Kven blir ikkje med på det?',
      help: 'Ta temaet med flest lappar, og still spørsmåla eitt om gongen. Spør òg om nokon har lagt svaret inn i spørsmålet.',
    },
    wordings: {
      title: 'Skriv forslag åleine',
      prompt: 'Kva spørsmål bør vi løyse saman? Byrj gjerne med «Korleis kan vi …».',
      help: 'Sei at eit forslag ikkje treng å vere ferdig eller fint. Er nokon usikre, kan dei byrje med eitt av temaa.',
    },
    compare: {
      title: 'Sjå forslaga side om side',
      prompt: 'Kva er likt, og kva er ulikt? Spør om det du ikkje forstår.',
      help: 'Les alle forslaga høgt utan å seie kva for nokre du liker. Be om ei forklaring på vanskelege ord, og skriv ho ned.',
    },
    dots: {
      title: 'Gi prikkar',
      prompt: 'Du har tre prikkar. Kva spørsmål vil du helst jobbe med?',
      help: 'Prikkane viser kva gruppa heller mot, men avgjer ikkje åleine. Vis summen først når alle er ferdige.',
    },
    merge: {
      title: 'Set saman dei beste',
      prompt: 'Kan vi lage éi setning av forslaga med flest prikkar?',
      help: 'Byrj med forslaget som har flest prikkar, og spør kva det manglar frå dei andre. Skriv den nye setninga under «Problemstillinga vår», og la forslaga stå.',
    },
    agree: {
      title: 'Er vi einige?',
      prompt: 'Kan du stå bak setninga? Svar «Einig», «Einig, men …» eller «Ueinig».',
      help: 'Er meir enn éin av fem ueinige, skriv de om setninga éin gong og spør på nytt. Etter det går de vidare, og atterhalda blir med i oppsummeringa.',
    },
  },
}
