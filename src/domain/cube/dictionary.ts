import type { Dictionary } from './dossier-columns'

const byVietnamese = new Intl.Collator('vi')

/** Gives codes to values as they come, then puts them in Vietnamese order with "not known" first. */
export interface Coder {
  /** A code of the order of arrival; `finish` says what it becomes. */
  add(value: string | null, label?: string | null): number
  finish(): { dictionary: Dictionary; recode: Uint16Array }
}

const MAX_VALUES = 0xffff

/** @throws RangeError from `add` past 65,535 different values. */
export function createCoder(): Coder {
  const arrival = new Map<string, number>()
  const labels: (string | null)[] = [null]
  return {
    add(value, label = value) {
      if (value === null) return 0
      const known = arrival.get(value)
      if (known !== undefined) return known
      if (labels.length > MAX_VALUES) throw new RangeError('a column has more than 65,535 different values')
      arrival.set(value, labels.length)
      labels.push(label)
      return labels.length - 1
    },
    finish() {
      const order = [...arrival.keys()].sort((a, b) => byVietnamese.compare(a, b) || (a < b ? -1 : 1))
      const recode = new Uint16Array(labels.length)
      const sortedLabels: (string | null)[] = [null]
      for (const [place, value] of order.entries()) {
        const code = arrival.get(value) ?? 0
        recode[code] = place + 1
        sortedLabels.push(labels[code] ?? value)
      }
      return { dictionary: { values: [null, ...order], labels: sortedLabels }, recode }
    },
  }
}

/** A dictionary whose order is fixed beforehand. */
export const fixedDictionary = (values: readonly string[]): Dictionary => ({
  values: [null, ...values],
  labels: [null, ...values],
})
