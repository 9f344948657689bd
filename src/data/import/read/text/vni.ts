/** VNI for Windows ("VNI-Times"): a plain letter followed by a code for its mark, and eight letters with a code of their own. */
const SINGLE: Readonly<Record<string, string>> = {
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  ô: 'ơ',
  ö: 'ư',
  î: 'ỵ',
  ñ: 'đ',
}

const GRAVE = '\u0300'
const ACUTE = '\u0301'
const TILDE = '\u0303'
const HOOK = '\u0309'
const DOT = '\u0323'
const HAT = '\u0302'
const BREVE = '\u0306'

const MARKS: Readonly<Record<string, string>> = {
  ø: GRAVE,
  ù: ACUTE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: HAT,
  à: HAT + GRAVE,
  á: HAT + ACUTE,
  å: HAT + HOOK,
  ã: HAT + TILDE,
  ä: HAT + DOT,
  ê: BREVE,
  è: BREVE + GRAVE,
  é: BREVE + ACUTE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()

/** Text whose VNI codes were read as windows-1252, put right (NFC). */
export function decodeVni(latin: string): string {
  const marked = latin.replace(/([aeouyAEOUYôÔöÖ])([øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË])/g, (whole, letter, code) => {
    const mark = MARKS[String(code).toLowerCase()]
    return mark === undefined ? whole : `${single(letter)}${mark}\u200d`
  })
  // the joiner keeps finished letters from being read as codes
  return marked
    .replace(/[ìíæóòôöîñÌÍÆÓÒÔÖÎÑ](?!\u200d)/g, (code) => single(code))
    .replaceAll('\u200d', '')
    .normalize('NFC')
}

function single(code: string): string {
  const letter = SINGLE[code.toLowerCase()]
  if (letter === undefined) return code
  return isCapital(code) ? letter.toUpperCase() : letter
}
