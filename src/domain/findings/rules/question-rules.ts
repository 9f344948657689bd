import { type FormCell, formColumns } from '../../reported/form'
import { formMessages } from '../../reported/messages'
import { joinNames } from '../../shared/join-names'
import type { Locale } from '../../shared/locale'
import { type AttentionItem, whatNeedsAttention } from '../attention'
import type { Finding } from '../finding'
import { figure, makeFinding, type RuleContext } from '../rule-context'
import { preparednessTexts } from '../texts/preparedness'
import { reportedTexts } from '../texts/reported'
import { ratesToo, ratesTooShort, tooMany } from '../texts/words'

/** What does not add up or was not given: the same list as on the overview, in full sentences. */
export function questionFindings(context: RuleContext): Finding[] {
  const { input, row } = context
  const rates = input.reported?.rates ?? []
  if (row === null) return []
  return whatNeedsAttention({ row, rates, statements: input.statements, preparedness: null, dossiers: null }).map(
    (item) => questionOf(context, item),
  )
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
export const cellName = (cell: FormCell, locale: Locale): string => formMessages[locale].cells[cell]

function questionOf(context: RuleContext, item: AttentionItem): Finding {
  const { locale, input } = context
  const texts = reportedTexts[locale]
  const { severity } = item
  const asked = { kind: 'question', severity, to: item.to === '/bao-cao' ? '/doi-soat' : item.to } as const
  const sourceId = input.reported?.sourceId ?? null
  switch (item.code) {
    case 'identityFails':
      return failingIdentity(context, item)
    case 'rateUnexplained': {
      const rate = input.reported?.rates.find(({ label }) => label === item.label)
      const id = `published-rates/${rate?.id ?? ''}`
      const fields = { percent: figure(context, id), rateLabel: item.label }
      const ask = { addressee: 'centre', figureIds: [id] } as const
      const text = texts['rate-unexplained']
      return makeFinding(context, {
        ...asked,
        rule: 'rate-unexplained',
        subject: rate?.id ?? '',
        text,
        fields,
        sourceId,
        ask,
      })
    }
    case 'cellMissing': {
      const ask = { addressee: 'centre', figureIds: [`reported/${item.cell}`] } as const
      const fields = { cell: cellName(item.cell, locale), column: String(item.column) }
      const text = texts['cell-missing']
      return makeFinding(context, {
        ...asked,
        rule: 'cell-missing',
        subject: item.cell,
        text,
        fields,
        sourceId,
        ask,
      })
    }
    case 'lateFieldsWithoutCounts': {
      const fields = { fields: joinNames(item.fields, locale) }
      const ask = { addressee: 'centre', figureIds: [] } as const
      const text = texts['late-fields-uncounted']
      return makeFinding(context, { ...asked, rule: 'late-fields-uncounted', text, fields, sourceId, ask })
    }
    case 'equipmentWithoutQuantity': {
      const fields = { items: joinNames(item.items, locale) }
      const ask = { addressee: 'ward', figureIds: [] } as const
      const text = preparednessTexts[locale]['equipment-uncounted']
      return makeFinding(context, { ...asked, rule: 'equipment-uncounted', text, fields, sourceId, ask })
    }
    default:
      throw new RangeError(`no question about ${item.code}`)
  }
}

type FailingIdentity = Extract<AttentionItem, { code: 'identityFails' }>

function failingIdentity(context: RuleContext, item: FailingIdentity): Finding {
  const { locale, input } = context
  const { rule, repairs, difference } = item
  const [best, second] = repairs
  const clear = best !== undefined && second?.ratesExplained.length !== best.ratesExplained.length ? best : null
  const columns = rule.parts.map((part) => String(formColumns[part]))
  const shared = {
    rule: 'identity-fails',
    subject: rule.id,
    kind: 'question',
    severity: 'urgent',
    to: '/doi-soat',
    sourceId: input.reported?.sourceId ?? null,
  } as const
  const fields = {
    parts: columns.join(' + '),
    partsList: columns.join(', '),
    sum: figure(context, `sum/${rule.id}`),
    difference: figure(context, `difference/${rule.id}`),
    more: tooMany(difference, locale),
    totalName: cellName(rule.total, locale),
    total: figure(context, `reported/${rule.total}`),
  }
  if (clear === null) {
    const ask = {
      addressee: 'centre',
      figureIds: [rule.total, ...rule.parts].map((cell) => `reported/${cell}`),
    } as const
    const text = reportedTexts[locale]['identity-fails.plain']
    return makeFinding(context, {
      ...shared,
      text,
      fields: { ...fields, column: String(formColumns[rule.total]) },
      ask,
    })
  }
  return makeFinding(context, {
    ...shared,
    text: reportedTexts[locale]['identity-fails.repair'],
    fields: {
      ...fields,
      column: String(formColumns[clear.cell]),
      cell: cellName(clear.cell, locale),
      Cell: capital(cellName(clear.cell, locale)),
      from: figure(context, `reported/${clear.cell}`),
      to: figure(context, `proposed/${clear.cell}`),
      rates: ratesToo(clear.ratesExplained.length, item.rates, locale),
      ratesShort: ratesTooShort(clear.ratesExplained.length, item.rates, locale),
    },
    ask: { addressee: 'centre', figureIds: [`reported/${clear.cell}`] },
  })
}
