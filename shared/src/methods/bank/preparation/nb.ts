import type { MethodTexts } from '../../method.ts'
import type { preparation } from '../preparation.ts'

export const texts: MethodTexts<typeof preparation> = {
  fits: 'Passer når dere vil ha med folk som sjelden går på møter.',
  fitsNot: 'Passer ikke når invitasjonen allerede er sendt.',
  areas: {
    leaders: { title: 'Er lederne med?', prompt: 'Hva lover de å gjøre med svarene?' },
    people: { title: 'De vi spør', prompt: 'Hvem spør vi, og hvem stoler de på?' },
    needs: {
      title: 'Dette trenger de',
      prompt: 'Språk, tid, sted, barnepass, skyss, utstyr, noen å komme sammen med?',
    },
    gain: { title: 'Dette får de igjen', prompt: 'Hva får de ut av å komme?' },
    contact: { title: 'Første kontakt', prompt: 'Hvem tar kontakt, hvordan og når?' },
  },
  steps: {
    leaders: {
      title: 'Er lederne klare?',
      prompt: 'Vil lederne høre svarene? Hva lover de å gjøre med dem?',
      help: 'Snakk med lederne før dere inviterer, og få et tydelig ja. Er de usikre, skriver dere hva som må på plass først.',
    },
    people: {
      title: 'Hvem vil vi spørre?',
      prompt: 'Hvem vil vi ha med? Skriv roller, ikke navn.',
      help: 'Tenk på dem saken gjelder mest, og dem som sjelden blir spurt. Det er lettere å komme to eller tre sammen enn å komme alene.',
    },
    trust: {
      title: 'Hvem stoler de på?',
      prompt: 'Hvem kjenner de, og hvem stoler de på? Hvem bør spørre dem?',
      help: 'Ta én gruppe om gangen, og finn noen de allerede kjenner. Det er sjelden den med den fineste tittelen.',
    },
    needs: {
      title: 'Hva trenger de for å komme?',
      prompt: 'Tenk på språk, tid, sted, barnepass, skyss, utstyr og noen å komme sammen med.',
      help: 'Be alle velge én gruppe og skrive hva som kan stå i veien for dem. Er dere usikre, er det best å ringe og spørre.',
    },
    shareNeeds: {
      title: 'Les for hverandre',
      prompt: 'Les opp én lapp hver, etter tur. Hva av dette kan vi ordne?',
      help: 'Skill mellom det dere kan ordne selv, og det dere må be om penger til. Skriv hvem som ordner det.',
    },
    gain: {
      title: 'Hva får de igjen?',
      prompt: 'Hvorfor skulle de bruke tid på dette? Hva får de ut av det?',
      help: 'Tenk på mat, betaling, nye kontakter, læring og svar på det de lurer på. Lov bare det dere kan holde.',
    },
    contact: {
      title: 'Avtal første kontakt',
      prompt: 'Hvem tar kontakt med hvem, hvordan og når?',
      help: 'Skriv én lapp for hver, med hvem som tar kontakt, og en dato. En samtale eller en melding er ofte bedre enn et brev.',
    },
  },
}
