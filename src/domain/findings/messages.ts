import { formColumns } from '../reported/form'
import { formMessages } from '../reported/messages'
import { formatNumber, formatPercent } from '../shared/format'
import { joinNames } from '../shared/join-names'
import type { Catalogue } from '../shared/locale'
import type { AttentionSubject } from './attention'

/** `task` is what to do, `because` the figure behind it. */
export interface AttentionText {
  readonly task: string
  readonly because: string
}

/** "tổng số tiếp nhận" is a number already; "tiếp nhận trực tuyến" needs the word. */
const asked = (cell: string) => (cell.startsWith('tổng số') ? cell : `số ${cell}`)

type Write = (subject: AttentionSubject) => AttentionText

const vi: Write = (subject) => {
  const n = (value: number) => formatNumber(value, 'vi')
  const cells = formMessages.vi.cells
  switch (subject.code) {
    case 'identityFails': {
      const [best] = subject.repairs
      const wrong = `${n(subject.sum)} ≠ ${n(subject.total)}: các phần cộng lại ${subject.difference > 0 ? 'thừa' : 'thiếu'} ${n(Math.abs(subject.difference))} hồ sơ`
      const { total, parts } = subject.rule
      const columns = parts.map((part) => formColumns[part]).join(' + ')
      if (!best) return { task: `Hỏi trung tâm: ${cells[total]} hay các phần (cột ${columns})?`, because: wrong }
      const task = `Hỏi trung tâm: ${cells[best.cell]} ${n(best.to)} hay ${n(best.from)} hồ sơ?`
      const explained = best.ratesExplained.length
      const clear = explained > 0 && subject.repairs.filter((r) => r.ratesExplained.length === explained).length === 1
      if (!clear) return { task, because: wrong }
      const rates =
        explained === 1
          ? 'một tỷ lệ'
          : explained === 2 && subject.rates === 2
            ? 'cả hai tỷ lệ'
            : `${n(explained)} tỷ lệ`
      return { task, because: `Chỉ với ${n(best.to)} thì tổng và ${rates} đã công bố cùng khớp` }
    }
    case 'rateUnexplained':
      return {
        task: `Hỏi trung tâm cách tính ${formatPercent(subject.percent, 'vi', subject.decimals)}`,
        because: `Không cách tính quen dùng nào cho ra số này (“${subject.label}”)`,
      }
    case 'cellMissing':
      return {
        task: `Đề nghị nêu ${asked(cells[subject.cell])} (cột ${subject.column})`,
        because: 'Số liệu chưa nêu; chưa nêu không phải là 0',
      }
    case 'lateFieldsWithoutCounts':
      return {
        task: 'Đề nghị gửi danh sách quá hạn theo lĩnh vực',
        because: `Bài công bố chỉ nêu tên: ${joinNames(subject.fields, 'vi')}`,
      }
    case 'equipmentWithoutQuantity':
      return {
        task: `Đề nghị báo số lượng ${joinNames(subject.items, 'vi')} còn thiếu`,
        because: 'Bài công bố đề nghị bổ sung nhưng không nêu số lượng',
      }
    case 'pendingOverdue':
      return {
        task: `Hỏi lý do ${n(subject.count)} hồ sơ đang giải quyết đã quá hạn`,
        because: 'Xem từng hồ sơ trong danh sách',
      }
    case 'pausedLong':
      return {
        task: `Rà soát ${n(subject.count)} hồ sơ tạm dừng quá ${n(subject.workingDays)} ngày làm việc`,
        because: 'Biểu số liệu tính là trong hạn, dù chờ bao lâu',
      }
    case 'apologyMissing':
      return {
        task: `Hỏi về thư xin lỗi của ${n(subject.count)} hồ sơ đã giải quyết quá hạn`,
        because: 'Danh sách chưa ghi đã gửi thư xin lỗi và hẹn lại ngày trả',
      }
    case 'equipmentGap':
      return {
        task: `Xem vật tư thiếu nhiều nhất: ${subject.item}`,
        because: `Thiếu ${n(subject.gap)} trong ${n(subject.need)} theo nhu cầu đã nêu`,
      }
    case 'neighbourhoodsSilent':
      return {
        task: `Đề nghị ${joinNames(subject.names, 'vi')} gửi bảng kê phòng, chống thiên tai`,
        because: `${n(subject.names.length)} trong ${n(subject.all)} nơi chưa báo cáo`,
      }
  }
}

const en: Write = (subject) => {
  const n = (value: number) => formatNumber(value, 'en')
  const cells = formMessages.en.cells
  switch (subject.code) {
    case 'identityFails': {
      const [best] = subject.repairs
      const wrong = `${n(subject.sum)} ≠ ${n(subject.total)}: the parts are ${n(Math.abs(subject.difference))} too ${subject.difference > 0 ? 'many' : 'few'}`
      const { total, parts } = subject.rule
      const columns = parts.map((part) => formColumns[part]).join(' + ')
      if (!best) return { task: `Ask the centre: ${cells[total]}, or its parts (columns ${columns})?`, because: wrong }
      const task = `Ask the centre: ${cells[best.cell]}, ${n(best.to)} or ${n(best.from)}?`
      const explained = best.ratesExplained.length
      const clear = explained > 0 && subject.repairs.filter((r) => r.ratesExplained.length === explained).length === 1
      if (!clear) return { task, because: wrong }
      const rates =
        explained === 1
          ? 'one percentage'
          : explained === 2 && subject.rates === 2
            ? 'both percentages'
            : `${n(explained)} percentages`
      return { task, because: `Only with ${n(best.to)} do the total and ${rates} published agree` }
    }
    case 'rateUnexplained':
      return {
        task: `Ask the centre how ${formatPercent(subject.percent, 'en', subject.decimals)} was computed`,
        because: `No convention in use gives this figure (“${subject.label}”)`,
      }
    case 'cellMissing':
      return {
        task: `Ask for the number ${cells[subject.cell]} (column ${subject.column})`,
        because: 'The figures do not give it; not given is not 0',
      }
    case 'lateFieldsWithoutCounts':
      return {
        task: 'Ask for the list of overdue dossiers by field',
        because: `The article only names: ${joinNames(subject.fields, 'en')}`,
      }
    case 'equipmentWithoutQuantity':
      return {
        task: `Ask how many are missing: ${joinNames(subject.items, 'en')}`,
        because: 'The article asks for more and gives no quantity',
      }
    case 'pendingOverdue':
      return {
        task: `Ask why ${n(subject.count)} pending dossiers are overdue`,
        because: 'See each of them in the list',
      }
    case 'pausedLong':
      return {
        task: `Look into ${n(subject.count)} dossiers paused for more than ${n(subject.workingDays)} working days`,
        because: 'The form counts them as in time, however long they wait',
      }
    case 'apologyMissing':
      return {
        task: `Ask about the letter of apology for ${n(subject.count)} dossiers resolved overdue`,
        because: 'The list does not record a letter with a new date',
      }
    case 'equipmentGap':
      return {
        task: `See the largest gap in equipment: ${subject.item}`,
        because: `${n(subject.gap)} of ${n(subject.need)} missing against the stated need`,
      }
    case 'neighbourhoodsSilent':
      return {
        task: `Ask ${joinNames(subject.names, 'en')} for their disaster preparedness list`,
        because: `${n(subject.names.length)} of ${n(subject.all)} have not reported`,
      }
  }
}

export const attentionMessages: Catalogue<{ write: Write }> = { vi: { write: vi }, en: { write: en } }
