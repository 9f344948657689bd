import type { Locale } from '../shared/locale'
import type { JournalEntry, RoundAction, RoundActionCode } from './round-action'

type Sentences = Readonly<Record<RoundActionCode, (params: RoundAction['params']) => string>>

/** Each step as a noun phrase that fits behind "Hoàn tác: " and stands alone as a line of the journal. */
const sentences: Readonly<Record<Locale, Sentences>> = {
  vi: {
    statementPasted: () => 'dán đoạn văn để đối soát',
    statementDropped: () => 'trở về số liệu đã công bố',
    tablePasted: () => 'dán biểu để đối soát',
    tableDropped: () => 'bỏ biểu đã dán',
    cellTried: ({ name }) => `thử số khác cho ${name}`,
    cellsCleared: () => 'bỏ các số thử',
    figureMoved: ({ text, name }) => `xếp số ${text} là ${name}`,
    questionRecorded: () => 'ghi câu hỏi gửi trung tâm',
    questionRemoved: () => 'bỏ câu hỏi gửi trung tâm',
    confirmationRecorded: ({ name, from, to }) => `ghi xác nhận ${name}: công bố ${from}, xác nhận ${to}`,
    confirmationWithdrawn: ({ name }) => `bỏ xác nhận ${name}`,
    conventionChosen: ({ name }) => `chọn cách tính tỷ lệ: ${name}`,
    reportArranged: ({ name }) => `sắp xếp báo cáo: ${name}`,
    reportTextWritten: ({ name }) => `viết vào báo cáo: ${name}`,
    reportTextRemoved: ({ name }) => `bỏ khỏi báo cáo: ${name}`,
    roundCreated: ({ title }) => `tạo đợt ${title}`,
    roundCopied: ({ title }) => `sao đợt ${title} vào máy này`,
    roundOpened: ({ file }) => `mở tệp ${file}`,
    roundDescribed: () => 'sửa thông tin đợt giám sát',
    filesAdded: ({ files }) => `nạp ${files}`,
    fileReplaced: ({ file }) => `thay số liệu bằng tệp ${file}`,
    fileRemoved: ({ file }) => `bỏ ${file} khỏi đợt`,
    findingKept: ({ title }) => `giữ nhận định “${title}”`,
    findingDropped: ({ title }) => `bỏ nhận định “${title}”`,
    findingReopened: ({ title }) => `để lại chưa quyết nhận định “${title}”`,
    findingMoved: ({ title }) => `đổi chỗ nhận định “${title}”`,
    findingEdited: ({ title }) => `sửa câu của nhận định “${title}”`,
    findingChecked: ({ title }) => `xem lại số đã đổi trong nhận định “${title}”`,
    findingRestored: ({ title }) => `lấy lại câu gốc của nhận định “${title}”`,
    targetSet: ({ percent }) => `đặt mức ${percent} cho tỷ lệ trước và đúng hạn`,
    targetDropped: () => 'bỏ mức đặt cho tỷ lệ trước và đúng hạn',
    recommendationAdded: ({ code }) => `thêm kiến nghị ${code}`,
    recommendationChanged: ({ code }) => `sửa kiến nghị ${code}`,
    recommendationRemoved: ({ code }) => `bỏ kiến nghị ${code}`,
    recommendationsCarried: ({ count }) => `chuyển ${count} kiến nghị từ tệp vào đợt này`,
    noteWritten: ({ name }) => `ghi chú cho số “${name}”`,
    noteRemoved: ({ name }) => `bỏ ghi chú của số “${name}”`,
    sampleDrawn: ({ seed }) => `rút ngẫu nhiên hồ sơ để xem, số rút ${seed}`,
  },
  en: {
    statementPasted: () => 'paste a text to reconcile',
    statementDropped: () => 'return to the published figures',
    tablePasted: () => 'paste a table to reconcile',
    tableDropped: () => 'drop the pasted table',
    cellTried: ({ name }) => `try another figure for ${name}`,
    cellsCleared: () => 'clear the figures tried',
    figureMoved: ({ text, name }) => `take ${text} for ${name}`,
    questionRecorded: () => 'record the question to the centre',
    questionRemoved: () => 'remove the question to the centre',
    confirmationRecorded: ({ name, from, to }) => `record the answer on ${name}: published ${from}, confirmed ${to}`,
    confirmationWithdrawn: ({ name }) => `withdraw the answer on ${name}`,
    conventionChosen: ({ name }) => `choose how rates are computed: ${name}`,
    reportArranged: ({ name }) => `arrange the report: ${name}`,
    reportTextWritten: ({ name }) => `write into the report: ${name}`,
    reportTextRemoved: ({ name }) => `take out of the report: ${name}`,
    roundCreated: ({ title }) => `create the round ${title}`,
    roundCopied: ({ title }) => `copy the round ${title} to this computer`,
    roundOpened: ({ file }) => `open the file ${file}`,
    roundDescribed: () => 'change what is said of the round',
    filesAdded: ({ files }) => `import ${files}`,
    fileReplaced: ({ file }) => `replace figures by the file ${file}`,
    fileRemoved: ({ file }) => `take ${file} out of the round`,
    findingKept: ({ title }) => `keep the finding “${title}”`,
    findingDropped: ({ title }) => `drop the finding “${title}”`,
    findingReopened: ({ title }) => `leave the finding “${title}” undecided`,
    findingMoved: ({ title }) => `move the finding “${title}”`,
    findingEdited: ({ title }) => `edit the sentence of the finding “${title}”`,
    findingChecked: ({ title }) => `look over the changed numbers of the finding “${title}”`,
    findingRestored: ({ title }) => `take back the first sentence of the finding “${title}”`,
    targetSet: ({ percent }) => `set ${percent} as the target for the early and on-time rate`,
    targetDropped: () => 'drop the target for the early and on-time rate',
    recommendationAdded: ({ code }) => `add recommendation ${code}`,
    recommendationChanged: ({ code }) => `change recommendation ${code}`,
    recommendationRemoved: ({ code }) => `remove recommendation ${code}`,
    recommendationsCarried: ({ count }) => `carry ${count} recommendations over from a file`,
    noteWritten: ({ name }) => `write a note on “${name}”`,
    noteRemoved: ({ name }) => `remove a note on “${name}”`,
    sampleDrawn: ({ seed }) => `draw dossiers to inspect, seed ${seed}`,
  },
}

/** Whether a step out of a file is one that this version knows. */
export const isRoundActionCode = (code: string): code is RoundActionCode => Object.hasOwn(sentences.vi, code)

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
