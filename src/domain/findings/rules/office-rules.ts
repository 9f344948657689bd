import type { Statement } from '../../round/round'
import { formatNumber } from '../../shared/format'
import { joinNames } from '../../shared/join-names'
import type { Run } from '../../shared/run'
import type { Field } from '../../shared/sentence'
import type { Finding } from '../finding'
import { figure, makeFinding, type RuleContext } from '../rule-context'
import { reportedTexts } from '../texts/reported'

/** What the statements say of the office and its people. */
export function officeFindings(context: RuleContext): Finding[] {
  return [...overloaded(context), ...trained(context), ...statedCauses(context)]
}

const sourceOf = (statements: readonly Statement[]) => ({
  sourceId: statements[0]?.sourceId ?? null,
  provenance: statements[0]?.provenance ?? ('published' as const),
})

const capacity = ({ input }: RuleContext, key: string): Statement | null =>
  input.statements.find((statement) => statement.topic === 'capacity' && statement.key === key) ?? null

/** Overcrowding is what the ward says, beside the area: no norm for it could be sourced, so none is held against it. */
function overloaded(context: RuleContext): Finding[] {
  const [area, said] = [capacity(context, 'officeArea'), capacity(context, 'officeOverloaded')]
  if (area === null || area.value === null || said === null || said.value === 0) return []
  const texts = reportedTexts[context.locale]
  const load = (context.book.get('load/perWorkingDay')?.value ?? null) !== null
  return [
    makeFinding(context, {
      rule: 'office-overloaded',
      kind: 'shortcoming',
      severity: 'ask',
      to: '/du-lieu',
      text: texts[load ? 'office-overloaded.load' : 'office-overloaded'],
      fields: {
        area: figure(context, `statements/${area.id}`),
        areaUnit: area.unit ?? '',
        ...(load
          ? {
              load: figure(context, 'load/perWorkingDay'),
              received: figure(context, 'reported/receivedTotal'),
              days: figure(context, 'load/workingDays'),
            }
          : {}),
      },
      ...sourceOf([area]),
      ask: { addressee: 'ward', figureIds: [`statements/${area.id}`] },
    }),
  ]
}

/** People under ten are counted "08", as officials write. */
function people(context: RuleContext, { id, value, unit }: Statement): Field {
  const field = figure(context, `statements/${id}`)
  if (value === null || context.locale === 'en') return { ...field, text: `${field.text}` }
  const count = value < 10 ? `0${value}` : formatNumber(value, 'vi')
  return { ...field, text: unit === null ? count : `${count} ${unit}` }
}

function trained(context: RuleContext): Finding[] {
  const said = context.input.statements.filter(
    ({ topic, key, value }) => topic === 'capacity' && key?.startsWith('trained') && value !== null && value > 0,
  )
  if (said.length === 0) return []
  const list = said.flatMap((statement, index): Run[] => [
    { kind: 'text', text: `${index === 0 ? '' : '; '}${statement.text}: ` },
    { kind: 'figure', ...people(context, statement) },
  ])
  return [
    makeFinding(context, {
      rule: 'staff-trained',
      kind: 'achievement',
      severity: 'note',
      to: '/du-lieu',
      text: reportedTexts[context.locale]['staff-trained'],
      fields: { list },
      ...sourceOf(said),
    }),
  ]
}

function statedCauses(context: RuleContext): Finding[] {
  const causes = context.input.statements.filter(({ topic }) => topic === 'cause')
  if (causes.length === 0) return []
  const names = causes.map(({ text }) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1))
  return [
    makeFinding(context, {
      rule: 'cause-stated',
      kind: 'shortcoming',
      severity: 'ask',
      to: '/ho-so',
      text: reportedTexts[context.locale]['cause-stated'],
      // names hold commas of their own
      fields: {
        count: figure(context, 'statements/causes'),
        causes: names.some((name) => name.includes(',')) ? names.join('; ') : joinNames(names, context.locale),
      },
      ...sourceOf(causes),
      ask: { addressee: 'centre', figureIds: [] },
    }),
  ]
}
