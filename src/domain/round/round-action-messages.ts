import type { Locale } from '../shared/locale'
import type { JournalEntry, RoundAction, RoundActionCode } from './round-action'

type Sentences = Readonly<Record<RoundActionCode, (params: RoundAction['params']) => string>>

/** Each step as a noun phrase that fits behind "Hoàn tác: " and stands alone as a line of the journal. */
const sentences: Readonly<Record<Locale, Sentences>> = {
  vi: {
    statementPasted: () => 'dán đoạn văn để đối soát',
    statementDropped: () => 'trở về số liệu đã công bố',
    cellTried: ({ name }) => `thử số khác cho ${name}`,
    cellsCleared: () => 'bỏ các số thử',
    figureMoved: ({ text, name }) => `gán số ${text} cho ${name}`,
    questionRecorded: () => 'ghi câu hỏi gửi trung tâm',
    questionRemoved: () => 'bỏ câu hỏi gửi trung tâm',
    confirmationRecorded: ({ name, from, to }) => `ghi xác nhận ${name}: công bố ${from}, xác nhận ${to}`,
    confirmationWithdrawn: ({ name }) => `bỏ xác nhận ${name}`,
    conventionChosen: ({ name }) => `chọn cách tính tỷ lệ: ${name}`,
    roundCreated: ({ title }) => `tạo đợt ${title}`,
    roundCopied: ({ title }) => `sao đợt ${title} vào máy này`,
    roundOpened: ({ file }) => `mở tệp ${file}`,
    roundDescribed: () => 'sửa thông tin đợt giám sát',
    filesAdded: ({ files }) => `nạp ${files}`,
    fileReplaced: ({ file }) => `thay số liệu bằng tệp ${file}`,
    fileRemoved: ({ file }) => `bỏ ${file} khỏi đợt`,
    conclusionRecorded: ({ slide }) => `ghi kết luận về “${slide}”`,
    conclusionChanged: ({ slide }) => `sửa kết luận về “${slide}”`,
    conclusionRemoved: ({ slide }) => `bỏ kết luận về “${slide}”`,
    slideHidden: ({ slide }) => `không trình chiếu trang “${slide}”`,
    slideShown: ({ slide }) => `trình chiếu lại trang “${slide}”`,
    slideNoted: ({ slide }) => `sửa ghi chú của trang “${slide}”`,
    illustrativeSlidesDropped: () => 'không trình chiếu số minh họa',
    illustrativeSlidesShown: () => 'trình chiếu cả số minh họa',
  },
  en: {
    statementPasted: () => 'paste a text to reconcile',
    statementDropped: () => 'return to the published figures',
    cellTried: ({ name }) => `try another figure for ${name}`,
    cellsCleared: () => 'clear the figures tried',
    figureMoved: ({ text, name }) => `give ${text} to ${name}`,
    questionRecorded: () => 'record the question to the centre',
    questionRemoved: () => 'remove the question to the centre',
    confirmationRecorded: ({ name, from, to }) => `record the answer on ${name}: published ${from}, confirmed ${to}`,
    confirmationWithdrawn: ({ name }) => `withdraw the answer on ${name}`,
    conventionChosen: ({ name }) => `choose how rates are computed: ${name}`,
    roundCreated: ({ title }) => `create the round ${title}`,
    roundCopied: ({ title }) => `copy the round ${title} to this computer`,
    roundOpened: ({ file }) => `open the file ${file}`,
    roundDescribed: () => 'change what is said of the round',
    filesAdded: ({ files }) => `import ${files}`,
    fileReplaced: ({ file }) => `replace figures by the file ${file}`,
    fileRemoved: ({ file }) => `take ${file} out of the round`,
    conclusionRecorded: ({ slide }) => `record a conclusion on “${slide}”`,
    conclusionChanged: ({ slide }) => `change a conclusion on “${slide}”`,
    conclusionRemoved: ({ slide }) => `remove a conclusion on “${slide}”`,
    slideHidden: ({ slide }) => `leave out the slide “${slide}”`,
    slideShown: ({ slide }) => `show the slide “${slide}” again`,
    slideNoted: ({ slide }) => `change the note on the slide “${slide}”`,
    illustrativeSlidesDropped: () => 'show no illustrative figures',
    illustrativeSlidesShown: () => 'show illustrative figures too',
  },
}

export const describeAction = ({ code, params }: RoundAction, locale: Locale): string => sentences[locale][code](params)

const steps: Readonly<Record<Locale, Readonly<Record<JournalEntry['step'], (sentence: string) => string>>>> = {
  vi: {
    done: (sentence) => `${sentence.charAt(0).toLocaleUpperCase('vi')}${sentence.slice(1)}`,
    undone: (sentence) => `Hoàn tác: ${sentence}`,
    redone: (sentence) => `Làm lại: ${sentence}`,
  },
  en: {
    done: (sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`,
    undone: (sentence) => `Undo: ${sentence}`,
    redone: (sentence) => `Redo: ${sentence}`,
  },
}

/** A line of the journal, without its time. */
export const describeEntry = ({ step, action }: JournalEntry, locale: Locale): string =>
  steps[locale][step](describeAction(action, locale))
