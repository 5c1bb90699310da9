import type { MethodTexts } from '../../method.ts'
import type { translation } from '../translation.ts'

export const texts: MethodTexts<typeof translation> = {
  fits: 'Passer når en god idé trenger flere enn dem som fant på den.',
  fitsNot: 'Passer ikke når alle som trengs, allerede er med.',
  areas: {
    matter: { title: 'Hva er saken?', prompt: 'Hva vil vi gjøre noe med?' },
    whom: { title: 'Hvem gjelder den?', prompt: 'Hvem merker det, og hvem trenger vi med?' },
    why: { title: 'Hvorfor bli med?', prompt: 'Hva har hver gruppe å vinne?' },
    hinders: { title: 'Hva hindrer dem?', prompt: 'Hva gjør det vanskelig å si ja?' },
    easier: { title: 'Slik blir det lettere', prompt: 'Hva kan vi gjøre for at flere sier ja?' },
    roles: { title: 'Roller', prompt: 'Hva kan du bidra med?' },
    promises: { title: 'Løfter', prompt: 'Hvem lover hva, og til når?' },
    voices: { title: 'De som snakker for andre', prompt: 'Hvem snakker for hvem, og har de fått ja til det?' },
    actions: { title: 'Det vi gjør', prompt: 'Hva gjør vi, hvem gjør det, og når?' },
    followUp: { title: 'Slik følger vi opp', prompt: 'Når ser vi på det igjen, og hvem passer på?' },
  },
  steps: {
    matter: {
      title: 'Hva er saken?',
      prompt: 'Hva vil du at vi skal gjøre noe med? Én ting på hver lapp.',
      help: 'Be alle skrive med egne ord, gjerne som en liten historie. Vent med å snakke om løsninger.',
    },
    share: {
      title: 'Les for hverandre',
      prompt: 'Les opp én lapp hver, etter tur. Du kan stå over.',
      help: 'Lytt etter det som går igjen. Spør hva folk mener når de bruker store ord.',
    },
    whom: {
      title: 'Hvem gjelder den?',
      prompt: 'Hvem merker dette? Hvem trenger vi med? Skriv roller, ikke navn.',
      help: 'Tenk på dem det gjelder, og på dem som kan gjøre noe med det. Ta også med dem dere tror er imot.',
    },
    oneMatter: {
      title: 'Si saken med én setning',
      prompt: 'Hvordan sier vi saken så alle den gjelder, forstår den?',
      help: 'Skriv to eller tre forslag, og les dem høyt som om du var en av dem det gjelder. Gå videre med det de fleste ville nikket til.',
    },
    agree: {
      title: 'Er vi enige?',
      prompt: 'Kan du stå bak setningen? Svar «Enig», «Enig, men …» eller «Uenig».',
      help: 'Forbehold er velkomne, for de viser hva som må på plass. Er mer enn én av fem uenige, skriver dere om setningen én gang.',
    },
    askOthers: {
      title: 'Til neste gang: spør andre',
      prompt: 'Spør én i hver gruppe: Hva skal til for at du vil være med?',
      help: 'Fordel gruppene, så alle spør noen de kjenner. Be dem skrive svarene på tavla uten navn.',
    },
    why: {
      title: 'Hvorfor bli med?',
      prompt: 'Hva har hver gruppe å vinne? Skriv hvilken gruppe du tenker på.',
      help: 'Tenk på det som er viktig for dem, ikke for dere. Bruk svarene dere har fått siden sist.',
    },
    hinders: {
      title: 'Hva hindrer dem?',
      prompt: 'Hva gjør det vanskelig å si ja? Skriv hvilken gruppe du tenker på.',
      help: 'Det kan være tid, penger, språk eller dårlige minner. Ta det på alvor, også når dere ser det annerledes.',
    },
    shareBoth: {
      title: 'Les én gruppe om gangen',
      prompt: 'Hvorfor skulle de bli med, og hva hindrer dem?',
      help: 'Ta én gruppe om gangen, og les fra begge feltene. Er det tomt for en gruppe, avtaler dere hvem som spør dem.',
    },
    easier: {
      title: 'Gjør det lettere å si ja',
      prompt: 'Hva kan vi gjøre for at flere sier ja? Hvem gjør det?',
      help: 'Finn én ting for hver gruppe. Kanskje må saken endres litt for at flere skal kjenne seg igjen.',
    },
    invite: {
      title: 'Til neste gang: inviter',
      prompt: 'Snakk med en du vil ha med. Skriv hva de kan tenke seg å bidra med.',
      help: 'Be alle ta med setningen dere ble enige om, og være åpne for at den endrer seg. Et nei er også et svar, så skriv gjerne hvorfor.',
    },
    roles: {
      title: 'Hva kan du bidra med?',
      prompt: 'Hva kan du bidra med? Skriv noe du har tid til og lyst til.',
      help: 'Si at små bidrag teller like mye som store. Vis nye hva som står på tavla fra før.',
    },
    shareRoles: {
      title: 'Les for hverandre',
      prompt: 'Les opp én lapp hver, etter tur. Du kan stå over.',
      help: 'Takk for hvert bidrag uten å be om mer. Spør hva hver og en trenger for å få det til.',
    },
    gaps: {
      title: 'Hva mangler?',
      prompt: 'Hva må gjøres som ingen har skrevet? Hvem kan vi spørre?',
      help: 'Se om noen har fått for mye å gjøre. Del store oppgaver i to.',
    },
    promises: {
      title: 'Gi hverandre løfter',
      prompt: 'Hvem lover hva, og til når?',
      help: 'Skriv én lapp for hvert løfte, med hvem og når. Kommunen må også love noe.',
    },
    keepPromise: {
      title: 'Til neste gang: hold løftet',
      prompt: 'Gjør det første du lovet. Skriv ned hvordan det gikk.',
      help: 'Si at det er lov å be om hjelp. Avtal hvem folk skal si fra til om noe stopper opp.',
    },
    voices: {
      title: 'Hvem snakker for hvem?',
      prompt: 'Hvem snakker for hvem? Har de fått ja til det?',
      help: 'Spør hvordan dere vet at de som ikke er her, fortsatt vil det samme. La gjerne to snakke for hver gruppe.',
    },
    actions: {
      title: 'Hva gjør vi?',
      prompt: 'Hva gjør vi, hvem gjør det, og når?',
      help: 'Skriv én lapp for hver ting dere gjør, med hvem og når. Begynn med noe andre kan se innen en måned.',
    },
    followUp: {
      title: 'Hvordan følger vi opp?',
      prompt: 'Når ser vi på det igjen, og hvem passer på?',
      help: 'Finn en dato nå, og velg en som kaller inn. Avtal hva dere gjør om noen faller fra.',
    },
  },
}
