import { defineMessages } from '~/ui/i18n/messages'
import { reconciliationEnglish } from './messages-en'

const vietnamese = {
  columnWord: 'cột',
  column: (column: number) => `cột ${column}`,
  columns: (formula: string) => `cột ${formula}`,
  becomes: 'thành',
  over: 'trên',
  asPublished: 'đúng số công bố',
  notAsPublished: 'khác số công bố',
  sumCaption: (total: string) => `Phép cộng: ${total}`,
  sum: 'cộng lại',
  sumOfKnown: (count: number) => `cộng ${count} số đã có`,
  fits: 'Khớp',
  fails: (sum: string, by: string, over: boolean) => `Không khớp: ${sum}, ${over ? 'thừa' : 'thiếu'} ${by}`,
  undecided: (columns: readonly number[]) =>
    columns.length === 0 ? 'Chưa kết luận' : `Chưa kết luận: thiếu cột ${columns.join(', ')}`,
  flowFits: 'Khớp cột 7 + 11',
  flowFails: (sum: string) => `Cột 7 + 11 là ${sum}, không khớp`,
  flowUndecided: 'Chưa đủ số để cộng cột 7 + 11',
  proposal: 'Đề xuất:',
  hypothesisOn: 'Đang thử một phương án: số bị gạch là số công bố. Số liệu của đợt không thay đổi.',
  hypothesisOff: 'Thôi thử',
  kept: 'Trình duyệt này không cho lưu (cửa sổ riêng tư hoặc hết chỗ): việc làm ở đây mất khi đóng trang.',
  notACount: (text: string) => `“${text}” không phải số hồ sơ. Nhập số nguyên, ví dụ 53.`,
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  done: { undo: 'Đã hoàn tác', redo: 'Đã làm lại' },
  totals: { resolvedTotal: 'Đã giải quyết', pendingTotal: 'Đang giải quyết', receivedTotal: 'Tiếp nhận' },
  terms: {
    resolvedEarly: 'trước hạn',
    resolvedOnTime: 'đúng hạn',
    resolvedOverdue: 'quá hạn',
    pendingInTime: 'trong hạn',
    pendingOverdue: 'quá hạn',
    receivedOnline: 'trực tuyến',
    receivedDirectAndPostal: 'trực tiếp, bưu chính',
    carriedOver: 'kỳ trước chuyển sang',
  },
  key: {
    cell: { sample: '1.338', name: 'gạch chân', meaning: 'số của biểu II.06a, kèm số cột' },
    rate: { sample: '95,89%', name: 'chấm dưới', meaning: 'tỷ lệ' },
    ask: { sample: '120', name: 'khung nét đứt', meaning: 'cần xem lại' },
    suspect: { sample: '56', name: 'khung đỏ', meaning: 'có thể sai' },
  },
  markLabel: (text: string, name: string, column: number | null, state: 'sure' | 'ask' | 'suspect') =>
    `${text}: ${name}${column === null ? '' : `, cột ${column}`}${state === 'suspect' ? ', có thể sai' : state === 'ask' ? ', cần xem lại' : ''}`,
  title: {
    oneFigure: (name: string, from: string, to: string, explained: number, all: number) => {
      const rates = explained < all || all > 2 ? `${explained} tỷ lệ` : all === 1 ? 'tỷ lệ' : 'cả hai tỷ lệ'
      return `${name.charAt(0).toLocaleUpperCase('vi')}${name.slice(1)} ghi ${from} hồ sơ; chỉ với ${to} thì tổng và ${rates} cùng khớp`
    },
    several: (count: number, repairs: number) =>
      `${count} phép kiểm không khớp; có ${repairs} cách sửa ít ô nhất, phải hỏi trung tâm`,
    beyond: (count: number) => `${count} phép kiểm không khớp; sửa vài ô vẫn chưa khớp, đề nghị kiểm tra lại cả biểu`,
    fits: 'Các phép cộng đủ số đều khớp',
    fitsConfirmed: (name: string, value: string) =>
      `Trung tâm xác nhận ${name} là ${value}; các phép cộng đủ số đều khớp`,
    undecided: 'Chưa đủ số liệu để đối soát',
  },
  formTitle: {
    fits: 'Biểu II.06a: không phép cộng nào sai',
    fails: (total: string, by: string, over: boolean) =>
      `Biểu II.06a: phần ${total} cộng lại ${over ? 'thừa' : 'thiếu'} ${by}`,
    flowFails: (by: string, over: boolean) =>
      `Biểu II.06a: đã giải quyết và đang giải quyết cộng lại ${over ? 'thừa' : 'thiếu'} ${by}`,
    otherFails: (rule: string, by: string) => `${rule}: chênh ${by}`,
  },
  views: { group: 'Cách xem', sum: 'Phép cộng', form: 'Cả biểu', rules: (count: number) => `${count} phép kiểm` },
  statement: {
    published: 'Số liệu đã công bố',
    publishedNote: 'Lời văn do Giám Sát viết lại từ số công bố.',
    pasted: 'Đoạn văn đã dán',
    summary: (figures: number, rates: number, asked: number) =>
      `Nhận ra ${figures} số của biểu, ${rates} tỷ lệ${asked === 0 ? '' : `; ${asked} số cần xem lại`}.`,
    nothing: 'Chưa nhận ra số liệu hồ sơ nào trong đoạn này.',
    paste: 'Dán đoạn khác',
    back: 'Về số liệu đã công bố',
    pasteTitle: 'Dán đoạn văn báo cáo',
    pasteHint: 'Dán nguyên đoạn có số hồ sơ tiếp nhận, đã giải quyết, đang giải quyết. Đoạn văn chỉ nằm trên máy này.',
    read: 'Đọc số liệu',
    empty: 'Chưa có chữ nào. Dán đoạn văn vào ô này.',
    tooLong: (limit: string) => `Đoạn văn dài quá ${limit} ký tự. Dán riêng phần có số liệu hồ sơ.`,
    unit: 'Đơn vị, kỳ trong đoạn văn',
    unitName: (index: number, scope: string, figures: number) =>
      `${scope === '' ? `Đơn vị ${index}` : scope} (${figures} số)`,
  },
  form: {
    caption: 'Nhập số vào cột “Thử” để xem điều gì xảy ra; số công bố giữ nguyên.',
    column: 'Cột',
    name: 'Chỉ tiêu',
    given: 'Công bố',
    tried: 'Thử',
    confirmed: 'Trung tâm xác nhận',
    tryLabel: (name: string, column: number) => `Thử số khác cho cột ${column}, ${name}`,
    clear: 'Bỏ các số thử',
  },
  rules: {
    numbers: (sum: string, whole: string, limit: boolean) =>
      limit ? `${sum}; không quá ${whole}` : `cộng lại ${sum}; tổng ghi ${whole}`,
    missing: (cells: readonly string[]) => (cells.length === 0 ? 'chưa đủ số' : `chưa báo cáo: ${cells.join('; ')}`),
  },
  noProposal: {
    title: 'Chưa có gì phải sửa',
    fits: 'Không phép cộng đủ số nào sai, nên không có đề xuất.',
    confirmed: 'Với số trung tâm đã xác nhận, không phép cộng đủ số nào sai.',
    undecided: 'Quá ít số để biết có chỗ nào sai hay không.',
  },
  letter: {
    title: 'Câu hỏi gửi trung tâm',
    none: 'Không có gì phải hỏi về các phép cộng.',
    record: 'Ghi câu hỏi',
    remove: 'Bỏ khỏi báo cáo',
    recorded: 'Đã ghi; câu hỏi in trong báo cáo.',
    copy: 'Sao chép',
    copied: 'Đã sao chép câu hỏi',
    copiedShort: 'Đã sao chép',
    notCopied: 'Trình duyệt không cho sao chép. Bôi đen câu hỏi rồi nhấn Ctrl+C.',
    edit: 'Sửa',
    cancel: 'Thôi sửa',
  },
  repairs: {
    title: (count: number, clear: boolean) =>
      count === 0
        ? 'Không có cách sửa nào phải xét'
        : `Có ${count} cách sửa ít ô nhất${clear ? '; chỉ một cách ra đúng nhiều tỷ lệ nhất' : ''}`,
    subtitle: 'Giữ nguyên mọi ô khác. “Thử” chỉ để xem; số liệu của đợt không thay đổi.',
    caption: 'Các cách sửa và số công bố mà mỗi cách làm cho khớp',
    way: 'Cách sửa',
    published: (name: string, value: string) => `${name} (công bố ${value})`,
    conclusion: 'Kết luận',
    unchanged: 'Giữ nguyên',
    likely: 'Rất có thể; phải hỏi',
    unlikely: 'Ít khả năng',
    possible: 'Có thể; phải hỏi',
    doesNotFit: 'Không khớp',
    try: 'Thử',
    stop: 'Thôi thử',
  },
  reply: {
    title: 'Trả lời của trung tâm',
    none: (published: string, proposed: string) =>
      `Chưa có. Đến khi có trả lời, màn hình và giấy in đều ghi cả ${published} (công bố) và ${proposed} (đề xuất).`,
    otherFigures: 'Đoạn này không phải số liệu đã công bố của đợt, nên không ghi xác nhận vào đợt.',
    nothingToConfirm: 'Không có ô nào chờ xác nhận.',
    confirmed: (name: string, value: string, published: string) =>
      `Trung tâm xác nhận ${name} là ${value}; số công bố ${published} vẫn được in bên cạnh.`,
    by: (who: string, on: string, paper: string) => `${who}, ngày ${on}${paper === '' ? '' : `, văn bản ${paper}`}.`,
    withdraw: 'Bỏ xác nhận này',
    value: (name: string) => `Số trung tâm xác nhận cho ${name}`,
    other: 'Số khác',
    chooseValue: 'Chọn số trung tâm đã trả lời, hoặc nhập số khác.',
    who: 'Người trả lời (chức vụ, đơn vị)',
    whoMissing: 'Ghi người hoặc đơn vị đã trả lời.',
    when: 'Ngày trả lời',
    whenMissing: 'Chọn ngày trả lời, không sau hôm nay.',
    document: 'Văn bản (số, ký hiệu)',
    note: 'Ghi chú',
    confirm: 'Ghi xác nhận',
    said: (name: string, value: string) => `Đã ghi xác nhận: ${name} là ${value}`,
  },
  rates: {
    title: 'Tỷ lệ công bố được tính như thế nào',
    caption: 'Số trong công thức là số cột của biểu II.06a. Cách có tên đứng trước; trùng hợp đứng sau.',
    printed: 'Tỷ lệ công bố',
    way: 'Cách tính',
    formula: 'Công thức',
    note: 'Ghi chú',
    unnamed: 'tỷ lệ',
    none: 'Không công thức nào cho ra tỷ lệ này',
    withoutName: 'Cách tính không có tên gọi',
    repaired: 'với số đề xuất',
    published: 'với số công bố',
    truncated: 'cắt bớt, không làm tròn',
    coincidence: 'trùng hợp',
    empty: 'Không có tỷ lệ nào được công bố.',
  },
  recomputed: {
    title: 'Số công bố và số đếm lại từ danh sách hồ sơ',
    fits: 'Danh sách hồ sơ cho cùng các số đã công bố',
    differs: (count: number) => `Danh sách hồ sơ khác số công bố ở ${count} ô`,
    subtitle: 'Bấm vào số để xem từng hồ sơ.',
    cell: 'Chỉ tiêu',
    published: 'Công bố',
    counted: 'Đếm lại',
    difference: 'Chênh',
    absent: 'Đợt này không có danh sách hồ sơ để đếm lại',
    absentWhy: 'Đề nghị trung tâm gửi danh sách hồ sơ của kỳ báo cáo.',
    loading: 'Đang đọc danh sách hồ sơ',
  },
  loading: 'Đang đọc số liệu công bố',
  noFigures: 'Đợt này chưa có số liệu công bố. Dán đoạn văn báo cáo để đối soát.',
}

export type ReconciliationText = typeof vietnamese

export const reconciliationMessages = defineMessages({ vi: vietnamese, en: reconciliationEnglish })
