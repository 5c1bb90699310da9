import { type PromisePlace, promises } from '@samtavle/shared/rules/promises'
import { locales } from '@samtavle/shared/schema/choices'
import { newSession, type Session, type Settings } from '@samtavle/shared/schema/session'
import { describe, expect, test } from 'vitest'

const brief = { receiver: 'Styringsgruppa', answerBy: '2027-01-15' }

function session(settings: Partial<Settings> = {}, change: Partial<Session> = {}): Session {
  const made = newSession({ title: 'Hjørnet', locale: 'nb', method: null, brief, settings }, 0, 'step00001')
  return { ...made, ...change }
}

function voting(secret: boolean): Session {
  const round = { id: 'round0001', kind: 'dots' as const, title: '', options: [], budget: 3, perCard: null, secret }
  return session({}, { rounds: [{ ...round, state: 'open', openedAt: 0, closedAt: null }] })
}

const said = (place: PromisePlace, of = session(), locale: Session['locale'] = 'nb') =>
  promises(place, of, locale).join(' ')

describe('what is said in bokmål and nynorsk', () => {
  test.each<[PromisePlace, Session, string, string]>([
    ['joining', session(), 'Vi ber ikke om navn, e-post eller telefon.', 'Vi ber ikkje om namn, e-post eller telefon.'],
    [
      'writing',
      session(),
      'Ikke delt ennå. Verken møteleder eller deltakere ser teksten. Lappene vises samtidig, uten navn.',
      'Ikkje delt enno. Verken møteleiar eller deltakarar ser teksten. Lappane blir viste samtidig, utan namn.',
    ],
    ['field', session(), 'Ikke skriv navn eller helseopplysninger.', 'Ikkje skriv namn eller helseopplysningar.'],
    [
      'voting',
      voting(true),
      'Vi viser bare summen. Er vi få, kan summen røpe hva noen valgte.',
      'Vi viser berre summen. Er vi få, kan summen røpe kva nokon valde.',
    ],
    [
      'agreeing',
      session({}, { agreement: { id: 'check0001', card: null, text: 'Vi åpner døra', openedAt: 0 } }),
      'Vi viser bare summen. Er vi få, kan summen røpe hva noen valgte.',
      'Vi viser berre summen. Er vi få, kan summen røpe kva nokon valde.',
    ],
    [
      'reservation',
      session(),
      'Teksten kommer i oppsummeringen, uten navn.',
      'Teksten kjem i oppsummeringa, utan namn.',
    ],
    [
      'hidden',
      session(),
      'Møtelederen har skjult lappen. Skriv den gjerne på en annen måte.',
      'Møteleiaren har skjult lappen. Skriv han gjerne på ein annan måte.',
    ],
    [
      'emptyReport',
      session(),
      'Her er det ingen innspill ennå. Oppsummeringen fyller seg selv når dere har skrevet.',
      'Her er det ingen innspel enno. Oppsummeringa fyller seg sjølv når de har skrive.',
    ],
    [
      { reportFrom: 12 },
      session(),
      'Dette er innspill fra 12 deltakere, ikke et vedtak. Styringsgruppa svarer innen 15. januar 2027.',
      'Dette er innspel frå 12 deltakarar, ikkje eit vedtak. Styringsgruppa svarer innan 15. januar 2027.',
    ],
  ])('RUL-8 %j', (place, of, bokmål, nynorsk) => {
    expect(said(place, of, 'nb')).toBe(bokmål)
    expect(said(place, of, 'nn')).toBe(nynorsk)
  })

  test('RUL-8 nothing is called anonymous in any language', () => {
    const places: PromisePlace[] = ['joining', 'writing', 'field', 'voting', 'reservation', 'hidden', { reportFrom: 3 }]
    const all = locales.flatMap((locale) => places.flatMap((place) => promises(place, voting(true), locale)))
    expect(all.filter((sentence) => /anonym/i.test(sentence))).toEqual([])
  })
})

describe('only what is true', () => {
  test('RUL-9 a board with names does not promise to be without', () => {
    const withNames = session({ names: 'on' })
    expect(said('joining', withNames)).toBe('')
    expect(said('writing', withNames)).not.toContain('uten navn')
  })

  test('RUL-9 when the facilitator reads first, nobody is told that the facilitator does not read', () => {
    const sentences = said('writing', session({ seeFirst: 'on' }))
    expect(sentences).toContain('Møteleder ser lappene først, uten navn.')
    expect(sentences).not.toContain('Verken møteleder')
  })

  test('RUL-9 a live round does not promise to show the sum only afterwards', () => {
    expect(said('voting', voting(false))).toMatch(/^Summen vises mens vi gir prikker\./)
  })

  test('RUL-9 nothing is promised about dots while no round is open', () => {
    expect(said('voting')).toBe('')
  })

  test('RUL-9 the report names an answer only when somebody is to give it by a date', () => {
    const noDate = session({}, { brief: { ...session().brief, answerBy: null } })
    expect(said({ reportFrom: 1 }, noDate)).toBe('Dette er innspill fra 1 deltaker, ikke et vedtak.')
    expect(said({ reportFrom: 1 }, noDate, 'en')).toBe('This is input from 1 participant, not a formal decision.')
  })
})
