import type { MethodTexts } from '../../method.ts'
import type { translation } from '../translation.ts'

export const texts: MethodTexts<typeof translation> = {
  fits: 'Passar når ein god idé treng fleire enn dei som fann på han.',
  fitsNot: 'Passar ikkje når alle som trengst, alt er med.',
  areas: {
    matter: { title: 'Kva er saka?', prompt: 'Kva vil vi gjere noko med?' },
    whom: { title: 'Kven gjeld ho?', prompt: 'Kven merkar det, og kven treng vi med?' },
    why: { title: 'Kvifor bli med?', prompt: 'Kva har kvar gruppe å vinne?' },
    hinders: { title: 'Kva står i vegen?', prompt: 'Kva gjer det vanskeleg å seie ja?' },
    easier: { title: 'Slik blir det lettare', prompt: 'Kva kan vi gjere for at fleire seier ja?' },
    roles: { title: 'Roller', prompt: 'Kva kan du hjelpe til med?' },
    promises: { title: 'Lovnader', prompt: 'Kven lovar kva, og til når?' },
    voices: { title: 'Dei som snakkar for andre', prompt: 'Kven snakkar for kven, og har dei fått ja til det?' },
    actions: { title: 'Det vi gjer', prompt: 'Kva gjer vi, kven gjer det, og når?' },
    followUp: { title: 'Slik følgjer vi opp', prompt: 'Når ser vi på det att, og kven passar på?' },
  },
  steps: {
    matter: {
      title: 'Kva er saka?',
      prompt: 'Kva vil du at vi skal gjere noko med? Éin ting på kvar lapp.',
      help: 'Be alle skrive med eigne ord, gjerne som ei lita historie. Vent med å snakke om løysingar.',
    },
    share: {
      title: 'Les for kvarandre',
      prompt: 'Les opp éin lapp kvar, etter tur. Du kan stå over.',
      help: 'Lytt etter det som går att. Spør kva folk meiner når dei bruker store ord.',
    },
    whom: {
      title: 'Kven gjeld ho?',
      prompt: 'Kven merkar dette? Kven treng vi med? Skriv roller, ikkje namn.',
      help: 'Tenk på dei det gjeld, og på dei som kan gjere noko med det. Ta òg med dei de trur er imot.',
    },
    oneMatter: {
      title: 'Sei saka med éi setning',
      prompt: 'Korleis seier vi saka så alle ho gjeld, forstår ho?',
      help: 'Skriv to eller tre forslag, og les dei høgt som om du var ein av dei det gjeld. Gå vidare med det dei fleste ville ha nikka til.',
    },
    agree: {
      title: 'Er vi einige?',
      prompt: 'Kan du stå bak setninga? Svar «Einig», «Einig, men …» eller «Ueinig».',
      help: 'Atterhald er velkomne, for dei viser kva som må på plass. Er meir enn éin av fem ueinige, skriv de om setninga éin gong.',
    },
    askOthers: {
      title: 'Til neste gong: spør andre',
      prompt: 'Spør éin i kvar gruppe: Kva skal til for at du vil vere med?',
      help: 'Fordel gruppene, så alle spør nokon dei kjenner. Be dei skrive svara på tavla utan namn.',
    },
    why: {
      title: 'Kvifor bli med?',
      prompt: 'Kva har kvar gruppe å vinne? Skriv kva gruppe du tenkjer på.',
      help: 'Tenk på det som er viktig for dei, ikkje for dykk. Bruk svara de har fått sidan sist.',
    },
    hinders: {
      title: 'Kva står i vegen?',
      prompt: 'Kva gjer det vanskeleg å seie ja? Skriv kva gruppe du tenkjer på.',
      help: 'Det kan vere tid, pengar, språk eller dårlege minne. Ta det på alvor, også når de ser det annleis.',
    },
    shareBoth: {
      title: 'Les éi gruppe om gongen',
      prompt: 'Kvifor skulle dei bli med, og kva står i vegen for dei?',
      help: 'Ta éi gruppe om gongen, og les frå begge felta. Er det tomt for ei gruppe, avtaler de kven som spør dei.',
    },
    easier: {
      title: 'Gjer det lettare å seie ja',
      prompt: 'Kva kan vi gjere for at fleire seier ja? Kven gjer det?',
      help: 'Finn éin ting for kvar gruppe. Kanskje må saka endrast litt for at fleire skal kjenne seg att.',
    },
    invite: {
      title: 'Til neste gong: inviter',
      prompt: 'Snakk med ein du vil ha med. Skriv kva dei kan tenkje seg å hjelpe til med.',
      help: 'Be alle ta med setninga de vart einige om, og vere opne for at ho endrar seg. Eit nei er òg eit svar, så skriv gjerne kvifor.',
    },
    roles: {
      title: 'Kva kan du hjelpe til med?',
      prompt: 'Kva kan du hjelpe til med? Skriv noko du har tid til og lyst til.',
      help: 'Sei at små bidrag tel like mykje som store. Vis nye kva som står på tavla frå før.',
    },
    shareRoles: {
      title: 'Les for kvarandre',
      prompt: 'Les opp éin lapp kvar, etter tur. Du kan stå over.',
      help: 'Takk for kvart bidrag utan å be om meir. Spør kva kvar og ein treng for å få det til.',
    },
    gaps: {
      title: 'Kva manglar?',
      prompt: 'Kva må gjerast som ingen har skrive? Kven kan vi spørje?',
      help: 'Sjå om nokon har fått for mykje å gjere. Del store oppgåver i to.',
    },
    promises: {
      title: 'Gi kvarandre lovnader',
      prompt: 'Kven lovar kva, og til når?',
      help: 'Skriv éin lapp for kvar lovnad, med kven og når. Kommunen må òg love noko.',
    },
    keepPromise: {
      title: 'Til neste gong: hald lovnaden',
      prompt: 'Gjer det første du lova. Skriv ned korleis det gjekk.',
      help: 'Sei at det er lov å be om hjelp. Avtal kven folk skal seie frå til om noko stoppar opp.',
    },
    voices: {
      title: 'Kven snakkar for kven?',
      prompt: 'Kven snakkar for kven? Har dei fått ja til det?',
      help: 'Spør korleis de veit at dei som ikkje er her, framleis vil det same. La gjerne to snakke for kvar gruppe.',
    },
    actions: {
      title: 'Kva gjer vi?',
      prompt: 'Kva gjer vi, kven gjer det, og når?',
      help: 'Skriv éin lapp for kvar ting de gjer, med kven og når. Byrj med noko andre kan sjå innan ein månad.',
    },
    followUp: {
      title: 'Korleis følgjer vi opp?',
      prompt: 'Når ser vi på det att, og kven passar på?',
      help: 'Finn ein dato no, og vel ein som kallar inn. Avtal kva de gjer om nokon fell frå.',
    },
  },
}
