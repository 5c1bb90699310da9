import type { MethodTexts } from '../../method.ts'
import type { brief } from '../brief.ts'

export const texts: MethodTexts<typeof brief> = {
  fits: 'Passar når nokre få planlegg, før andre blir inviterte.',
  fitsNot: 'Passar ikkje i staden for å snakke med dei saka gjeld.',
  areas: {
    purpose: { title: 'Kvifor', prompt: 'Kvifor gjer vi dette, og for kven?' },
    question: { title: 'Spørsmålet', prompt: 'Kva lurer vi på? Eit ope spørsmål, utan svaret i seg.' },
    goals: { title: 'Målet', prompt: 'Kva skal vere annleis når vi er ferdige?' },
    resources: { title: 'Tid og pengar', prompt: 'Kor lang tid har vi, kven kan jobbe, og kva kan det koste?' },
    fixed: { title: 'Dette ligg fast', prompt: 'Kva er bestemt og kan ikkje endrast?' },
    open: { title: 'Dette kan påverkast', prompt: 'Kva kan dei som kjem, vere med på å bestemme?' },
    receiver: { title: 'Den som får svaret', prompt: 'Kven får det vi kjem fram til, og når svarer dei?' },
  },
  steps: {
    purpose: {
      title: 'Kvifor gjer vi dette?',
      prompt: 'Kvifor gjer vi dette, og for kven?',
      help: 'Be alle skrive grunnen med eigne ord før de snakkar. Er svara ulike, er det betre å vite det no enn i møtet.',
    },
    question: {
      title: 'Finn eit ope spørsmål',
      prompt: 'Kva lurer vi på? Kan vi få svar vi ikkje har tenkt på?',
      help: 'Skriv to eller tre spørsmål, og stryk dei ein kan svare ja eller nei på. Les det de vel, for ein som ikkje kjenner saka.',
    },
    goals: {
      title: 'Kva vil vi oppnå?',
      prompt: 'Kva skal vere annleis når vi er ferdige?',
      help: 'Be om ting de kan sjå eller høyre, ikkje store ord. To eller tre mål er nok.',
    },
    resources: {
      title: 'Kva har vi?',
      prompt: 'Kor lang tid har vi? Kven kan jobbe med dette? Kva kan det koste?',
      help: 'Skriv både det de veit, og det de må spørje om. Hugs at arbeidet etter møtet òg tek tid.',
    },
    fixed: {
      title: 'Kva ligg fast?',
      prompt: 'Kva er alt bestemt og kan ikkje endrast?',
      help: 'Tenk på lover, pengar, fristar og ting som er lova bort. Det er betre at folk får vite dette først, enn at dei oppdagar det seinare.',
    },
    open: {
      title: 'Kva kan påverkast?',
      prompt: 'Kva kan dei som kjem, vere med på å bestemme?',
      help: 'Skriv berre det de meiner alvor med. Blir det lite her, bør de vente med å invitere.',
    },
    compare: {
      title: 'Sjå på begge delar',
      prompt: 'Er det nok å vere med på å bestemme? Ligg noko fast utan grunn?',
      help: 'Ta det som ligg fast, og spør kven som har bestemt det. Flytt det som kan opnast, til «Dette kan påverkast».',
    },
    way: {
      title: 'Samle inn eller lage saman?',
      prompt: 'Skal vi samle innspel, eller skal vi lage noko saman?',
      help: 'Å samle innspel er å høyre på folk og bestemme sjølv, medan å lage saman er å bestemme saman. Vel eitt av dei, og sei det tydeleg i invitasjonen.',
    },
    receiver: {
      title: 'Kven får svaret?',
      prompt: 'Kven får det vi kjem fram til, og kva dag svarer dei?',
      help: 'Ta kontakt med mottakaren, og få stadfesta datoen før nokon blir invitert. Skriv rolla og datoen på ein lapp.',
    },
  },
}
