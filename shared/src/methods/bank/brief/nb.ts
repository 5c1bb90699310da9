import type { MethodTexts } from '../../method.ts'
import type { brief } from '../brief.ts'

export const texts: MethodTexts<typeof brief> = {
  fits: 'Passer når noen få planlegger, før andre blir invitert.',
  fitsNot: 'Passer ikke i stedet for å snakke med dem saken gjelder.',
  areas: {
    purpose: { title: 'Hvorfor', prompt: 'Hvorfor gjør vi dette, og for hvem?' },
    question: { title: 'Spørsmålet', prompt: 'Hva lurer vi på? Et åpent spørsmål, uten svaret i seg.' },
    goals: { title: 'Målet', prompt: 'Hva skal være annerledes når vi er ferdige?' },
    resources: { title: 'Tid og penger', prompt: 'Hvor lang tid har vi, hvem kan jobbe, og hva kan det koste?' },
    fixed: { title: 'Dette ligger fast', prompt: 'Hva er bestemt og kan ikke endres?' },
    open: { title: 'Dette kan påvirkes', prompt: 'Hva kan de som kommer, være med på å bestemme?' },
    receiver: { title: 'Den som får svaret', prompt: 'Hvem får det vi kommer fram til, og når svarer de?' },
  },
  steps: {
    purpose: {
      title: 'Hvorfor gjør vi dette?',
      prompt: 'Hvorfor gjør vi dette, og for hvem?',
      help: 'Be alle skrive grunnen med egne ord før dere snakker. Er svarene ulike, er det bedre å vite det nå enn i møtet.',
    },
    question: {
      title: 'Finn et åpent spørsmål',
      prompt: 'Hva lurer vi på? Kan vi få svar vi ikke har tenkt på?',
      help: 'Skriv to eller tre spørsmål, og stryk dem man kan svare ja eller nei på. Les det dere velger, for en som ikke kjenner saken.',
    },
    goals: {
      title: 'Hva vil vi oppnå?',
      prompt: 'Hva skal være annerledes når vi er ferdige?',
      help: 'Be om ting dere kan se eller høre, ikke store ord. To eller tre mål er nok.',
    },
    resources: {
      title: 'Hva har vi?',
      prompt: 'Hvor lang tid har vi? Hvem kan jobbe med dette? Hva kan det koste?',
      help: 'Skriv både det dere vet, og det dere må spørre om. Husk at arbeidet etter møtet også tar tid.',
    },
    fixed: {
      title: 'Hva ligger fast?',
      prompt: 'Hva er allerede bestemt og kan ikke endres?',
      help: 'Tenk på lover, penger, frister og ting som er lovet bort. Det er bedre at folk får vite dette først, enn at de oppdager det senere.',
    },
    open: {
      title: 'Hva kan påvirkes?',
      prompt: 'Hva kan de som kommer, være med på å bestemme?',
      help: 'Skriv bare det dere mener alvor med. Blir det lite her, bør dere vente med å invitere.',
    },
    compare: {
      title: 'Se på begge deler',
      prompt: 'Er det nok å være med på å bestemme? Ligger noe fast uten grunn?',
      help: 'Ta det som ligger fast, og spør hvem som har bestemt det. Flytt det som kan åpnes, til «Dette kan påvirkes».',
    },
    way: {
      title: 'Samle inn eller lage sammen?',
      prompt: 'Skal vi samle innspill, eller skal vi lage noe sammen?',
      help: 'Å samle innspill er å høre på folk og bestemme selv, mens å lage sammen er å bestemme sammen. Velg ett av dem, og si det tydelig i invitasjonen.',
    },
    receiver: {
      title: 'Hvem får svaret?',
      prompt: 'Hvem får det vi kommer fram til, og hvilken dag svarer de?',
      help: 'Ta kontakt med mottakeren, og få bekreftet datoen før noen blir invitert. Skriv rollen og datoen på en lapp.',
    },
  },
}
