import type { MethodTexts } from '../../method.ts'
import type { team } from '../team.ts'

export const texts: MethodTexts<typeof team> = {
  fits: 'Passar når eit arbeid skal starte, og fleire skal leie det saman.',
  fitsNot: 'Passar ikkje når gruppa er vald og godt i gang.',
  areas: {
    method: { title: 'Kan leie møte', prompt: 'Kven kan få alle til å kome til orde?' },
    local: { title: 'Kjenner staden', prompt: 'Kven veit korleis ting verkar her?' },
    target: { title: 'Kjenner dei det gjeld', prompt: 'Kven har levd med dette, eller står nær nokon som gjer det?' },
    missing: { title: 'Det vi manglar', prompt: 'Kva er det ingen av oss kan eller kjenner?' },
    support: { title: 'Kven støttar kven', prompt: 'Kven leier, og kven hjelper?' },
  },
  steps: {
    method: {
      title: 'Kven kan leie møte?',
      prompt: 'Kven kan få alle til å kome til orde? Skriv kva dei har gjort.',
      help: 'Tenk vidt, for ein fotballtrenar eller ein speidarleiar kan vere god til dette. Det kan òg vere ein som er her no.',
    },
    local: {
      title: 'Kven kjenner staden?',
      prompt: 'Kven veit korleis ting verkar her? Skriv kva dei kjenner til.',
      help: 'Tenk både på dei som har vore her lenge, og på dei som er nye og ser med friske auge. Det kan vere vaktmeisteren like gjerne som sjefen.',
    },
    target: {
      title: 'Kven kjenner dei det gjeld?',
      prompt: 'Kven har levd med dette sjølv, eller står nær nokon som gjer det?',
      help: 'Spør om nokon av dei saka gjeld, kan vere med i teamet frå starten. Å snakke om nokon er ikkje det same som å ha dei med.',
    },
    share: {
      title: 'Les for kvarandre',
      prompt: 'Les opp éin lapp kvar, etter tur. Du kan stå over.',
      help: 'La alle seie kva dei sjølve kan gjere, og spør kva dei andre ser hos dei. Mange er blyge, så spør gjerne ein gong til.',
    },
    missing: {
      title: 'Kva manglar vi?',
      prompt: 'Kva er det ingen av oss kan eller kjenner? Kven kan vi spørje?',
      help: 'Sjå først på feltet som har færrast lappar. Skriv kven de kan spørje, så har de ein stad å byrje.',
    },
    support: {
      title: 'Kven støttar kven?',
      prompt: 'Kva treng du hjelp til, og kven kan hjelpe deg?',
      help: 'La alle seie éin ting dei er trygge på, og éin ting dei er usikre på. Set saman to og to som kan hjelpe kvarandre.',
    },
    lead: {
      title: 'Vel kven som leier',
      prompt: 'Kven leier dette saman? Vel minst to.',
      help: 'Vel minst to, gjerne med ulik bakgrunn, så står ingen åleine når noko skjer. Avtal kva kvar av dei har ansvar for.',
    },
  },
}
