import { useTranslation } from 'react-i18next'
import { troubleKey } from '../trouble.ts'

const ownWords = ['invalid-board', 'too-large', 'limit-reached', 'not-stored'] as const

/** What is said when a method could not be kept in this browser. */
export function useMethodTrouble(): (problem: string) => string {
  const { t } = useTranslation()
  return (problem) => {
    const own = ownWords.find((name) => name === problem)
    return own ? t(`ownMethods.wrong.${own}`) : (t(troubleKey('named', problem)) as string)
  }
}
