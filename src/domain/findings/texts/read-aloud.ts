import type { Locale } from '../../shared/locale'

type Spoken = readonly (readonly [RegExp, string])[]

const signs: Readonly<Record<Locale, Spoken>> = {
  vi: [
    [/(?:ngày )?0?(\d{1,2})\/0?(\d{1,2})\/(\d{4})/g, 'ngày $1 tháng $2 năm $3'],
    [/(\d)\.(?=\d{3}(?!\d))/g, '$1'],
    [/(\d),(?=\d)/g, '$1 phẩy '],
    [/[ \u00a0]?%/g, ' phần trăm'],
    [/(\d) ?\/ ?(?=\d)/g, '$1 trên '],
    [/QĐ (\d+)\/QĐ-TTg/g, 'Quyết định số $1 của Thủ tướng Chính phủ'],
    [/QĐ (\d+)/g, 'Quyết định số $1'],
    [/(\d) m²/g, '$1 mét vuông'],
    [/(\d) \+ (?=\d)/g, '$1 cộng '],
    [/(\d) – (?=\d|ngày)/g, '$1 đến '],
    [/ ?≠ ?/g, ' không khớp với '],
  ],
  en: [
    [/(\d),(?=\d{3}(?!\d))/g, '$1'],
    [/(\d)\.(?=\d)/g, '$1 point '],
    [/[ \u00a0]?%/g, ' per cent'],
    [/(\d) ?\/ ?(?=\d)/g, '$1 of '],
    [/Decision (\d+)\/QĐ-TTg/g, 'Decision $1 of the Prime Minister'],
    [/(\d) m²/g, '$1 square metres'],
    [/(\d) \+ (?=\d)/g, '$1 plus '],
    [/(\d) – (?=\d)/g, '$1 to '],
    [/ ?≠ ?/g, ' does not match '],
  ],
}

/** A sentence as it is read aloud in a meeting: marks that nobody speaks become words, brackets become pauses. */
export function readAloud(sentence: string, locale: Locale): string {
  const spoken = signs[locale].reduce((text, [sign, words]) => text.replace(sign, words), sentence)
  return spoken
    .replace(/ ?\(([^()]*)\)/g, ', $1,')
    .replace(/[“”]/g, '')
    .replace(/,+([,;:.])/g, '$1')
    .replace(/[ \u00a0]+/g, ' ')
    .trim()
}
