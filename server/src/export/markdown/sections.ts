import { formatNumber } from '@samtavle/shared/locale/counting'
import { formatDay } from '@samtavle/shared/locale/dates'
import { stances } from '@samtavle/shared/rules/agreement'
import { participationLines } from '@samtavle/shared/summary/participationLines'
import type { SectionId } from '@samtavle/shared/summary/sections'
import type { Agreed, Fixture, Measure, Quote, Summary, Vote } from '@samtavle/shared/summary/summary'
import { themePath } from '@samtavle/shared/summary/themes'
import type { SummaryWords } from '@samtavle/shared/summary/words/nb'
import { perspectiveName } from '@samtavle/shared/summary/words/summaryWords'
import { dataAddress, type ImagesById } from '../../images/imagesById.ts'
import { type Blocks, factItems, type Item, list, quoteItem, traceItems, traceText, under } from './blocks.ts'
import { oneLine, severalLines } from './text.ts'

/** The blocks of each section; none when there is nothing to say. */
export const sections: Record<SectionId, (summary: Summary, words: SummaryWords, images: ImagesById) => Blocks> = {
  frames,
  problem,
  decisions: ({ decisions = [] }, words) =>
    lists(
      decisions.map(({ text, sources }) => ({
        text: severalLines(text),
        below: traceItems(words.sources, sources, words),
      })),
    ),
  measures: ({ measures = [], locale }, words) => lists(measures.map((measure) => measureItem(measure, words, locale))),
  themes,
  votes: ({ votes = [], locale }, words) => votes.flatMap((vote, i) => roundOfDots(vote, i, words, locale)),
  agreements: ({ agreements = [], locale }, words) =>
    lists(agreements.map((agreed) => agreedItem(agreed, words, locale))),
  trace,
  opposing: ({ opposing = [] }, words) =>
    lists(
      opposing.map(({ question, cards, settled }) => ({
        text: oneLine(question) || '–',
        below: [
          ...cards.map((card) => quoteItem(card, words)),
          ...(settled > 0 ? [{ text: words.settled(settled) }] : []),
        ],
      })),
    ),
  glossary: ({ glossary = [] }, words) =>
    lists(
      glossary.map(({ term, meaning }) => ({
        text: `${oneLine(term)}: ${oneLine(meaning) || `*${words.noMeaning}*`}`,
      })),
    ),
  participation,
  pulse,
  appendix,
}

const lists = (items: readonly Item[]): Blocks => (items.length > 0 ? [list(items)] : [])

function frames({ frames }: Summary, words: SummaryWords): Blocks {
  if (!frames) return []
  const lines = (texts: readonly string[]) => lists(texts.map((text) => ({ text: severalLines(text) })))
  return [
    ...under(3, words.purpose, frames.purpose ? [severalLines(frames.purpose)] : []),
    ...under(3, words.fixed, lines(frames.fixed)),
    ...under(3, words.influence, lines(frames.influence)),
  ]
}

function problem({ problem }: Summary, words: SummaryWords): Blocks {
  if (!problem) return []
  const wordings = problem.wordings.map(({ text, mergedFrom, sources, dots }) => ({
    text: severalLines(text),
    below: [
      ...(dots === null ? [] : [{ text: words.dotsOfWording(dots) }]),
      ...traceItems(words.mergedFrom, mergedFrom, words),
      ...traceItems(words.buildsOnNotes, sources, words),
    ],
  }))
  return [
    ...under(3, words.chosen, problem.chosen ? [severalLines(problem.chosen.text)] : []),
    ...lists(traceItems(words.ancestors, problem.ancestors, words)),
    ...under(3, words.startingPoint, problem.question ? [severalLines(problem.question)] : []),
    ...under(3, words.wordings, lists(wordings)),
  ]
}

function measureItem(measure: Measure, words: SummaryWords, locale: Summary['locale']): Item {
  const due = measure.due ? formatDay(measure.due, locale) : words.noDue
  const facts = factItems([
    [words.owner, measure.owner === null ? `**${words.noOwner}**` : oneLine(measure.owner)],
    [words.due, measure.passed ? `${due} (${words.passed})` : due],
    [words.status, words.statuses[measure.status]],
    [words.result, oneLine(measure.result)],
    [words.learnt, oneLine(measure.learnt)],
    [words.takeHome, measure.takeHome ? '✓' : null],
  ])
  return { text: severalLines(measure.text), below: [...facts, ...traceItems(words.sources, measure.sources, words)] }
}

function themes({ themes }: Summary, words: SummaryWords): Blocks {
  if (!themes) return []
  const groups = themes.themes.flatMap((theme) =>
    group(oneLine(themePath(theme, themes.themes)) || words.untitled, theme.definition, theme.cards, words),
  )
  return themes.without.length > 0 ? [...groups, ...group(words.withoutTheme, '', themes.without, words)] : groups
}

function appendix({ appendix = [], hidden }: Summary, words: SummaryWords, images: ImagesById): Blocks {
  const groups = appendix.flatMap(({ area, cards, fixtures }) =>
    group(
      area ? oneLine(area.title) || words.untitled : words.outsideAreas,
      area?.prompt ?? '',
      cards,
      words,
      (fixtures ?? []).flatMap((fixture) => fixtureLines(fixture, words, images)),
    ),
  )
  return hidden > 0 ? [...groups, words.hidden(hidden)] : groups
}

function group(
  title: string,
  about: string,
  cards: readonly Quote[],
  words: SummaryWords,
  fixtures: Blocks = [],
): Blocks {
  const none = fixtures.length > 0 ? [] : [`*${words.noCardsInTheme}*`]
  return [
    `### ${title}`,
    ...(about ? [severalLines(about)] : []),
    ...fixtures,
    ...(cards.length > 0 ? [list(cards.map((card) => quoteItem(card, words)))] : none),
  ]
}

/** A free text, or a picture with what it shows; the picture itself stands at the end, see {@link pictureDefinitions}. */
function fixtureLines({ text, picture }: Fixture, words: SummaryWords, images: ImagesById): Blocks {
  if (!picture) return [severalLines(text)]
  const caption = text ? [severalLines(`${words.kinds.image}: ${text}`)] : []
  return images.has(picture[0]) ? [`![${oneLine(text)}][${picture[0]}]`, ...caption] : caption
}

/** What the report's pictures are, below everything that somebody reads. */
export function pictureDefinitions({ appendix = [] }: Summary, images: ImagesById): Blocks {
  const ids = appendix.flatMap(({ fixtures = [] }) => fixtures.flatMap(({ picture }) => picture?.[0] ?? []))
  const shown = [...new Set(ids)].flatMap((id) => images.get(id) ?? [])
  return shown.map((image) => `[${image.id}]: ${dataAddress(image)}`)
}

function roundOfDots(vote: Vote, i: number, words: SummaryWords, locale: Summary['locale']): Blocks {
  const about = [words.voters(vote.voters), words.dotsEach(vote.budget)]
  if (vote.abstained > 0) about.push(words.abstained(vote.abstained))
  const hands = (value: string) => (vote.hasHands ? ` ${value} |` : '')
  const rows = vote.ranked.map(({ proposal, dots, hands: raised, rank, tied, changed }) => {
    const remarks = [tied ? words.tied : '', changed ? words.changed : ''].filter(Boolean)
    const text = [traceText(proposal, words), ...remarks.map((remark) => `*${remark}*`)].join(' ')
    return `| ${formatNumber(rank, locale)} | ${text} | ${formatNumber(dots, locale)} |${hands(formatNumber(raised, locale))}`
  })
  const table = [
    `| ${words.rank} | ${words.proposal} | ${words.dots} |${hands(words.hands)}`,
    `| ---: | :--- | ---: |${hands('---:')}`,
    ...rows,
  ]
  return [
    `### ${oneLine(vote.title) || words.round(i + 1)}`,
    about.join(' · '),
    ...(rows.length > 0 ? [table.join('\n')] : []),
    ...lists(traceItems(words.withoutDots, vote.none, words)),
  ]
}

function agreedItem(agreed: Agreed, words: SummaryWords, locale: Summary['locale']): Item {
  const sums = stances.map((stance) => `${words[stance]}: ${formatNumber(agreed[stance], locale)}`)
  const reservations = agreed.reservations.map((text) => ({ text: `${words.reservation} ${severalLines(text)}` }))
  return { text: traceText(agreed.about, words), below: [{ text: sums.join(' · ') }, ...reservations] }
}

function trace({ trace = [], locale }: Summary, words: SummaryWords): Blocks {
  if (trace.length === 0) return []
  const heads = [
    words.kinds.note,
    words.theme,
    words.dots,
    words.kinds.problem,
    words.kinds.decision,
    words.kinds.measure,
  ]
  const rows = trace.map(({ note, theme, dots, ...led }) => [
    oneLine(note.text),
    oneLine(theme ?? ''),
    dots === null ? '' : formatNumber(dots, locale),
    ...[led.wordings, led.decisions, led.measures].map((texts) => texts.map(oneLine).join('; ')),
  ])
  const lines = [heads, heads.map(() => ':---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return [lines.join('\n')]
}

function participation(summary: Summary, words: SummaryWords): Blocks {
  const { participation, locale } = summary
  const { perspectives, invited, missing } = participation
  const groups = Object.entries(perspectives).map(([name, n]) => ({
    text: `${oneLine(perspectiveName(name, words))}: ${formatNumber(n, locale)}`,
  }))
  const names = (some: readonly string[]) => some.map((group) => oneLine(perspectiveName(group, words))).join(', ')
  const facts = factItems([
    [words.invited, names(invited)],
    [words.missing, names(missing)],
  ])
  return [...participationLines(summary, words), ...lists([...groups, ...facts])]
}

function pulse({ pulse = [], locale }: Summary, words: SummaryWords): Blocks {
  return pulse.flatMap(({ meeting, answers, questions }) => {
    const items = questions.map(({ text, mean }) => ({
      text: `${oneLine(text)}: ${mean === null ? '–' : formatNumber(Math.round(mean * 10) / 10, locale)}`,
    }))
    const title = meeting ? words.meetingOn(formatDay(meeting, locale)) : words.pulse
    if (answers === null) return [`### ${title}`, words.pulseFew]
    return [`### ${title}`, `${words.pulseAnswers(answers)} · ${words.pulseScale}`, ...lists(items)]
  })
}
