import type { MethodTexts } from '../../method.ts'
import type { preparation } from '../preparation.ts'

export const texts: MethodTexts<typeof preparation> = {
  fits: 'Passar når de vil ha med folk som sjeldan går på møte.',
  fitsNot: 'Passar ikkje når invitasjonen alt er send.',
  areas: {
    leaders: { title: 'Er leiarane med?', prompt: 'Kva lovar dei å gjere med svara?' },
    people: { title: 'Dei vi spør', prompt: 'Kven spør vi, og kven stoler dei på?' },
    needs: { title: 'Dette treng dei', prompt: 'Språk, tid, stad, barnepass, skyss, utstyr, nokon å kome saman med?' },
    gain: { title: 'Dette får dei att', prompt: 'Kva får dei ut av å kome?' },
    contact: { title: 'Første kontakt', prompt: 'Kven tek kontakt, korleis og når?' },
  },
  steps: {
    leaders: {
      title: 'Er leiarane klare?',
      prompt: 'Vil leiarane høyre kva folk svarer? Kva lovar dei å gjere med svara?',
      help: 'Snakk med leiarane før de inviterer, og få eit tydeleg ja. Er dei usikre, skriv de kva som må på plass først.',
    },
    people: {
      title: 'Kven vil vi spørje?',
      prompt: 'Kven vil vi ha med? Skriv roller, ikkje namn.',
      help: 'Tenk på dei saka gjeld mest, og dei som sjeldan blir spurde. Det er lettare å kome to eller tre saman enn å kome åleine.',
    },
    trust: {
      title: 'Kven stoler dei på?',
      prompt: 'Kven kjenner dei frå før, og kven stoler dei på? Kven bør spørje dei?',
      help: 'Ta éi gruppe om gongen, og finn nokon dei alt kjenner. Det er sjeldan den med den finaste tittelen.',
    },
    needs: {
      title: 'Kva treng dei for å kome?',
      prompt: 'Tenk på språk, tid, stad, barnepass, skyss, utstyr og nokon å kome saman med.',
      help: 'Be alle velje éi gruppe og skrive kva som kan stå i vegen for dei. Er de usikre, er det best å ringje og spørje.',
    },
    shareNeeds: {
      title: 'Les for kvarandre',
      prompt: 'Les opp éin lapp kvar, etter tur. Kva av dette kan vi ordne?',
      help: 'Skil mellom det de kan ordne sjølve, og det de må be om pengar til. Skriv kven som ordnar det.',
    },
    gain: {
      title: 'Kva får dei att?',
      prompt: 'Kvifor skulle dei bruke tid på dette? Kva får dei ut av det?',
      help: 'Tenk på mat, betaling, nye kontaktar, læring og svar på det dei lurer på. Lov berre det de kan halde.',
    },
    contact: {
      title: 'Avtal første kontakt',
      prompt: 'Kven tek kontakt med kven, korleis og når?',
      help: 'Skriv éin lapp for kvar, med kven som tek kontakt, og ein dato. Ein samtale eller ei melding er ofte betre enn eit brev.',
    },
  },
}
