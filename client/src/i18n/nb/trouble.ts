import type { ProblemCode } from '@samtavle/shared/protocol/problems'
import type { refusals } from '@samtavle/shared/rules/refusals'

/** Refusals that honest people meet; what else there is gets a general sentence. */
type Recoverable = {
  [Name in keyof typeof refusals]: (typeof refusals)[Name] extends 'recoverable' ? Name : never
}[keyof typeof refusals]

/** What happened, that nothing is lost, and what to do; by the names of problems, refusals and closes. */
export const trouble = {
  title: 'Noe gikk ikke som det skulle',
  dismiss: 'Greit',
  again: 'Prøv igjen',
  broken: 'Det du hadde skrevet, er tatt vare på. Last siden på nytt, så er du med igjen.',
  reload: 'Last siden på nytt',
  offlineTitle: 'Ingen kontakt med tavla',
  offline: 'Det du skriver, blir liggende her og sendes av seg selv når kontakten er tilbake.',
  keptTitle: 'Tekst som ikke ble lagret',
  kept: 'Dette skrev du på denne enheten, men tavla fikk det ikke. Det ligger her til du har tatt vare på det.',
  keptText: 'Teksten din',
  tryNow: 'Prøv nå',
  reader: 'Du er leser. Du kan se tavla og oppsummeringen, men ikke skrive.',
  barredTitle: {
    'not-a-member': 'Du er ikke med på denne tavla',
    'no-such-board': 'Denne tavla finnes ikke',
    deleted: 'Tavla er slettet',
    removed: 'Du er ikke lenger med på tavla',
    blocked: 'Du kan ikke være med på denne tavla nå',
    waiting: 'Velkommen! Du slippes snart inn',
    'client-too-old': 'Siden er blitt gammel',
    quarantined: 'Tavla kan ikke leses akkurat nå',
    'server-error': 'Noe gikk galt hos oss',
    'no-contact': 'Vi får ikke kontakt med tavla',
    other: 'Tavla kan ikke åpnes nå',
  },
  barred: {
    'not-a-member': 'Bruk lenka du har fått, eller skriv koden fra skjermen i rommet.',
    'no-such-board': 'Se om adressen er skrevet riktig. Tavla kan også være slettet.',
    deleted: 'Møtelederen har slettet tavla. Det du ikke hadde fått lagret, ligger fortsatt på denne enheten.',
    removed:
      'Det du har delt, står på tavla. Vil du inn igjen, bruk en ny lenke fra møtelederen eller koden fra skjermen.',
    blocked:
      'Møtelederen har stengt deg ute, eller så har denne enheten sendt noe tavla ikke tåler. Det siste går over av seg selv etter ti minutter. Det du alt har delt, er ikke rørt. Snakk med møtelederen.',
    waiting:
      'Møtelederen slipper inn dem som venter. Du trenger ikke gjøre noe: siden går videre av seg selv. Hold den gjerne åpen.',
    'client-too-old':
      'Samtavle er oppdatert siden du åpnet siden. Ingenting er mistet. Last siden på nytt, så er du med igjen.',
    quarantined:
      'Serveren finner en feil i fila til tavla og har lagt den til side, urørt, til noen har sett på den. Andre tavler virker som før. Si fra til den som driver Samtavle.',
    'server-error': 'Det som er lagret på tavla, er trygt. Vi prøver igjen av oss selv.',
    'no-contact':
      'Kanskje er nettet borte, eller serveren starter på nytt. Ingenting er mistet. Vi prøver igjen av oss selv.',
    other: 'Ingenting er mistet. Last siden på nytt om litt.',
  },
  named: {
    'bad-request': 'Det gikk ikke. Ingenting er endret. Last siden på nytt hvis det skjer igjen.',
    'not-a-member': 'Du er ikke med på denne tavla lenger. Bruk lenka eller koden på nytt.',
    'wrong-origin': 'Siden er åpnet fra en annen adresse enn tavla. Åpne tavla fra lenka.',
    'not-allowed': 'Dette kan bare møtelederen gjøre. Ingenting er endret.',
    'no-such-board': 'Tavla finnes ikke. Se om lenka er riktig.',
    'no-such-route': 'Siden finnes ikke. Last siden på nytt.',
    'unknown-secret': 'Lenka virker ikke. Den kan være byttet ut. Be møtelederen om en ny.',
    'unknown-code':
      'Vi finner ingen åpen tavle med denne koden. Se om den er skrevet riktig, eller spør møtelederen om døra er åpen.',
    'stale-version': 'En annen møteleder endret noe samtidig. Se på tavla og prøv igjen.',
    held: 'Møtelederen leser lappene dine før de vises, så her kan du ikke legge dem rett på tavla. Teksten din ligger fortsatt her.',
    closed: 'Det var for sent: dette er avsluttet. Ingenting annet er endret.',
    'over-budget': 'Du har ikke flere prikker. Ta en tilbake først.',
    'too-few-voters': 'Færre enn tre har gitt prikker, så resultatet kan ikke vises ennå.',
    'board-gone': 'Tavla er slettet.',
    'too-large': 'Det var for mye på en gang. Del det opp og prøv igjen.',
    'invalid-content': 'Tavla kunne ikke ta imot dette innholdet. Teksten din ligger fortsatt her.',
    'password-needed': 'Her må du ha et passord for å lage tavler. Spør den som driver Samtavle.',
    removed: 'Du er tatt ut av tavla. Bruk lenka eller koden for å komme inn igjen.',
    blocked: 'Du kan ikke være med på denne tavla nå. Snakk med møtelederen.',
    waiting: 'Du venter på å bli sluppet inn. Siden åpner seg av seg selv.',
    'no-table': 'Fila er ikke en tabell. Bruk CSV eller Excel (.xlsx), eller lim inn rader.',
    'old-workbook':
      'Dette er en gammel Excel-fil, eller en med passord. Lagre den som .xlsx uten passord, og prøv igjen.',
    'damaged-table': 'Fila kan ikke leses. Åpne den i regnearket, lagre den på nytt, og prøv igjen.',
    'unsafe-table': 'Fila inneholder noe Samtavle ikke åpner. Kopier radene over i en ny fil, og prøv igjen.',
    'empty-table': 'Det står ingenting i tabellen.',
    'too-many-rows': 'Tabellen har for mange rader. Del den opp, høyst 5000 rader om gangen.',
    'too-many-columns': 'Tabellen har for mange kolonner. Behold dem som trengs, høyst 50.',
    'no-image': 'Fila er ikke et bilde vi kan ta imot. Bruk PNG, JPEG eller WebP.',
    'image-too-large': 'Bildet er for stort. Gjør det mindre og prøv igjen.',
    'invalid-board': 'Filen er ikke en tavle som kan åpnes. Ingenting er endret.',
    'limit-reached': 'Det er ikke plass til mer av dette. Teksten din er tatt vare på.',
    'too-many': 'Det gikk litt fort. Vent noen sekunder og prøv igjen.',
    'server-error': 'Noe gikk galt hos oss. Ingenting er mistet. Prøv igjen om litt.',
    'not-stored': 'Serveren får ikke lagret akkurat nå. Teksten ligger her og sendes igjen av seg selv.',
    'no-contact': 'Vi får ikke kontakt. Se om du er på nett, og prøv igjen.',
    'not-now': 'Det går ikke i dette steget. Se i panelet hva man gjør nå.',
    'cut-short':
      'Det du limte inn, er for langt for en lapp. De første 2000 tegnene kom med, resten ikke. Ctrl+Z angrer.',
    'card-locked': 'Lappen er låst, så ingen endrer den ved en feil. En møteleder kan låse den opp.',
    viewer: 'Du er leser på denne tavla og kan ikke skrive. Be om en deltakerlenke.',
    locked: 'Tavla eller lappen er låst akkurat nå. Teksten din er tatt vare på.',
    step: 'Steget ble byttet mens du skrev. Teksten din er tatt vare på.',
    stricter: 'Reglene på tavla ble strengere før dette kom fram. Teksten din er tatt vare på.',
    gone: 'Lappen er slettet av noen andre. Teksten din er tatt vare på.',
    'too-long': 'Teksten er for lang. Den er tatt vare på, så du kan dele den opp.',
    full: 'Tavla er full. Teksten din er tatt vare på.',
    incomplete: 'Endringen kom ikke helt fram. Teksten din er tatt vare på.',
    'not-yours': 'Bare den som skrev lappen, kan endre den. Ingenting er mistet.',
    overwritten: 'Noen har endret det etter deg, så det kan ikke angres.',
    'client-too-old': 'Siden er gammel. Last den på nytt, så er du med igjen.',
    quarantined: 'Tavla kan ikke leses akkurat nå. Den er tatt vare på. Si fra til den som driver Samtavle.',
    other: 'Endringen ble ikke tatt imot. Tavla er hentet på nytt, og teksten din er tatt vare på.',
  } satisfies { [Name in ProblemCode | Recoverable]: string } & Record<string, string>,
}
