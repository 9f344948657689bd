import { describe, expect, it } from 'vitest'
import { fieldName, kindNames } from '~/data/import/field-names'
import { importMessages } from '~/data/import/messages'
import { fieldsOf } from '~/data/import/recognise/map-columns'
import type { ColumnKind } from '~/data/import/recognise/recognised-table'
import { reconcileMessages } from '~/domain/reconcile/messages'

const kinds: readonly ColumnKind[] = ['ii06', 'dossiers', 'overdue-annex', 'equipment', 'forces', 'training']

describe.each(['vi', 'en'] as const)('importMessages in %s', (locale) => {
  const says = importMessages[locale]

  it('has a name for every field that a column can be', () => {
    const nameless = kinds.flatMap(fieldsOf).filter((field) => fieldName(field, locale) === field)
    expect(nameless).toEqual([])
  })

  it('names fields, kinds and rules in words', () => {
    expect(says.columnAssumed({ field: 'resolvedOverdue' })).toContain(fieldName('resolvedOverdue', locale))
    expect(says.proseDoubtful({ figure: 'receivedTotal' })).toContain(fieldName('receivedTotal', locale))
    expect(says.kindDoubtful({ other: 'overdue-annex' })).toContain(kindNames[locale]['overdue-annex'])
    for (const [rule, sentence] of Object.entries(reconcileMessages[locale].rules)) {
      expect(says.sumFails({ rule, difference: '2' })).toContain(sentence)
    }
    const places = says.placesAsColumns({ places: 'KP 1, KP 2', field: 'need' })
    expect(places).toContain(fieldName('need', locale))
    expect(says.placesAsColumns({ places: 'KP 1, KP 2', field: '' })).not.toContain('“')
  })

  it('keeps what is a name already', () => {
    expect(says.proseDoubtful({ figure: 'Áo phao' })).toContain('Áo phao')
  })

  it('writes days so that nobody takes the day for the month', () => {
    const sentence = says.dateOrder({ readings: '2025-08-05 / 2025-05-08' })
    expect(sentence).not.toContain('2025-08-05')
    expect(sentence).toMatch(locale === 'vi' ? /5 tháng 8.* hay .*8 tháng 5/ : /5 August.* or .*8 May/)
    expect(says.dateSwapped({ date: '2025-08-05', other: '?' })).toContain('?')
  })
})
