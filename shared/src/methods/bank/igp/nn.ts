import type { MethodTexts } from '../../method.ts'
import type { igp } from '../igp.ts'

export const texts: MethodTexts<typeof igp> = {
  fits: 'Passar når nokre få pleier å snakke mest, og du vil høyre alle.',
  fitsNot: 'Passar ikkje når svaret alt er bestemt.',
  areas: {
    thoughts: { title: 'Tankane våre', prompt: 'Kva tenkjer du om saka? Éin ting på kvar lapp.' },
    choices: { title: 'Borda vel', prompt: 'Dei tre viktigaste lappane frå kvart bord.' },
  },
  steps: {
    alone: {
      title: 'Tenk åleine',
      prompt: 'Kva tenkjer du om saka? Skriv éin ting på kvar lapp.',
      help: 'Be om ro, og skriv gjerne sjølv òg. Sei at det er fint med få ord, og at skrivefeil ikkje betyr noko.',
    },
    tables: {
      title: 'Del ved bordet',
      prompt: 'Les opp éin lapp kvar, etter tur. Du kan stå over. Dei andre lyttar.',
      help: 'Set tre til fem saman ved kvart bord, og la ein annan enn leiaren byrje. Vent med å kommentere til alle har hatt ordet.',
    },
    choose: {
      title: 'Vel tre ved bordet',
      prompt: 'Kva tre lappar er viktigast for dykk? Flytt dei til «Borda vel».',
      help: 'Seier to lappar det same, held det å ta med den eine, så blir det plass til fleire tankar. Er bordet ueinig, tek det med begge syn.',
    },
    plenary: {
      title: 'Høyr frå borda',
      prompt: 'Kvart bord les éin lapp om gongen, etter tur.',
      help: 'Gå frå bord til bord med éin lapp om gongen til alle er lesne. Har eit anna bord sagt det same, les bordet neste lapp.',
    },
    cluster: {
      title: 'Samle i tema',
      prompt: 'Kva lappar høyrer saman? Gi kvart tema eit namn.',
      help: 'Bruk orda til deltakarane når temaa får namn. Ein lapp som ikkje høyrer til nokon stad, får stå åleine.',
    },
    dots: {
      title: 'Gi prikkar',
      prompt: 'Du har tre prikkar. Gi dei til det som er viktigast for deg.',
      help: 'Vis summen først når alle er ferdige. Sjå òg på lappane utan prikkar, for der kan det liggje noko viktig.',
    },
  },
}
