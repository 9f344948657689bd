import { type FormRow, formCells, type ReportedField } from '../reported/form'
import type { ReportedCells } from './cells'
import { type CellComparison, compareWithDossiers } from './compare-with-dossiers'

/** A field as the dossier list gives it. */
export interface CountedField {
  readonly name: string
  readonly row: FormRow
}

/** A field of the form beside the same field of the dossier list. */
export interface FieldComparison {
  readonly name: string
  /** Null: the list has no dossier of a field with this name. */
  readonly cells: readonly CellComparison[] | null
}

export interface FieldsCompared {
  readonly fields: readonly FieldComparison[]
  /** Fields of the list that the form does not have. */
  readonly onlyListed: readonly string[]
}

/** Names of fields are one, however they are written: "Tư pháp - Hộ tịch" and "tư pháp – hộ tịch". */
const keyOf = (name: string): string =>
  name.normalize('NFC').toLocaleLowerCase('vi').replace(/[-–—]/g, '-').replace(/\s+/g, ' ').trim()

const rowOf = (cells: ReportedCells): FormRow =>
  Object.fromEntries(formCells.map((cell) => [cell, cells[cell] ?? null])) as unknown as FormRow

/** Reported against counted, field by field and cell by cell, in the form's order. */
export function compareFields(
  reported: readonly Pick<ReportedField, 'name' | 'cells'>[],
  counted: readonly CountedField[],
): FieldsCompared {
  const listed = new Map(counted.map((field) => [keyOf(field.name), field]))
  const fields = reported.map(({ name, cells }): FieldComparison => {
    const found = listed.get(keyOf(name))
    return { name, cells: found === undefined ? null : compareWithDossiers(rowOf(cells), found.row) }
  })
  const known = new Set(reported.map(({ name }) => keyOf(name)))
  return { fields, onlyListed: counted.flatMap(({ name }) => (known.has(keyOf(name)) ? [] : [name])) }
}
