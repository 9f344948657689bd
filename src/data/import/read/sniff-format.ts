import { wideEncoding } from './text/wide-encoding'

/** What a file is by its first bytes. */
export type SniffedFormat =
  | 'zip'
  | 'ole'
  | 'biff'
  | 'oldBiff'
  | 'pdf'
  | 'rtf'
  | 'image'
  | 'archive'
  | 'webArchive'
  | 'spreadsheetMl'
  | 'flatOds'
  | 'html'
  | 'xml'
  | 'json'
  | 'text'
  | 'binary'

const MAGIC: readonly (readonly [SniffedFormat, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
  ['biff', [0x09, 0x08, 0x10, 0x00, 0x00, 0x06]],
  ['oldBiff', [0x09, 0x08]],
  ['oldBiff', [0x09, 0x04]],
  ['oldBiff', [0x09, 0x02, 0x06, 0x00]],
  ['oldBiff', [0x09, 0x00, 0x04, 0x00]],
]

const HEAD_BYTES = 64 * 1024
/** Characters that no text has: control codes without tab, line ends, form feed and escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/g

/** By content only: a name says what somebody hoped. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  for (const [format, magic] of MAGIC) if (magic.every((byte, index) => bytes[index] === byte)) return format
  if (isHeif(bytes) || isWebp(bytes) || isBitmap(bytes)) return 'image'
  if (isPdfAfterJunk(bytes)) return 'pdf'
  const head = headText(bytes)
  if (head === null) return 'binary'
  const start = head.replace(/^\uFEFF?\s*/, '')
  if (/^MIME-Version:/i.test(start)) return 'webArchive'
  if (/^[[{]/.test(start)) return 'json'
  if (start.startsWith('<')) return markup(start)
  // Excel's pages may start with a comment or plain words before the first tag
  return /<(?:html|table)\b/i.test(start.slice(0, 4096)) && /<\/?t[dr]\b/i.test(head) ? 'html' : 'text'
}

function markup(start: string): SniffedFormat {
  const plain = start.replace(/<!--[\s\S]*?-->/g, '')
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(plain) && /<(?:\w+:)?Workbook\b/.test(plain)) {
    return /<html\b/i.test(plain) ? 'html' : 'spreadsheetMl'
  }
  if (/<office:document\b/.test(plain) && /opendocument\.spreadsheet/.test(plain)) return 'flatOds'
  if (/<(?:!doctype html|html|head|body|table|meta|style|div|p|center|tr|span|h[1-6]|font|b)\b/i.test(plain))
    return 'html'
  return 'xml'
}

/** The start of the file as text, in whatever width; null where it is none. */
function headText(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD_BYTES)
  const wide = wideEncoding(head)
  const text = new TextDecoder(wide ?? 'windows-1252').decode(wide === null ? withoutBom(head) : head)
  const controls = text.match(CONTROL)?.length ?? 0
  return controls > text.length / 500 ? null : text
}

const withoutBom = (head: Uint8Array): Uint8Array =>
  head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))

const isHeif = (bytes: Uint8Array): boolean =>
  ascii(bytes, 4, 8) === 'ftyp' && /^(?:hei|mif|avif|msf)/.test(ascii(bytes, 8, 12))
const isWebp = (bytes: Uint8Array): boolean => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP'
const isBitmap = (bytes: Uint8Array): boolean =>
  ascii(bytes, 0, 2) === 'BM' && bytes.length > 14 && ascii(bytes, 6, 10) === '\0\0\0\0'
const isPdfAfterJunk = (bytes: Uint8Array): boolean => ascii(bytes, 0, 1024).includes('%PDF-1.')
