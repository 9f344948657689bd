/** Number formats that a workbook names by number only (ECMA-376 18.8.30), as en-US Excel writes them. */
const BUILTIN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
}

/** Format code by number: the workbook's own, else the built-in one, else null ("General"). */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string | null {
  const code = own.get(id) ?? BUILTIN[id] ?? localDate(id)
  return code === null || /^general$/i.test(code) ? null : code
}

/** 27–36 and 50–58 are dates and times in the writer's own country. */
const localDate = (id: number): string | null =>
  (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? (id >= 32 && id <= 35 ? 'h:mm' : 'yyyy/m/d') : null
