import type { FormCell } from '../reported/form'
import type { Catalogue } from '../shared/locale'
import type { ReportTemplate } from './report-choices'

/** Short names of the cells, as they stand in a formula. */
const cellsVi: Record<FormCell, string> = {
  receivedTotal: 'tiếp nhận',
  receivedOnline: 'trực tuyến',
  receivedDirectAndPostal: 'trực tiếp, bưu chính',
  carriedOver: 'từ kỳ trước chuyển sang',
  resolvedTotal: 'đã giải quyết',
  resolvedEarly: 'trước hạn',
  resolvedOnTime: 'đúng hạn',
  resolvedOverdue: 'quá hạn',
  pendingTotal: 'đang giải quyết',
  pendingInTime: 'đang giải quyết trong hạn',
  pendingOverdue: 'đang giải quyết quá hạn',
}

const vi = {
  /** The letterhead and the signature are Vietnamese in every language: they are the document's, not the reader's. */
  front: { nd30: ['ỦY BAN MTTQ VIỆT NAM'], front: ['ỦY BAN MẶT TRẬN', 'TỔ QUỐC VIỆT NAM'] } satisfies Record<
    ReportTemplate,
    string[]
  >,
  number: 'Số: …………',
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  place: (place: string, year: string) => `${place}, ngày …… tháng …… năm ${year}`,
  draft: 'DỰ THẢO',
  signer: ['TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH'],

  title: 'BÁO CÁO',
  fileTitle: (unit: string) => `Báo cáo kết quả giám sát, ${unit}`,
  footer: {
    figures: (round: string, asOf: string) => `${round}, số liệu đến ${asOf}`,
    hash: (hash: string) => `SHA-256 của gói số liệu: ${hash}`,
  },
  figureNames: {
    published: (cell: string) => `${cell}, công bố`,
    proposed: (cell: string) => `${cell}, đề xuất`,
    confirmed: (cell: string) => `${cell}, Trung tâm xác nhận`,
    sum: (cell: string) => `tổng các phần của số ${cell}`,
    difference: (cell: string) => `chênh lệch của số ${cell}`,
    rate: (label: string) => `${label}, công bố`,
  },
  unknownFigure: (id: string) => `[không có số “${id}”]`,
  titleLines: (centre: string, from: string, to: string) => [
    `Kết quả giám sát hoạt động của ${centre}`,
    `và công tác phòng, chống thiên tai, từ ngày ${from} đến ngày ${to}`,
  ],
  /** "Trung tâm phục vụ hành chính công phường An Thắng" without the name of the ward. */
  centreTitle: 'Trung tâm phục vụ hành chính công',
  basis:
    'Căn cứ Kế hoạch số ……… ngày ……… của Ban Thường trực Ủy ban MTTQ Việt Nam {unitWord}, Đoàn giám sát báo cáo kết quả như sau:',

  scopeHead: 'ĐỐI TƯỢNG, PHẠM VI, THỜI GIAN GIÁM SÁT',
  scopeMeeting:
    'Ngày {day}, Đoàn giám sát làm việc với Trung tâm phục vụ hành chính công {unitWord} và các đơn vị liên quan. ',
  scopePeriod: 'Số liệu từ ngày {from} đến hết ngày {to}.',

  resultsHead: 'KẾT QUẢ GIÁM SÁT',
  achievedHead: '1. Mặt đạt được',
  received:
    'Trung tâm tiếp nhận {receivedTotal} hồ sơ{channels}, đã giải quyết {resolvedTotal} hồ sơ, đang giải quyết {pendingTotal} hồ sơ.',
  /** Where a kept finding says the rest. */
  receivedLessResolved: 'Trung tâm tiếp nhận {receivedTotal} hồ sơ{channels}, đang giải quyết {pendingTotal} hồ sơ.',
  channelsLessOnline: ' (trực tiếp và bưu chính {receivedDirectAndPostal}{carriedOver})',
  channels: ' (trực tuyến {receivedOnline}; trực tiếp và bưu chính {receivedDirectAndPostal}{carriedOver})',
  carriedOverToo: '; từ kỳ trước chuyển sang {count}',
  onTimePublished: ' Tỷ lệ trước hạn và đúng hạn công bố là {percent}{^onTime}.',
  noReported: 'Chưa có số liệu công bố của kỳ này.',
  trained:
    ' Đã cử {documents} cán bộ, công chức tập huấn hệ thống quản lý văn bản, {control} người tập huấn kiểm soát thủ tục hành chính.',

  shortHead: '2. Tồn tại, hạn chế và nguyên nhân',
  notMatching: {
    resolvedOverdue: 'Số quá hạn công bố chưa khớp.',
    other: 'Số {cell} công bố chưa khớp.',
  },
  tooMany: ' {count} phần của số {total} cộng lại là {sum}, thừa {difference} hồ sơ so với tổng {value}.',
  tooFew: ' {count} phần của số {total} cộng lại là {sum}, thiếu {difference} hồ sơ so với tổng {value}.',
  counts: ['Không', 'Một', 'Hai', 'Ba', 'Bốn'],
  allMatching: 'Các tổng của biểu số liệu công bố đều khớp với các phần.',
  nothingChecked: 'Chưa đủ số liệu để kiểm tra tổng nào của biểu; các số chưa báo cáo ghi dấu —.',
  undecidedOnly: 'Các tổng kiểm tra được đều khớp; còn quy tắc chưa kết luận vì thiếu số liệu.',
  proposal:
    'Nếu {cell} là {to} thì tổng ({sum} = {total}){rates} khớp. Đoàn giám sát đề nghị Trung tâm xác nhận; báo cáo ghi cả hai số cho đến khi có trả lời.',
  ratesToo: {
    two: ' và cả hai tỷ lệ công bố ({percents}) cùng',
    one: ' và tỷ lệ công bố ({percents}) cùng',
  },
  severalProposals:
    'Có nhiều cách sửa một ô đều làm các tổng cùng khớp, nên chưa kết luận được ô nào; đề nghị Trung tâm kiểm tra lại cả biểu.',
  noProposal: 'Chưa tìm được một ô mà sửa riêng nó thì mọi tổng cùng khớp; đề nghị Trung tâm kiểm tra lại cả biểu.',
  confirmed:
    'Trung tâm đã xác nhận số {cell} là {value} ({by}, ngày {day}{document}); số công bố trước đó là {published}.',

  lateFields: 'Lĩnh vực trễ hạn cao: {fields}; bài công bố chưa nêu số hồ sơ của từng lĩnh vực.',
  lateCauses: ' Nguyên nhân được nêu: {causes}.',
  office: 'Bộ phận một cửa rộng khoảng {area} m²{overloaded}.',
  overloaded: ', quá tải khi người dân đến làm thủ tục',
  preparedness: 'Phòng, chống thiên tai: {fourOnTheSpot}{toAdd}.',
  fourOnTheSpot: 'phương châm “4 tại chỗ” thực hiện {state}',
  fourUnknown: 'kết quả “4 tại chỗ” chưa được báo cáo',
  toAdd: '; còn phải bổ sung {items}, chưa có số lượng',
  letters: ['a) ', 'b) ', 'c) ', 'd) ', 'đ) ', 'e) ', 'g) ', 'h) ', 'i) ', 'k) ', 'l) ', 'm) ', 'n) '],
  notice: 'Lưu ý: ',

  askHead: 'KIẾN NGHỊ, ĐỀ XUẤT',
  askCentre: 'Đối với Trung tâm phục vụ hành chính công: {asks}. Trả lời trước ngày ………',
  askConfirm: 'xác nhận số hồ sơ {cell} ({to} hay {from})',
  askRecheck: 'kiểm tra lại các số chưa khớp của biểu',
  askMissing: 'bổ sung số {cells}',
  askByField: 'cung cấp số hồ sơ quá hạn theo lĩnh vực',
  askBackup: 'gửi danh sách hồ sơ của kỳ để đối chiếu',
  askWard: 'Đối với UBND {unitWord}: {asks}. Trả lời trước ngày ………',
  askEquipment: 'báo cáo nhu cầu, số hiện có, số còn thiếu về {items} của từng {neighbourhood}',
  askOffice: 'xem xét giảm quá tải ở bộ phận một cửa',
  askContinue: 'tiếp tục {items}',
  askPreparedness: 'báo cáo kết quả thực hiện phương châm “4 tại chỗ” của từng {neighbourhood}',
  askRecorded: 'Đối với {addressee}: {asks}.',
  askRecordedOne: '{text} ({code}; trả lời trước ngày {due})',
  noDueDay: '………',
  askFollowUp: 'Theo dõi sau giám sát: Ban Thường trực theo dõi việc thực hiện kiến nghị.',
  and: ' và ',

  recipientsTitle: 'Nơi nhận:',
  recipients: (unitWord: string, above: 'city' | 'province') => [
    `- Đảng ủy, HĐND, UBND ${unitWord};`,
    `- Ủy ban MTTQ Việt Nam ${above === 'city' ? 'thành phố' : 'tỉnh'};`,
    '- Trung tâm phục vụ hành chính công;',
    '- Lưu: VT.',
  ],

  figure: (label: string) => `Hình ${label}.`,
  table: (label: string) => `Bảng ${label}.`,
  flowCaption: {
    tooMany: (difference: string) => `Phần đã giải quyết thừa ${difference} hồ sơ so với tổng`,
    tooFew: (difference: string) => `Phần đã giải quyết thiếu ${difference} hồ sơ so với tổng`,
    pendingMatches: '; phần đang giải quyết thì khớp',
    pass: (resolved: string, received: string) => `Đã giải quyết ${resolved} trong ${received} hồ sơ tiếp nhận`,
    other: 'Số công bố theo kết quả giải quyết',
  },
  flowSource: (source: string) => `Số hồ sơ, vẽ đúng số ${source}; phép cộng do phần mềm Giám Sát tính.`,
  published: {
    dated: (day: string) => `công bố ngày ${day}`,
    undated: 'công bố',
  },

  formCaption: 'Số công bố và số tính lại, Biểu số II.06a (số hồ sơ)',
  formColumns: {
    column: 'Cột',
    indicator: 'Chỉ tiêu',
    published: 'Công bố',
    proposed: 'Đề xuất',
    confirmed: 'Trung tâm xác nhận',
    check: 'Đối soát',
  },
  indicators: {
    receivedTotal: 'Tiếp nhận',
    receivedOnline: '– Trực tuyến',
    receivedDirectAndPostal: '– Trực tiếp, bưu chính',
    carriedOver: '– Từ kỳ trước chuyển sang',
    resolvedTotal: 'Đã giải quyết',
    resolvedEarly: '– Trước hạn',
    resolvedOnTime: '– Đúng hạn',
    resolvedOverdue: '– Quá hạn',
    pendingTotal: 'Đang giải quyết',
    pendingInTime: '– Trong hạn',
    pendingOverdue: '– Quá hạn',
  } satisfies Record<FormCell, string>,
  rateNames: { onTime: 'Trước hạn và đúng hạn{^onTime}', late: 'Trễ hạn{^late}' },
  undecided: (columns: string) => `chưa đủ căn cứ (cột ${columns})`,
  notReported: 'Chưa báo cáo',
  pleaseConfirm: '**Đề nghị xác nhận**',
  isConfirmed: 'Đã xác nhận',
  withValue: (value: string, percent: string) => `Với ${value} là ${percent}`,
  byWay: (way: string, result: string) => `Cách tính ${way}${result === '' ? '' : `: ${result}`}`,
  formNote: (source: string) => `Nguồn: bài ${source}. Dấu — là chưa báo cáo, không phải 0.`,
  otherBase: (before: string, after: string | null) =>
    `Tính trên số đã giải quyết: ${before}${after === null ? '' : `; theo số đề xuất: ${after}`}.`,

  footnote: {
    convention: {
      qd766: 'Theo QĐ 766/QĐ-TTg: ',
      resolved: 'Tính trên số đã giải quyết: ',
      dueInPeriod: 'Tính trên số đến hạn trong kỳ: ',
    },
    formula: '{numerator} / {denominator} = {numbers} = {percent}',
    without: '; với {value} là {percent}',
    chosen: '; theo cách tính chọn cho đợt giám sát này ({way}): {numbers} = {percent}',
    chosenOpen: '; theo cách tính chọn cho đợt giám sát này ({way}) thì chưa đủ số để tính',
    undecided: 'Chưa đủ số liệu công bố để tính lại {percent}; đề nghị Trung tâm bổ sung số còn thiếu.',
    unexplained:
      'Số liệu công bố không cho ra {percent} theo cách tính nào đã biết; đề nghị Trung tâm cho biết cách tính.',
  },
  cells: cellsVi,
}

const cellsEn: Record<FormCell, string> = {
  receivedTotal: 'received',
  receivedOnline: 'online',
  receivedDirectAndPostal: 'in person, by post',
  carriedOver: 'carried over',
  resolvedTotal: 'resolved',
  resolvedEarly: 'early',
  resolvedOnTime: 'on time',
  resolvedOverdue: 'overdue',
  pendingTotal: 'pending',
  pendingInTime: 'pending in time',
  pendingOverdue: 'pending overdue',
}

const en: typeof vi = {
  front: vi.front,
  number: vi.number,
  state: vi.state,
  motto: vi.motto,
  place: vi.place,
  draft: 'DRAFT',
  signer: vi.signer,

  title: 'REPORT',
  fileTitle: (unit) => `Report of the supervision, ${unit}`,
  footer: {
    figures: (round, asOf) => `${round}, figures up to ${asOf}`,
    hash: (hash) => `SHA-256 of the package: ${hash}`,
  },
  figureNames: {
    published: (cell) => `${cell}, published`,
    proposed: (cell) => `${cell}, proposed`,
    confirmed: (cell) => `${cell}, confirmed by the Centre`,
    sum: (cell) => `sum of the parts of “${cell}”`,
    difference: (cell) => `difference of “${cell}”`,
    rate: (label) => `${label}, published`,
  },
  unknownFigure: (id) => `[no figure “${id}”]`,
  titleLines: (centre, from, to) => [
    `Findings of the supervision of the ${centre}`,
    `and of disaster preparedness, from ${from} to ${to}`,
  ],
  centreTitle: 'Public Administration Service Centre',
  basis:
    'Under Plan No. ……… of ……… of the Standing Board of the Vietnam Fatherland Front Committee of the ward, the delegation reports as follows:',

  scopeHead: 'SUBJECT, SCOPE AND PERIOD',
  scopeMeeting:
    'On {day} the delegation met the Public Administration Service Centre of the ward and the units concerned. ',
  scopePeriod: 'The figures run from {from} to the end of {to}.',

  resultsHead: 'FINDINGS',
  achievedHead: '1. What was achieved',
  received:
    'The Centre received {receivedTotal} dossiers{channels}, resolved {resolvedTotal} and has {pendingTotal} pending.',
  receivedLessResolved: 'The Centre received {receivedTotal} dossiers{channels} and has {pendingTotal} pending.',
  channelsLessOnline: ' ({receivedDirectAndPostal} in person and by post{carriedOver})',
  channels: ' ({receivedOnline} online; {receivedDirectAndPostal} in person and by post{carriedOver})',
  carriedOverToo: '; {count} carried over from the period before',
  onTimePublished: ' The published rate of early and on time is {percent}{^onTime}.',
  noReported: 'No figures have been published for this period.',
  trained:
    ' Trained so far: {documents} officials in the document system, {control} in the control of administrative procedures.',

  shortHead: '2. Shortcomings and causes',
  notMatching: {
    resolvedOverdue: 'The published number of overdue dossiers does not add up.',
    other: 'The published number “{cell}” does not add up.',
  },
  tooMany: ' The {count} parts of “{total}” add up to {sum}, {difference} dossiers more than the total of {value}.',
  tooFew: ' The {count} parts of “{total}” add up to {sum}, {difference} dossiers less than the total of {value}.',
  counts: ['no', 'one', 'two', 'three', 'four'],
  allMatching: 'All totals of the published form equal their parts.',
  nothingChecked: 'Too few figures are reported to check any total of the form; those not reported are shown as —.',
  undecidedOnly: 'All totals that can be checked equal their parts; some rules stay open because figures are missing.',
  proposal:
    'If “{cell}” is {to}, the parts and the total ({sum} = {total}){rates} agree. The delegation asks the Centre to confirm; until then the report prints both figures.',
  ratesToo: { two: ' and both published rates ({percents})', one: ' and the published rate ({percents})' },
  severalProposals:
    'Several single cells, changed alone, make all totals agree, so none can be named; the Centre is asked to check the whole form.',
  noProposal:
    'No single cell was found that, changed alone, makes all totals agree; the Centre is asked to check the whole form.',
  confirmed:
    'The Centre confirmed “{cell}” as {value} ({by}, {day}{document}); the figure published before was {published}.',

  lateFields: 'Fields with much delay: {fields}; the publication gives no number of dossiers by field.',
  lateCauses: ' Causes given: {causes}.',
  office: 'The one-stop office has about {area} m²{overloaded}.',
  overloaded: ' and is overcrowded when people come',
  preparedness: 'Disaster preparedness: {fourOnTheSpot}{toAdd}.',
  fourOnTheSpot: '“four on the spot” is carried out {state}',
  fourUnknown: 'the state of “four on the spot” was not reported',
  toAdd: '; still to be added: {items}, quantities not reported',
  letters: ['a) ', 'b) ', 'c) ', 'd) ', 'e) ', 'f) ', 'g) ', 'h) ', 'i) ', 'j) ', 'k) ', 'l) ', 'm) '],
  notice: 'Note: ',

  askHead: 'RECOMMENDATIONS',
  askCentre: 'To the Public Administration Service Centre: {asks}. Reply by ………',
  askConfirm: 'confirm the number “{cell}” ({to} or {from})',
  askRecheck: 'check the figures of the form that do not add up',
  askMissing: 'give the number “{cells}”',
  askByField: 'give the number of overdue dossiers by field',
  askBackup: 'send the list of dossiers of the period for comparison',
  askWard: 'To the People’s Committee of the ward: {asks}. Reply by ………',
  askEquipment: 'report need, stock and shortage of {items} by neighbourhood',
  askOffice: 'look into relieving the one-stop office',
  askContinue: 'continue with {items}',
  askPreparedness: 'report the state of “four on the spot” by neighbourhood',
  askRecorded: 'To {addressee}: {asks}.',
  askRecordedOne: '{text} ({code}; reply by {due})',
  noDueDay: '………',
  askFollowUp:
    'Follow-up: the Standing Board of the Vietnam Fatherland Front Committee of the ward follows up the replies to these recommendations and their implementation.',
  and: ' and ',

  recipientsTitle: 'To:',
  recipients: (_unitWord, above) => [
    '- Party committee, People’s Council and People’s Committee of the ward;',
    `- Vietnam Fatherland Front Committee of the ${above};`,
    '- Public Administration Service Centre;',
    '- Files.',
  ],

  figure: (label) => `Figure ${label}.`,
  table: (label) => `Table ${label}.`,
  flowCaption: {
    tooMany: (difference) => `The resolved parts exceed their total by ${difference} dossiers`,
    tooFew: (difference) => `The resolved parts fall short of their total by ${difference} dossiers`,
    pendingMatches: '; the pending parts add up',
    pass: (resolved, received) => `${resolved} of ${received} dossiers received were resolved`,
    other: 'Published figures by outcome',
  },
  flowSource: (source) => `Dossiers, drawn exactly as ${source}; sums computed by Giám Sát.`,
  published: { dated: (day) => `published on ${day}`, undated: 'published' },

  formCaption: 'Published and recomputed figures, form II.06a (dossiers)',
  formColumns: {
    column: 'Col.',
    indicator: 'Figure',
    published: 'Published',
    proposed: 'Proposed',
    confirmed: 'Confirmed by the Centre',
    check: 'Check',
  },
  indicators: {
    receivedTotal: 'Received',
    receivedOnline: '– Online',
    receivedDirectAndPostal: '– In person, by post',
    carriedOver: '– Carried over',
    resolvedTotal: 'Resolved',
    resolvedEarly: '– Early',
    resolvedOnTime: '– On time',
    resolvedOverdue: '– Overdue',
    pendingTotal: 'Pending',
    pendingInTime: '– In time',
    pendingOverdue: '– Overdue',
  },
  rateNames: { onTime: 'Early and on time{^onTime}', late: 'Late{^late}' },
  undecided: (columns) => `undecided (column ${columns})`,
  notReported: 'Not reported',
  pleaseConfirm: '**Please confirm**',
  isConfirmed: 'Confirmed',
  withValue: (value, percent) => `With ${value}: ${percent}`,
  byWay: (way, result) => `By ${way}${result === '' ? '' : `: ${result}`}`,
  formNote: (source) => `Source: article ${source}. A dash means not reported, not 0.`,
  otherBase: (before, after) =>
    `Of those resolved: ${before}${after === null ? '' : `; with the proposed figure: ${after}`}.`,

  footnote: {
    convention: {
      qd766: 'Decision 766/QĐ-TTg: ',
      resolved: 'Of those resolved: ',
      dueInPeriod: 'Of those due in the period: ',
    },
    formula: '{numerator} / {denominator} = {numbers} = {percent}',
    without: '; with {value} it is {percent}',
    chosen: '; as chosen for this round ({way}): {numbers} = {percent}',
    chosenOpen: '; as chosen for this round ({way}) it cannot be computed from what was reported',
    undecided: 'Too few figures are published to recompute {percent}; the Centre is asked for the missing ones.',
    unexplained:
      'The published figures do not give {percent} under any known formula; the Centre is asked how it was computed.',
  },
  cells: cellsEn,
}

export const reportMessages: Catalogue<typeof vi> = { vi, en }
export type ReportSentences = typeof vi
