import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recogniseFile } from '~/data/import/recognise/recognise-file'
import type { RecognisedTable } from '~/data/import/recognise/recognised-table'
import { type CellGiven, context, rawFile } from './raw-sheets'

const read = (rows: readonly (readonly CellGiven[])[], choices = {}): RecognisedTable => {
  const [table] = recogniseFile(rawFile(rows), { ...context, choices })
  if (table === undefined) throw new Error('no table')
  return table
}
const codes = ({ issues }: RecognisedTable) => issues.map(({ severity, message }) => `${severity} ${message.code}`)
const held = ({ records }: RecognisedTable, field: string) =>
  records.map(({ values }) => [
    values.item ?? values.force ?? values.topic,
    values.neighbourhood,
    values[field] ?? null,
  ])

describe('a table with places as columns', () => {
  it('gives every number to its item and place, and nothing where nothing stands', () => {
    const number = fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null })
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 9 })
          .chain((places) =>
            fc.array(fc.array(number, { minLength: places, maxLength: places }), { minLength: 1, maxLength: 6 }),
          ),
        (numbers) => {
          const places = (numbers[0] ?? []).map((_, at) => `Khối phố ${at + 1}`)
          const table = read([
            ['STT', 'Tên vật tư', 'ĐVT', ...places],
            ...numbers.map((row, at) => [at + 1, `Áo phao loại ${at + 1}`, 'cái', ...row]),
          ])
          expect(held(table, 'available')).toEqual(
            numbers.flatMap((row, at) => row.map((value, place) => [`Áo phao loại ${at + 1}`, places[place], value])),
          )
          expect(codes(table)).toContain('ask placesAsColumns')
        },
      ),
      { numRuns: 60 },
    )
  })

  it('takes the field from the title, and asks', () => {
    const rows = [['NHU CẦU VẬT TƯ'], ['STT', 'Tên vật tư', 'ĐVT', 'KP1', 'KP2'], [1, 'Áo phao', 'cái', 3, 4]]
    const table = read(rows)
    expect(held(table, 'need')).toEqual([
      ['Áo phao', 'KP1', 3],
      ['Áo phao', 'KP2', 4],
    ])
    expect(table.issues.find(({ message }) => message.code === 'placesAsColumns')?.message.params).toEqual({
      places: 'KP1, KP2',
      field: 'need',
    })
  })

  it('takes the field from a band over or under the places, and does not ask', () => {
    const over = read([
      ['STT', 'Tên vật tư', 'ĐVT', 'Nhu cầu', null, 'Hiện có', null],
      [null, null, null, 'Thôn Đông', 'Thôn Tây', 'Thôn Đông', 'Thôn Tây'],
      [1, 'Áo phao', 'cái', 50, 30, 40, 20],
    ])
    expect(held(over, 'need')).toEqual([
      ['Áo phao', 'Thôn Đông', 50],
      ['Áo phao', 'Thôn Tây', 30],
    ])
    expect(held(over, 'available').map(([, , value]) => value)).toEqual([40, 20])
    expect(codes(over)).toEqual(['info placesAsColumns'])
  })

  it('holds a column of totals against the places and never adds it', () => {
    const table = read([
      ['STT', 'Lực lượng', 'KP Đông', 'KP Tây', 'Cộng'],
      [1, 'Đội xung kích', 20, 15, 35],
      [2, 'Dân quân', 5, 6, 12],
    ])
    expect(table.kind).toBe('forces')
    expect(held(table, 'people').map(([, , value]) => value)).toEqual([20, 15, 5, 6])
    const differs = table.issues.filter(({ message }) => message.code === 'placesDiffer')
    expect(differs.map(({ row, column }) => [row, column])).toEqual([[3, 'Cộng']])
  })

  it('leaves a table alone that has a column of places', () => {
    const table = read([
      ['STT', 'Khối phố', 'Lực lượng', 'Số người'],
      [1, 'Khối phố 1', 'Đội xung kích', 20],
      [2, 'Khối phố 2', 'Đội xung kích', 15],
    ])
    expect(held(table, 'people').map(([, place]) => place)).toEqual(['Khối phố 1', 'Khối phố 2'])
    expect(codes(table)).toEqual([])
  })

  it('takes no headings of numbers for names of places', () => {
    const table = read([
      ['STT', 'Lực lượng', 'Số người', 'Nam', 'Nữ'],
      [1, 'Đội xung kích', 20, 12, 8],
    ])
    expect(held(table, 'people')).toEqual([['Đội xung kích', null, 20]])
    expect(codes(table)).not.toContain('ask placesAsColumns')
  })
})
