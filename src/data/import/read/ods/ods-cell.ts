import type { RawCell } from '../../raw-table'
import { isoTextCell } from '../date-serial'
import { booleanCell, EMPTY_CELL, errorCell, numberCell, textCell } from '../raw-cell'
import { xmlAttribute } from '../xml/xml-text'

/** A cell of an OpenDocument sheet. @param shown the paragraphs in it */
export function odsCell(attributes: string, shown: string): RawCell {
  if (/\bcalcext:value-type="error"/.test(attributes)) return errorCell(shown)
  const value = xmlAttribute(attributes, 'value')
  switch (xmlAttribute(attributes, 'value-type')) {
    case 'float':
    case 'currency':
      return numberOr(value, shown, null)
    case 'percentage':
      return numberOr(value, shown, '0%')
    case 'date':
      return isoTextCell(xmlAttribute(attributes, 'date-value') ?? shown, null)
    case 'time': {
      const days = daysOfDuration(xmlAttribute(attributes, 'time-value') ?? '')
      return days === null ? textCell(shown) : numberCell(days, 'hh:mm:ss')
    }
    case 'boolean':
      return booleanCell(xmlAttribute(attributes, 'boolean-value') === 'true')
    case 'string':
      return textCell(shown === '' ? (xmlAttribute(attributes, 'string-value') ?? '') : shown)
    default: {
      const formula = xmlAttribute(attributes, 'formula')
      if (shown !== '') return textCell(shown)
      // a formula that nobody has computed: its value is unknown, not empty
      return formula === null ? EMPTY_CELL : errorCell(formula)
    }
  }
}

function numberOr(value: string | null, shown: string, format: string | null): RawCell {
  const number = Number(value ?? Number.NaN)
  return Number.isFinite(number) && value?.trim() !== '' ? numberCell(number, format) : textCell(shown)
}

/** Days of "PT08H30M00S"; null where the text is none. */
function daysOfDuration(text: string): number | null {
  const match = /^PT(\d+)H(\d+)M(\d+(?:[.,]\d+)?)S$/.exec(text)
  if (match === null) return null
  const [, hours, minutes, seconds = ''] = match
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'))) / 86_400
}
