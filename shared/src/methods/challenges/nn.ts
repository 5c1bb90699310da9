import type { ChallengeTexts } from '../challenges.ts'

export const challenges: ChallengeTexts = {
  rightQuestion: 'Er dette det rette spørsmålet?',
  opposite: 'Kva om det motsette er sant?',
  disagrees: 'Kven ville vore ueinig med oss, og kvifor?',
  youngest: 'Kva ville den yngste vi kjenner, ha sagt til dette?',
  alreadyManage: 'Kva gjer dei som alt får det til?',
  stopDoing: 'Kva kan vi slutte med?',
  smallestTrial: 'Kva er det minste vi kan prøve denne veka?',
  notHere: 'Kven snakkar vi om som ikkje er her?',
  noMoney: 'Kva ville vi gjort om vi ikkje fekk ei krone?',
  takenForGranted: 'Kva tek vi for gitt?',
  unsaid: 'Kva er det ingen har sagt enno?',
  worse: 'Kva måtte vi gjort for å gjere det verre? Gjer vi noko av det i dag?',
  toAChild: 'Korleis ville du forklart dette til ein på ti år?',
  elsewhere: 'Kven andre har løyst noko som liknar?',
  whoGains: 'Kven har nytte av at det er som det er?',
  withoutAsking: 'Kva kan du gjere i morgon utan å spørje nokon om lov?',
  regret: 'Kva vil vi angre på om fem år at vi ikkje prøvde?',
  startAgain: 'Om vi byrja heilt på nytt, kva ville vi gjort då?',
}
