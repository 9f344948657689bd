import { ambiguityOf } from '../../preparedness/ask-first'
import { trainingCoverage } from '../../preparedness/coverage'
import { summariseForces } from '../../preparedness/force-summary'
import { itemKey, summariseItems } from '../../preparedness/item-summary'
import { notReporting } from '../../preparedness/neighbourhoods'
import { pillarSlugs } from '../../preparedness/pillar-slugs'
import { countPillars, pillarStates, publishedPillars } from '../../preparedness/pillar-summary'
import { type Preparedness, pillars } from '../../preparedness/preparedness'
import { statedItem } from '../../preparedness/stated-item'
import { joinNames } from '../../shared/join-names'
import { figureMessages } from '../figures/messages'
import { shortAt } from '../figures/preparedness-figures'
import type { Finding } from '../finding'
import { figure, makeFinding, type RuleContext } from '../rule-context'
import { preparednessTexts } from '../texts/preparedness'
import { MOST_SUBJECTS } from '../thresholds'

/** What is ready, what is missing, who did not report. */
export function preparednessFindings(context: RuleContext): Finding[] {
  const { preparedness } = context.input
  const published = [...unmentioned(context), ...unclearItems(context)]
  if (preparedness === null) return published
  return [
    ...gaps(context, preparedness),
    ...places(context, preparedness),
    ...shortPillars(context, preparedness),
    ...forces(context, preparedness),
    ...training(context, preparedness),
    ...silent(context, preparedness),
    ...published,
  ]
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
const lower = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
const all = (context: RuleContext) => figure(context, 'preparedness/neighbourhoods')
const from = ({ sourceId, neighbourhoods }: Preparedness) =>
  ({ to: '/thien-tai', sourceId, sampleSize: neighbourhoods.length }) as const

function gaps(context: RuleContext, preparedness: Preparedness): Finding[] {
  const short = summariseItems(preparedness).filter(({ comparison }) => comparison !== null && comparison.gap > 0)
  return short.slice(0, MOST_SUBJECTS).map(({ key, item, unit, compared }) => {
    const id = `preparedness/item/${key}`
    return makeFinding(context, {
      ...from(preparedness),
      rule: 'equipment-gap',
      subject: key,
      kind: 'shortcoming',
      severity: 'ask',
      text: preparednessTexts[context.locale]['equipment-gap'],
      fields: {
        item: lower(item),
        Item: capital(item),
        measure: unit === null ? '' : ` ${unit}`,
        gap: figure(context, `${id}/gap`),
        need: figure(context, `${id}/need`),
        compared: figure(context, `${id}/compared`),
        all: all(context),
      },
      search: `?mat=${pillarSlugs.means}`,
      sampleSize: compared,
      ask: { addressee: 'ward', figureIds: [`${id}/gap`] },
    })
  })
}

/** Neighbourhoods short of at least half of two or more kinds on which they gave full figures. */
function places(context: RuleContext, preparedness: Preparedness): Finding[] {
  const items = summariseItems(preparedness)
  return preparedness.neighbourhoods
    .map((unit) => ({ unit, ...shortAt(items, unit) }))
    .filter(({ short, compared }) => compared >= 2 && short > 0 && short * 2 >= compared)
    .sort((a, b) => b.short * a.compared - a.short * b.compared)
    .slice(0, MOST_SUBJECTS)
    .map(({ unit, compared }) => {
      const id = `preparedness/place/${unit.id}`
      return makeFinding(context, {
        ...from(preparedness),
        rule: 'neighbourhood-gap',
        subject: unit.id,
        kind: 'shortcoming',
        severity: 'ask',
        text: preparednessTexts[context.locale]['neighbourhood-gap'],
        fields: {
          name: unit.name,
          short: figure(context, `${id}/short`),
          compared: figure(context, `${id}/compared`),
        },
        search: `?${new URLSearchParams({ khoipho: unit.id })}`,
        sampleSize: compared,
        ask: { addressee: 'ward', figureIds: [`${id}/short`] },
      })
    })
}

function shortPillars(context: RuleContext, preparedness: Preparedness): Finding[] {
  const names = figureMessages[context.locale].pillars
  const counts = countPillars(pillarStates(preparedness))
  return pillars
    .filter((pillar) => counts[pillar].short > 0)
    .map((pillar) => {
      const id = `preparedness/pillar/${pillar}`
      return makeFinding(context, {
        ...from(preparedness),
        rule: 'pillar-short',
        subject: pillar,
        kind: 'shortcoming',
        severity: 'ask',
        text: preparednessTexts[context.locale]['pillar-short'],
        fields: {
          pillar: names[pillar],
          Pillar: capital(names[pillar]),
          short: figure(context, `${id}/short`),
          silent: figure(context, `${id}/silent`),
          all: all(context),
        },
        search: `?mat=${pillarSlugs[pillar]}`,
        ask: { addressee: 'ward', figureIds: [`${id}/short`, `${id}/silent`] },
      })
    })
}

function forces(context: RuleContext, preparedness: Preparedness): Finding[] {
  const short = summariseForces(preparedness).filter(({ comparison }) => comparison !== null && comparison.gap > 0)
  return short.slice(0, MOST_SUBJECTS).map(({ key, force, compared }) => {
    const id = `preparedness/force/${key}`
    return makeFinding(context, {
      ...from(preparedness),
      rule: 'force-gap',
      subject: key,
      kind: 'shortcoming',
      severity: 'ask',
      text: preparednessTexts[context.locale]['force-gap'],
      fields: {
        force: lower(force),
        Force: capital(force),
        gap: figure(context, `${id}/gap`),
        need: figure(context, `${id}/need`),
        compared: figure(context, `${id}/compared`),
        all: all(context),
      },
      search: `?mat=${pillarSlugs.forces}`,
      sampleSize: compared,
      ask: { addressee: 'ward', figureIds: [`${id}/gap`] },
    })
  })
}

/** Nothing is said where nobody answered: that is what `silent` is for. */
function training(context: RuleContext, preparedness: Preparedness): Finding[] {
  const coverage = trainingCoverage(preparedness)
  if (coverage.held + coverage.none === 0) return []
  const full = coverage.held === coverage.all
  const texts = preparednessTexts[context.locale]
  return [
    makeFinding(context, {
      ...from(preparedness),
      rule: 'training-coverage',
      kind: full ? 'achievement' : 'shortcoming',
      severity: full ? 'note' : 'ask',
      text: texts[full ? 'training-coverage.full' : 'training-coverage'],
      fields: {
        held: figure(context, 'preparedness/training/held'),
        none: figure(context, 'preparedness/training/none'),
        silent: figure(context, 'preparedness/training/silent'),
        all: all(context),
      },
      search: `?mat=${pillarSlugs.forces}`,
      ...(full ? {} : { ask: { addressee: 'ward' as const, figureIds: ['preparedness/training/held'] } }),
    }),
  ]
}

function silent(context: RuleContext, preparedness: Preparedness): Finding[] {
  const names = notReporting(preparedness).map(({ name }) => name)
  if (names.length === 0) return []
  return [
    makeFinding(context, {
      ...from(preparedness),
      rule: 'neighbourhoods-silent',
      kind: 'question',
      severity: 'ask',
      text: preparednessTexts[context.locale]['neighbourhoods-silent'],
      fields: {
        silent: figure(context, 'preparedness/silent'),
        all: all(context),
        names: joinNames(names, context.locale),
      },
      ask: { addressee: 'neighbourhoods', figureIds: ['preparedness/silent'] },
    }),
  ]
}

/** Pillars of "4 tại chỗ" of which the published statements say nothing, where they speak of preparedness at all. */
function unmentioned(context: RuleContext): Finding[] {
  const { input, locale } = context
  const states = publishedPillars(input.statements)
  const spoken = input.statements.filter(({ topic }) =>
    ['fourOnTheSpot', 'equipmentToAdd', 'toContinue'].includes(topic),
  )
  const missing = states.filter(({ state }) => state === 'notMentioned').map(({ pillar }) => pillar)
  const [first] = spoken
  if (first === undefined || missing.length === 0) return []
  const names = figureMessages[locale].pillars
  return [
    makeFinding(context, {
      rule: 'pillar-unmentioned',
      kind: 'question',
      severity: 'ask',
      to: '/thien-tai',
      text: preparednessTexts[locale]['pillar-unmentioned'],
      fields: {
        pillars: joinNames(
          missing.map((pillar) => names[pillar]),
          locale,
        ),
      },
      sourceId: first.sourceId,
      provenance: first.provenance,
      ask: { addressee: 'ward', figureIds: [] },
    }),
  ]
}

/** Names that stand for two things: those of the statements before those of the lists, each asked about once. */
function unclearItems(context: RuleContext): Finding[] {
  const { input, locale } = context
  const stated = input.statements
    .filter(({ topic }) => topic === 'equipmentToAdd')
    .map((statement) => ({ item: statedItem(statement), origin: statement }))
  const { preparedness } = input
  const listed =
    preparedness === null ? [] : preparedness.equipment.map(({ item }) => ({ item: lower(item), origin: preparedness }))
  const seen = new Set<string>()
  return [...stated, ...listed].flatMap(({ item, origin }) => {
    const readings = ambiguityOf(item)
    if (readings === null || seen.has(itemKey(item))) return []
    seen.add(itemKey(item))
    return [
      makeFinding(context, {
        rule: 'item-unclear',
        subject: itemKey(item),
        kind: 'question',
        severity: 'ask',
        to: '/thien-tai',
        search: `?mat=${pillarSlugs.means}`,
        text: preparednessTexts[locale]['item-unclear'],
        fields: { item, first: readings[0], second: readings[1] },
        sourceId: origin.sourceId,
        provenance: origin.provenance,
        ask: { addressee: 'ward', figureIds: [] },
      }),
    ]
  })
}
