import type { Cause, Channel, DossierStatus } from '~/domain/dossiers/dossier'
import type { RawCell } from '../raw-table'
import { ask, type CellRead, MISSING, read } from './column-read'
import { foldText, tidyText } from './fold'
import type { Learned } from './recognised-table'

/** Words of the one-stop software for its statuses (domain notes §4), folded. */
const statusWords: Readonly<Record<DossierStatus, readonly string[]>> = {
  1: ['moi dang ky', 'dang ky moi', 'moi nop', 'cho tiep nhan'],
  2: ['duoc tiep nhan', 'da tiep nhan', 'tiep nhan', 'moi tiep nhan', 'da duoc tiep nhan'],
  3: ['khong duoc tiep nhan', 'khong tiep nhan', 'tu choi tiep nhan', 'bi tu choi tiep nhan'],
  4: ['dang xu ly', 'dang giai quyet', 'dang thu ly', 'dang thuc hien', 'dang xu ly ho so'],
  5: [
    'yeu cau bo sung',
    'cho bo sung',
    'yeu cau bo sung giay to',
    'yeu cau bo sung ho so',
    'dang cho bo sung',
    'cho bo sung ho so',
    'cho cong dan bo sung',
  ],
  6: [
    'nghia vu tai chinh',
    'cho thuc hien nghia vu tai chinh',
    'thuc hien nghia vu tai chinh',
    'yeu cau thuc hien nghia vu tai chinh',
    'cho nghia vu tai chinh',
    'yeu cau nghia vu tai chinh',
  ],
  7: [
    'rut',
    'da rut',
    'rut ho so',
    'cong dan rut',
    'cong dan rut ho so',
    'cong dan yeu cau rut ho so',
    'cong dan yeu cau rut',
    'da rut ho so',
  ],
  8: ['dung xu ly', 'da dung xu ly', 'dung giai quyet'],
  9: [
    'da xu ly xong',
    'xu ly xong',
    'da xu ly',
    'da giai quyet',
    'da giai quyet xong',
    'giai quyet xong',
    'da co ket qua',
    'co ket qua',
    'cho tra ket qua',
  ],
  10: ['da tra ket qua', 'tra ket qua', 'da tra', 'da tra kq', 'da tra ket qua cho cong dan'],
}

const channelWords: Readonly<Record<Channel, readonly string[]>> = {
  online: [
    'truc tuyen',
    'online',
    'nop truc tuyen',
    'qua mang',
    'dich vu cong',
    'cong dich vu cong',
    'cong dich vu cong quoc gia',
    'qua cong dich vu cong',
    'dich vu cong truc tuyen',
    'truc tuyen toan trinh',
    'truc tuyen mot phan',
    'toan trinh',
    'mot phan',
    'dvc',
    'dvctt',
    'dvcqg',
    'cong dvc',
    'tiep nhan truc tuyen',
    'nop qua mang',
  ],
  direct: [
    'truc tiep',
    'nop truc tiep',
    'direct',
    'tiep nhan truc tiep',
    'tai bo phan mot cua',
    'tai quay',
    'bo phan mot cua',
    'nop truc tiep tai quay',
    'truc tiep tai quay',
    'tai trung tam',
  ],
  postal: [
    'buu chinh',
    'buu dien',
    'bcci',
    'buu chinh cong ich',
    'qua buu chinh',
    'dich vu buu chinh',
    'qua buu dien',
    'postal',
    'dich vu buu chinh cong ich',
    'qua dich vu buu chinh',
    'qua dich vu buu chinh cong ich',
    'buu chinh cong cong',
  ],
}

const causeWords: Readonly<Record<Cause, readonly string[]>> = {
  network: ['ha tang mang', 'loi mang', 'mang cham', 'duong truyen', 'mat mang', 'network'],
  software: [
    'phan mem mot cua loi',
    'loi phan mem',
    'phan mem loi',
    'khong dang nhap duoc',
    'loi he thong',
    'he thong loi',
    'software',
  ],
  digitisation: ['so hoa lam tang khoi luong', 'so hoa', 'so hoa ho so', 'digitisation'],
  notOnSystem: ['thu tuc chua co tren he thong', 'chua co tren he thong', 'notonsystem'],
  coordination: ['phoi hop lien co quan', 'phoi hop', 'cho phoi hop', 'phoi hop cham', 'coordination'],
  citizenSupplement: ['cong dan bo sung cham', 'bo sung cham', 'cong dan cham bo sung', 'citizensupplement'],
  staffing: ['thieu nhan luc', 'thieu can bo', 'thieu nguoi', 'staffing'],
  lateUpdate: [
    'cap nhat ket qua tren he thong cham',
    'cham cap nhat ket qua',
    'cap nhat cham',
    'cham cap nhat',
    'lateupdate',
  ],
  unclear: ['chua ro', 'khong ro', 'chua ro nguyen nhan', 'unclear'],
}

const yesNoWords: Readonly<Record<'yes' | 'no', readonly string[]>> = {
  yes: ['x', 'co', 'da', 'da co', 'roi', 'yes', 'true', '1', 'da gui', 'y', 'dung'],
  no: ['khong', 'chua', 'chua co', 'no', 'false', '0', 'ko', 'khong co', 'chua gui', 'n'],
}

function lookup<K extends string>(words: Readonly<Record<K, readonly string[]>>): ReadonlyMap<string, K> {
  return new Map((Object.keys(words) as K[]).flatMap((key) => words[key].map((word) => [word, key] as const)))
}

const statuses = new Map(
  [...lookup(statusWords as Readonly<Record<string, readonly string[]>>)].map(([word, code]) => [word, Number(code)]),
)
const channelOf = lookup(channelWords)
const causeOf = lookup(causeWords)
const yesNoOf = lookup(yesNoWords)

/** "Đang xử lý (quá hạn)" says the status and how it stands to the limit. */
const beside = /\s*(?:trong|qua|truoc|dung|tre|som) han$|\s*(?:truoc|dung|qua|trong|tre|som) (?:thoi )?han\b/

const empty = (text: string): boolean => text === '' || /^[-–—./…]+$/.test(text)

/** Reads words by a list; `learned` comes first. */
function readWord(
  cell: RawCell,
  find: (word: string) => string | number | boolean | undefined,
  code: 'statusUnknown' | 'channelUnknown' | 'yesNoUnknown',
  learned: Learned['words'],
): CellRead {
  const text = tidyText(cell.text)
  if (cell.kind === 'empty' || empty(text)) return MISSING
  if (cell.kind === 'error') return ask('errorCell')
  const word = foldText(text)
  const known = learned !== undefined && Object.hasOwn(learned, word) ? learned[word] : find(word)
  return known === undefined ? ask(code) : read(known)
}

/** Reads each different word of a column once. */
function readWords(cells: readonly RawCell[], reader: (cell: RawCell) => CellRead): CellRead[] {
  const known = new Map<string, CellRead>()
  return cells.map((cell) => {
    const key = `${cell.kind} ${cell.text}`
    const found = known.get(key) ?? reader(cell)
    known.set(key, found)
    return found
  })
}

/** Statuses 1–10, from their words or their numbers. */
export const readStatuses = (cells: readonly RawCell[], learned: Learned['words']): CellRead[] =>
  readWords(cells, (cell) =>
    readWord(
      cell,
      (word) =>
        /^(?:[1-9]|10)$/.test(word)
          ? Number(word)
          : (statuses.get(word) ?? statuses.get(word.replace(beside, '').trim())),
      'statusUnknown',
      learned,
    ),
  )

export const readChannels = (cells: readonly RawCell[], learned: Learned['words']): CellRead[] =>
  readWords(cells, (cell) => readWord(cell, (word) => channelOf.get(word), 'channelUnknown', learned))

export const readYesNo = (cells: readonly RawCell[], learned: Learned['words']): CellRead[] =>
  readWords(cells, (cell) => {
    const result = readWord(cell, (word) => yesNoOf.get(word), 'yesNoUnknown', learned)
    return result.value === 'yes' || result.value === 'no' ? { ...result, value: result.value === 'yes' } : result
  })

/** The cause as a code; undefined where the words are none of the list. */
export const causeIn = (text: string, learned: Learned['words']): string | undefined => {
  const word = foldText(text)
  const known = learned !== undefined && Object.hasOwn(learned, word) ? learned[word] : causeOf.get(word)
  return known === undefined ? undefined : String(known)
}
