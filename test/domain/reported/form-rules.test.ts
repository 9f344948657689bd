import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyFormRow, type FormCell, type FormRow, formCells } from '~/domain/reported/form'
import { checkForm, formRules } from '~/domain/reported/form-rules'
import { anThangRow } from './an-thang-row'

const verdicts = (row: FormRow) =>
  Object.fromEntries(checkForm(row).map(({ rule, verdict, difference }) => [rule.id, [verdict, difference]]))

const count = fc.integer({ min: 0, max: 100_000 })
/** A row in which every identity holds. */
const soundRow = fc
  .record({ early: count, onTime: count, overdue: count, inTime: count, pover: count, online: count })
  .map(({ early, onTime, overdue, inTime, pover, online }): FormRow => {
    const [resolvedTotal, pendingTotal] = [early + onTime + overdue, inTime + pover]
    const receivedTotal = resolvedTotal + pendingTotal
    const receivedOnline = Math.min(online, receivedTotal)
    const receivedDirectAndPostal = Math.floor((receivedTotal - receivedOnline) / 2)
    return {
      receivedTotal,
      receivedOnline,
      receivedDirectAndPostal,
      carriedOver: receivedTotal - receivedOnline - receivedDirectAndPostal,
      resolvedTotal,
      resolvedEarly: early,
      resolvedOnTime: onTime,
      resolvedOverdue: overdue,
      pendingTotal,
      pendingInTime: inTime,
      pendingOverdue: pover,
    }
  })

describe('checkForm', () => {
  it('finds that the resolved parts of An Thắng are 3 too many, and nothing else', () => {
    expect(verdicts(anThangRow)).toEqual({
      'II06-RECEIVED': ['undecided', null],
      'II06-RESOLVED': ['fail', 3],
      'II06-PENDING': ['pass', 0],
      'II06-FLOW': ['pass', 0],
    })
  })

  it('fails where the known parts alone exceed the total: no count makes them less', () => {
    const [received] = checkForm({ ...anThangRow, receivedOnline: 1300 })
    expect(received).toMatchObject({ verdict: 'fail', sum: 1376, difference: 38, missing: ['carriedOver'] })
  })

  it('stays undecided where a part is missing though the others already give the total', () => {
    const received = checkForm(anThangRow).find(({ rule }) => rule.id === 'II06-RECEIVED')
    expect(received).toMatchObject({ verdict: 'undecided', sum: null, total: 1338, missing: ['carriedOver'] })
  })

  it('reads a reported 0 as a figure', () => {
    expect(verdicts({ ...anThangRow, carriedOver: 0 })['II06-RECEIVED']).toEqual(['pass', 0])
  })

  it('decides nothing about an empty row', () => {
    expect(checkForm(emptyFormRow).map(({ verdict }) => verdict)).toEqual(formRules.map(() => 'undecided'))
  })

  it('passes every sound row, and never passes one with a cell left out', () => {
    fc.assert(
      fc.property(soundRow, fc.constantFrom(...formCells), (row, cell) => {
        expect(checkForm(row).every(({ verdict }) => verdict === 'pass')).toBe(true)
        for (const { rule, verdict } of checkForm({ ...row, [cell]: null })) {
          const needs = rule.total === cell || rule.parts.includes(cell)
          expect(verdict).toBe(needs ? 'undecided' : 'pass')
        }
      }),
    )
  })

  it('fails exactly the identities that hold a changed cell, by exactly the change', () => {
    fc.assert(
      fc.property(soundRow, fc.constantFrom(...formCells), fc.integer({ min: 1, max: 999 }), (row, cell, change) => {
        for (const { rule, difference } of checkForm({ ...row, [cell]: (row[cell] as number) + change })) {
          const sign = rule.total === cell ? -1 : rule.parts.includes(cell as FormCell) ? 1 : 0
          expect(difference).toBe(sign === 0 ? 0 : sign * change)
        }
      }),
    )
  })
})

describe('formRules', () => {
  it('writes each expression with the column numbers of its cells', async () => {
    const { formColumns } = await import('~/domain/reported/form')
    for (const { expression, total, parts } of formRules) {
      expect(expression).toBe(`${formColumns[total]} = ${parts.map((part) => formColumns[part]).join(' + ')}`)
    }
  })
})
