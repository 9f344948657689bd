import { formatDate, formatNumber } from '../shared/format'
import type { IsoDate } from '../shared/iso-date'
import { joinNames } from '../shared/join-names'
import type { Catalogue } from '../shared/locale'

export interface AskedItem {
  readonly item: string
  /** Known gap; null where no figure may be named. */
  readonly gap: number | null
  readonly unit: string | null
}

export interface EquipmentRecommendationParts {
  readonly unit: string
  readonly neighbourhoodLabel: string
  readonly asked: readonly AskedItem[]
  readonly unclear: readonly { readonly item: string; readonly readings: readonly [string, string] }[]
  readonly silent: readonly string[]
  readonly dueOn: IsoDate | null
}

/** Left to be filled in by hand. */
const DOTS = '……/……/………'

/** A full stop after dots would read as one more dot. */
const endSentence = (text: string) => (text.endsWith('…') ? text : `${text}.`)

export const recommendationMessages: Catalogue<{
  equipment: (parts: EquipmentRecommendationParts) => string
}> = {
  vi: {
    equipment: ({ unit, neighbourhoodLabel: label, asked, unclear, silent, dueOn }) => {
      const items = asked.map(({ item, gap, unit: measure }) =>
        gap === null ? item : `${item} (còn thiếu ${formatNumber(gap, 'vi')}${measure === null ? '' : ` ${measure}`})`,
      )
      const clauses = [
        ...(items.length === 0 ? [] : [`bổ sung ${joinNames(items, 'vi')} cho các ${label}`]),
        ...unclear.map(({ item, readings }) => `nêu rõ ${item} là ${readings[0]} hay ${readings[1]}`),
        ...(silent.length === 0 ? [] : [`đôn đốc ${joinNames(silent, 'vi')} gửi bảng kê`]),
        `báo cáo nhu cầu, số hiện có, số hỏng theo từng ${label} trước ngày ${dueOn === null ? DOTS : formatDate(dueOn, 'vi')}`,
      ]
      return endSentence(`Đề nghị Ủy ban nhân dân ${unit} ${clauses.join('; ')}`)
    },
  },
  en: {
    equipment: ({ unit, asked, unclear, silent, dueOn }) => {
      const items = asked.map(({ item, gap, unit: measure }) =>
        gap === null ? item : `${item} (${formatNumber(gap, 'en')}${measure === null ? '' : ` ${measure}`} missing)`,
      )
      const clauses = [
        ...(items.length === 0 ? [] : [`add ${joinNames(items, 'en')} for the neighbourhoods`]),
        ...unclear.map(({ item, readings }) => `say whether ${item} means ${readings[0]} or ${readings[1]}`),
        ...(silent.length === 0 ? [] : [`have ${joinNames(silent, 'en')} send their lists`]),
        `report need, stock and broken pieces of each neighbourhood before ${dueOn === null ? DOTS : formatDate(dueOn, 'en')}`,
      ]
      return endSentence(`The People’s Committee of ${unit} is asked to ${clauses.join('; ')}`)
    },
  },
}
