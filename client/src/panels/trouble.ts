import i18next, { type ParseKeys } from 'i18next'

/** The key of the sentence for something that went wrong, by its name; a general one for names without a sentence. */
export function troubleKey(group: 'named' | 'barred' | 'barredTitle', name: string): ParseKeys {
  const key = `trouble.${group}.${name}`
  return (i18next.exists(key) ? key : `trouble.${group}.other`) as ParseKeys
}
