import type { MethodTexts } from '../../method.ts'
import type { igp } from '../igp.ts'

export const texts: MethodTexts<typeof igp> = {
  fits: 'Passer når noen få pleier å snakke mest, og du vil høre alle.',
  fitsNot: 'Passer ikke når svaret allerede er bestemt.',
  areas: {
    thoughts: { title: 'Tankene våre', prompt: 'Hva tenker du om saken? Én ting på hver lapp.' },
    choices: { title: 'Bordene velger', prompt: 'De tre viktigste lappene fra hvert bord.' },
  },
  steps: {
    alone: {
      title: 'Tenk alene',
      prompt: 'Hva tenker du om saken? Skriv én ting på hver lapp.',
      help: 'Be om stillhet, og skriv gjerne selv også. Si at det er fint med få ord, og at stavefeil ikke betyr noe.',
    },
    tables: {
      title: 'Del ved bordet',
      prompt: 'Les opp én lapp hver, etter tur. Du kan stå over. De andre lytter.',
      help: 'Sett tre til fem sammen ved hvert bord, og la en annen enn lederen begynne. Vent med å kommentere til alle har hatt ordet.',
    },
    choose: {
      title: 'Velg tre ved bordet',
      prompt: 'Hvilke tre lapper er viktigst for dere? Flytt dem til «Bordene velger».',
      help: 'Sier to lapper det samme, holder det å ta med den ene, så blir det plass til flere tanker. Er bordet uenig, tar det med begge syn.',
    },
    plenary: {
      title: 'Hør fra bordene',
      prompt: 'Hvert bord leser én lapp om gangen, etter tur.',
      help: 'Gå fra bord til bord med én lapp om gangen til alle er lest. Har et annet bord sagt det samme, leser bordet neste lapp.',
    },
    cluster: {
      title: 'Samle i temaer',
      prompt: 'Hvilke lapper hører sammen? Gi hvert tema et navn.',
      help: 'Bruk deltakernes egne ord når temaene får navn. En lapp som ikke hører til noe sted, får stå alene.',
    },
    dots: {
      title: 'Gi prikker',
      prompt: 'Du har tre prikker. Gi dem til det som er viktigst for deg.',
      help: 'Vis summen først når alle er ferdige. Se også på lappene uten prikker, for der kan det ligge noe viktig.',
    },
  },
}
