import { challengeIds } from '@samtavle/shared/methods/challenges'
import { meetingMinutes } from '@samtavle/shared/methods/frame'
import { loadChallenges } from '@samtavle/shared/methods/loadTexts'
import { methods } from '@samtavle/shared/methods/methods'
import { locales } from '@samtavle/shared/schema/choices'
import type { Locale } from '@samtavle/shared/schema/session'
import { describe, expect, test } from 'vitest'
import { areasOf, everyMethod, stepsOf, wordsOf } from './bank.ts'

const everyText = everyMethod.flatMap(wordsOf)
const challenges = await Promise.all(locales.map(async (locale) => ({ locale, cards: await loadChallenges(locale) })))
const challengeTexts = challenges.flatMap(({ locale, cards }) =>
  Object.entries(cards).map(([id, text]) => ({ where: `challenge ${locale} ${id}`, text })),
)
const all = [...everyText, ...challengeTexts]
const inLanguage = (locale: Locale) => all.filter(({ where }) => where.split(' ')[1] === locale)
const matching = (pattern: RegExp, among = all) => among.filter(({ text }) => pattern.test(text))

/** Sentences, counted by their ends; an end inside a quotation that goes on does not count. */
const sentencesIn = (text: string) => text.match(/[.?!](?=[»”]?(?:\s|$))/g)?.length ?? 0

describe('texts', () => {
  test('MET-20 nothing is empty, padded or cut off', () => {
    expect(all.filter(({ text }) => text === '' || text !== text.trim() || /\s\s/.test(text))).toEqual([])
  })

  test('MET-21 titles and prompts are short', () => {
    const long = everyText.filter(({ where, text }) => {
      if (/ step \w+ title$/.test(where)) return text.length > 40
      if (/ area \w+ (title|theme)$/.test(where)) return text.length > 30
      if (/ title$/.test(where)) return text.length > 45
      if (/ step \w+ prompt$/.test(where)) return text.length > 120
      if (/ (purpose|definition)$/.test(where)) return text.length > 80
      if (/ fits(Not)?$/.test(where)) return text.length > 100
      return text.length > 220
    })
    expect(long).toEqual([])
  })

  test('MET-22 help is two sentences', () => {
    const steps = everyMethod.flatMap((told) => stepsOf(told).map(({ help }) => help))
    expect(steps.filter((help) => sentencesIn(help) !== 2)).toEqual([])
  })

  test('MET-22 sentences are short enough to follow when they are read out', () => {
    const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
    const long = all.flatMap(({ text }) => text.split(/(?<=[.?!])\s/)).filter((sentence) => words(sentence) > 30)
    expect(long).toEqual([])
  })

  test('MET-23 titles and prompts end as they should', () => {
    const titles = everyText.filter(({ where }) => / (title|theme)$/.test(where))
    expect(matching(/[.!,;:]$/, titles)).toEqual([])
    const others = all.filter(({ where }) => !/ (title|theme|definition)$/.test(where))
    expect(others.filter(({ text }) => !/[.?»”]$/.test(text))).toEqual([])
  })

  test('MET-24 each language uses its own quotation marks, and none typewriter ones', () => {
    expect(matching(/["'`]| - |\.\.\./)).toEqual([])
    expect(matching(/[“”‘’]/, [...inLanguage('nb'), ...inLanguage('nn')])).toEqual([])
    expect(matching(/[«»]/, inLanguage('en'))).toEqual([])
  })

  test('MET-25 no language has words of another', () => {
    expect(matching(bokmalOnly, inLanguage('nn'))).toEqual([])
    expect(matching(nynorskOnly, inLanguage('nb'))).toEqual([])
    expect(matching(/[æøå]|\b(og|ikke|ikkje|hva|kva|lapp|prikker)\b/i, inLanguage('en'))).toEqual([])
  })

  test('MET-25 the languages do not say the same but for names and words they share', () => {
    const texts = new Map(all.map(({ where, text }) => [where, text]))
    const pairs = inLanguage('nb').map(({ where, text }) => [text, texts.get(where.replace(' nb ', ' en '))])
    expect(pairs.filter(([nb, en]) => en === undefined || nb === en)).toEqual([])
    const sentences = inLanguage('nb').filter(({ text }) => text.length > 60)
    expect(sentences.filter(({ where, text }) => texts.get(where.replace(' nb ', ' nn ')) === text)).toEqual([])
  })

  test('MET-26 no word that has another meaning here, no word of the trade', () => {
    const norwegian = [...inLanguage('nb'), ...inLanguage('nn')]
    expect(matching(/(?<![\p{L}])(stemm|avvik|vedtak|anonym)/iu, norwegian)).toEqual([])
    expect(matching(trade, norwegian)).toEqual([])
    expect(
      matching(
        /\b(vote|votes|voting|anonymous|stakeholder|ideat|workshop|leverage|empower|facilitate\b)/i,
        inLanguage('en'),
      ),
    ).toEqual([])
  })

  test('MET-27 titles of methods differ, and so do titles of the areas of a board', () => {
    for (const locale of locales) {
      const titles = everyMethod.filter((told) => told.locale === locale).map(({ title }) => title)
      expect(new Set(titles).size).toBe(titles.length)
    }
    for (const told of everyMethod) {
      const titles = areasOf(told).map(({ title }) => title)
      expect(new Set(titles).size).toBe(titles.length)
    }
  })

  test('MET-27 an area that a text names is called that on the board', () => {
    const strays = everyMethod.flatMap((told) => {
      const named = areasOf(told).map(({ title }) => title)
      const quoted = stepsOf(told).flatMap(({ prompt, help }) => [...`${prompt} ${help}`.matchAll(namedArea)])
      return quoted.map((match) => match[1]!).filter((title) => !named.includes(title))
    })
    expect(strays).toEqual([])
  })

  test('MET-28 a step for dots says how many there are', () => {
    const words = { nb: 'tre prikker', nn: 'tre prikkar', en: 'three dots' }
    const votes = everyMethod.flatMap((told) => stepsOf(told).map((step) => ({ ...step, locale: told.locale })))
    for (const { dots, prompt, locale } of votes.filter(({ kind }) => kind === 'vote')) {
      expect(dots).toBe(3)
      expect(prompt.includes(words[locale])).toBe(true)
    }
  })

  test('MET-29 prepared themes are the same in number in all languages', () => {
    const counts = (locale: Locale) =>
      everyMethod
        .filter((told) => told.locale === locale)
        .map((told) => areasOf(told).map(({ themes }) => themes.length))
    expect(counts('nn')).toEqual(counts('nb'))
    expect(counts('en')).toEqual(counts('nb'))
    expect(
      counts('nb')
        .flat()
        .filter((n) => n > 0),
    ).toEqual([5, 5, 5])
  })
})

/** Names of areas as texts quote them: after a word for «to», «in» or «with» that leads to a place on the board. */
const namedArea = /(?:til|under|i|to|in|with|med) [«“](?=[\p{Lu}])([^»”…?,]+)[»”]/gu

const bokmalOnly =
  /(?<!\p{L})(ikke|hva|hvem|hvor|hvordan|hvorfor|hver|hvert|noen|noe|jeg|dere|deres|lappene|prikker|prikkene|uten|fra|mye|være|gjøre|gjør|kommer|sier|vet|ser ut|bare|samme|annet|enig|uenig|skrive ned hva|velg|velger|deltakere|møteleder|alene|begynn|gjelder|trenger|første gang|spørsmålene)(?!\p{L})/iu
const nynorskOnly =
  /(?<!\p{L})(ikkje|kva|kven|kvar|kvart|korleis|kvifor|nokon|noko|eg|dykk|lappane|prikkar|prikkane|utan|frå|mykje|vere|gjere|gjer|kjem|seier|veit|berre|einig|ueinig|vel|deltakarar|møteleiar|åleine|byrj|gjeld|treng|òg)(?!\p{L})/iu
const trade =
  /(?<!\p{L})(aktør|interessent|målgruppe|prosessleder|fasilit|workshop|implementer|forankr|involver|kartlegg|identifiser|refleksjon|perspektiv|strategi|problematiser|innruller|mobiliser|input|feedback)/iu

describe('challenge cards', () => {
  test('MET-30 there are at least fourteen, each a question of its own in every language', () => {
    expect(challengeIds.length).toBeGreaterThanOrEqual(14)
    for (const { cards } of challenges) {
      const texts = Object.values(cards)
      expect(Object.keys(cards).sort()).toEqual([...challengeIds].sort())
      expect(new Set(texts).size).toBe(texts.length)
      expect(texts.filter((text) => !text.endsWith('?') || text.length > 80)).toEqual([])
    }
  })
})

describe('the list', () => {
  test('MET-6 a method tells how long each meeting takes, in steps of five minutes', () => {
    expect(methods.flatMap(meetingMinutes).filter((minutes) => minutes % 5 !== 0)).toEqual([])
    expect(meetingMinutes(methods[0]!)).toEqual([50])
    expect(meetingMinutes(methods[2]!)).toHaveLength(3)
  })
})
