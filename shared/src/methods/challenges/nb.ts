import type { ChallengeTexts } from '../challenges.ts'

export const challenges: ChallengeTexts = {
  rightQuestion: 'Er dette det rette spørsmålet?',
  opposite: 'Hva om det motsatte er sant?',
  disagrees: 'Hvem ville vært uenig med oss, og hvorfor?',
  youngest: 'Hva ville den yngste vi kjenner, sagt til dette?',
  alreadyManage: 'Hva gjør de som allerede får det til?',
  stopDoing: 'Hva kan vi slutte med?',
  smallestTrial: 'Hva er det minste vi kan prøve denne uka?',
  notHere: 'Hvem snakker vi om som ikke er her?',
  noMoney: 'Hva ville vi gjort om vi ikke fikk en krone?',
  takenForGranted: 'Hva tar vi for gitt?',
  unsaid: 'Hva er det ingen har sagt ennå?',
  worse: 'Hva måtte vi gjort for å gjøre det verre? Gjør vi noe av det i dag?',
  toAChild: 'Hvordan ville du forklart dette til en på ti år?',
  elsewhere: 'Hvem andre har løst noe som ligner?',
  whoGains: 'Hvem har nytte av at det er som det er?',
  withoutAsking: 'Hva kan du gjøre i morgen uten å spørre noen om lov?',
  regret: 'Hva vil vi angre på om fem år at vi ikke prøvde?',
  startAgain: 'Om vi begynte helt på nytt, hva ville vi gjort da?',
}
