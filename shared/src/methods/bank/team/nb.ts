import type { MethodTexts } from '../../method.ts'
import type { team } from '../team.ts'

export const texts: MethodTexts<typeof team> = {
  fits: 'Passer når et arbeid skal starte, og flere skal lede det sammen.',
  fitsNot: 'Passer ikke når gruppa er valgt og godt i gang.',
  areas: {
    method: { title: 'Kan lede møter', prompt: 'Hvem kan få alle til å komme til orde?' },
    local: { title: 'Kjenner stedet', prompt: 'Hvem vet hvordan ting virker her?' },
    target: { title: 'Kjenner dem det gjelder', prompt: 'Hvem har levd med dette, eller står nær noen som gjør det?' },
    missing: { title: 'Det vi mangler', prompt: 'Hva er det ingen av oss kan eller kjenner?' },
    support: { title: 'Hvem støtter hvem', prompt: 'Hvem leder, og hvem hjelper?' },
  },
  steps: {
    method: {
      title: 'Hvem kan lede møter?',
      prompt: 'Hvem kan få alle til å komme til orde? Skriv hva de har gjort.',
      help: 'Tenk vidt, for en fotballtrener eller en speiderleder kan være god til dette. Det kan også være en som er her nå.',
    },
    local: {
      title: 'Hvem kjenner stedet?',
      prompt: 'Hvem vet hvordan ting virker her? Skriv hva de kjenner til.',
      help: 'Tenk både på dem som har vært her lenge, og på dem som er nye og ser med friske øyne. Det kan være vaktmesteren like gjerne som sjefen.',
    },
    target: {
      title: 'Hvem kjenner dem det gjelder?',
      prompt: 'Hvem har levd med dette selv, eller står nær noen som gjør det?',
      help: 'Spør om noen av dem saken gjelder, kan være med i teamet fra starten. Å snakke om noen er ikke det samme som å ha dem med.',
    },
    share: {
      title: 'Les for hverandre',
      prompt: 'Les opp én lapp hver, etter tur. Du kan stå over.',
      help: 'La alle si hva de selv kan bidra med, og spør hva de andre ser hos dem. Mange er beskjedne, så spør gjerne en gang til.',
    },
    missing: {
      title: 'Hva mangler vi?',
      prompt: 'Hva er det ingen av oss kan eller kjenner? Hvem kan vi spørre?',
      help: 'Se først på feltet som har færrest lapper. Skriv hvem dere kan spørre, så har dere et sted å begynne.',
    },
    support: {
      title: 'Hvem støtter hvem?',
      prompt: 'Hva trenger du hjelp til, og hvem kan hjelpe deg?',
      help: 'La alle si én ting de er trygge på, og én ting de er usikre på. Sett sammen to og to som kan hjelpe hverandre.',
    },
    lead: {
      title: 'Velg hvem som leder',
      prompt: 'Hvem leder dette sammen? Velg minst to.',
      help: 'Velg minst to, gjerne med ulik bakgrunn, så står ingen alene når noe skjer. Avtal hva hver av dem har ansvar for.',
    },
  },
}
