import { execFileSync } from 'node:child_process'

/** Through iconv, so that the files do not depend on the tables they test. */
const iconv = (text: string, to: string): Uint8Array =>
  new Uint8Array(execFileSync('iconv', ['-f', 'UTF-8', '-t', to], { input: text }))

/** Tones as marks behind the letter, as Windows writes them. */
export const windows1258 = (text: string): Uint8Array => iconv(text.normalize('NFC'), 'WINDOWS-1258')

/** TCVN3 has no capitals with tones: fonts draw them, the file holds small letters. */
export const tcvn3 = (text: string): Uint8Array =>
  iconv(
    text.normalize('NFC').replace(/[À-ÖØ-ÝẠ-Ỹ]/gu, (letter) => {
      const plain = letter.normalize('NFD')
      const toned = /[\u0300\u0301\u0303\u0309\u0323]/.test(plain)
      return toned ? letter.toLowerCase() : letter
    }),
    'TCVN',
  )

export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

export const utf16 = (text: string, endian: 'le' | 'be', bom: boolean): Uint8Array => {
  const bytes = Buffer.from(bom ? `\uFEFF${text}` : text, 'utf16le')
  return new Uint8Array(endian === 'le' ? bytes : bytes.swap16())
}

/** VNI codes of the letters used, written out by hand from the keyboard layout of the VNI fonts. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  '\u0300': 'ø',
  '\u0301': 'ù',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0300': 'à',
  '\u0302\u0301': 'á',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0323': 'ä',
  '\u0306': 'ê',
  '\u0306\u0300': 'è',
  '\u0306\u0301': 'é',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0323': 'ë',
}
const VNI_SINGLE: Readonly<Record<string, string>> = { ì: 'ì', í: 'í', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', đ: 'ñ' }

function vniLetter(letter: string): string {
  const small = letter.toLowerCase()
  const code = VNI_SINGLE[small] ?? composeVni(small)
  return small === letter ? code : code.toUpperCase()
}

function composeVni(letter: string): string {
  const decomposed = letter.normalize('NFD')
  const base = decomposed.charAt(0)
  const horn = decomposed.includes('\u031b')
  // canonical order puts the dot below before the hat
  const marks = decomposed
    .slice(1)
    .replace('\u031b', '')
    .replace(/^(\u0323)([\u0302\u0306])$/, '$2$1')
  const plain = horn ? (base === 'o' ? 'ô' : 'ö') : base
  return plain + (marks === '' ? '' : (VNI_MARKS[marks] ?? marks))
}

export const vniText = (text: string): string =>
  text.normalize('NFC').replace(/\p{L}/gu, (letter) => (letter.charCodeAt(0) < 128 ? letter : vniLetter(letter)))
