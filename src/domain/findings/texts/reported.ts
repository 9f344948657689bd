import type { Catalogue } from '../../shared/locale'
import type { FindingText } from './finding-text'

type Key =
  | 'identity-fails.repair'
  | 'identity-fails.plain'
  | 'rate-unexplained'
  | 'cell-missing'
  | 'late-fields-uncounted'
  | 'resolved'
  | 'on-time-rate'
  | 'on-time-rate.met'
  | 'on-time-rate.unmet'
  | 'rate-conventions'
  | 'online-share'
  | 'late-total'
  | 'cause-stated'
  | 'office-overloaded'
  | 'office-overloaded.load'
  | 'staff-trained'
  | 'period-unusual'
  | 'period-cut-short'
  | 'calendar-unconfirmed'

/** Sentences from the reported figures and the published statements. */
export const reportedTexts: Catalogue<Readonly<Record<Key, FindingText>>> = {
  vi: {
    'identity-fails.repair': {
      sentence:
        'Cột {column} ({cell}) ghi {from} hồ sơ; các cột {parts} cộng lại thành {sum}, {more} {difference} so với {totalName} {total}. Chỉ với {to} hồ sơ thì tổng{rates} cùng khớp.',
      titles: [
        '{Cell} ghi {from} hồ sơ; chỉ với {to} thì tổng{ratesShort} cùng khớp',
        'Cột {column} ghi {from} hồ sơ; với {to} thì tổng khớp',
      ],
      ask: 'Đề nghị xác nhận bằng văn bản số {cell} (cột {column}) là {to} hay {from} hồ sơ.',
      askPlain: null,
    },
    'identity-fails.plain': {
      sentence: 'Các cột {parts} cộng lại thành {sum}, {more} {difference} so với {totalName} {total} (cột {column}).',
      titles: [
        'Các cột {parts} cộng lại {more} {difference} hồ sơ so với {totalName}',
        'Các cột {parts} cộng lại không khớp cột {column}',
      ],
      ask: 'Đề nghị rà soát và báo cáo lại các cột {column}, {partsList}.',
      askPlain: null,
    },
    'rate-unexplained': {
      sentence: 'Không cách tính quen dùng nào cho ra {percent} (“{rateLabel}”) từ các số đã công bố.',
      titles: ['Chưa rõ cách tính tỷ lệ {percent} đã công bố'],
      ask: 'Đề nghị nêu cách tính tỷ lệ {percent}: tử số, mẫu số và ngày chốt số liệu.',
      askPlain: null,
    },
    'cell-missing': {
      sentence:
        'Cột {column} ({cell}) chưa được báo cáo; chưa báo cáo không phải là 0 nên phép cộng có cột này chưa kết luận được.',
      titles: ['Cột {column} ({cell}) chưa được báo cáo', 'Cột {column} chưa được báo cáo'],
      ask: 'Đề nghị báo cáo số {cell} (cột {column}); nếu không có hồ sơ nào thì ghi 0.',
      askPlain: null,
    },
    'late-fields-uncounted': {
      sentence: 'Số liệu công bố nêu tên lĩnh vực có hồ sơ quá hạn ({fields}) nhưng không kèm số lượng.',
      titles: [
        'Quá hạn ở {fields}; số lượng chưa được báo cáo',
        'Lĩnh vực có hồ sơ quá hạn được nêu tên, chưa có số lượng',
      ],
      ask: 'Đề nghị gửi danh sách hồ sơ quá hạn theo từng lĩnh vực, kèm nguyên nhân.',
      askPlain: null,
    },
    resolved: {
      sentence:
        'Từ ngày {from} đến ngày {to}, {centre} đã giải quyết {resolved} trong {received} hồ sơ tiếp nhận ({share}).',
      titles: [
        '{unitShort} đã giải quyết {resolved} trong {received} hồ sơ ({share})',
        'Đã giải quyết {resolved} trong {received} hồ sơ',
      ],
      ask: null,
      askPlain: null,
    },
    'on-time-rate': {
      sentence: 'Tỷ lệ trước và đúng hạn theo cách tính {convention} là {percent} ({top}/{bottom}){doubt}.',
      titles: ['{percent} trước và đúng hạn theo cách tính {convention} ({top}/{bottom})'],
      ask: null,
      askPlain: null,
    },
    'on-time-rate.met': {
      sentence:
        'Tỷ lệ trước và đúng hạn theo cách tính {convention} là {percent} ({top}/{bottom}){doubt}, đạt mức {target} theo {targetSource}.',
      titles: ['{percent} trước và đúng hạn ({convention}), đạt mức {target}'],
      ask: null,
      askPlain: null,
    },
    'on-time-rate.unmet': {
      sentence:
        'Tỷ lệ trước và đúng hạn theo cách tính {convention} là {percent} ({top}/{bottom}){doubt}, chưa đạt mức {target} theo {targetSource}.',
      titles: ['{percent} trước và đúng hạn ({convention}), chưa đạt mức {target}'],
      ask: 'Đề nghị nêu biện pháp và thời gian để tỷ lệ trước và đúng hạn đạt mức {target}, theo cách tính {convention}.',
      askPlain: null,
    },
    'rate-conventions': {
      sentence:
        'Cùng các số này, tỷ lệ trước và đúng hạn là {qd766} theo QĐ 766/QĐ-TTg, {resolved} trên số đã giải quyết, {due} trên số đến hạn trong kỳ; chỉ so sánh các nơi dùng chung một cách tính.',
      titles: ['Cùng một số liệu, ba cách tính cho {qd766}, {resolved} và {due}'],
      ask: null,
      askPlain: null,
    },
    'online-share': {
      sentence: 'Tiếp nhận trực tuyến {online} trong {received} hồ sơ, đạt {share}.',
      titles: ['{share} hồ sơ tiếp nhận trực tuyến ({online}/{received})'],
      ask: null,
      askPlain: null,
    },
    'late-total': {
      sentence:
        'Theo số liệu báo cáo, có {overdue} hồ sơ giải quyết quá hạn và {pending} hồ sơ đang giải quyết đã quá hạn{doubt}.',
      titles: ['{overdue} hồ sơ giải quyết quá hạn, {pending} hồ sơ đang giải quyết đã quá hạn'],
      ask: 'Đề nghị báo cáo nguyên nhân và kết quả xử lý của từng hồ sơ quá hạn.',
      askPlain: null,
    },
    'cause-stated': {
      sentence: 'Có {count} nguyên nhân được nêu: {causes}; chưa nêu bao nhiêu hồ sơ quá hạn vì mỗi nguyên nhân.',
      titles: ['{count} nguyên nhân quá hạn được nêu, chưa kèm số hồ sơ'],
      ask: 'Đề nghị nêu số hồ sơ quá hạn theo từng nguyên nhân và biện pháp khắc phục.',
      askPlain: null,
    },
    'office-overloaded': {
      sentence: 'Nơi làm việc của {centre} rộng {area} {areaUnit}, được nêu là quá tải.',
      titles: ['Nơi làm việc {area} {areaUnit}, được nêu là quá tải'],
      ask: 'Đề nghị bố trí, mở rộng nơi làm việc của {centre}.',
      askPlain: null,
    },
    'office-overloaded.load': {
      sentence:
        'Nơi làm việc của {centre} rộng {area} {areaUnit}, được nêu là quá tải; bình quân một ngày làm việc tiếp nhận {load} hồ sơ ({received} hồ sơ trong {days} ngày làm việc).',
      titles: [
        'Nơi làm việc {area} {areaUnit} được nêu là quá tải; mỗi ngày làm việc nhận {load} hồ sơ',
        'Nơi làm việc {area} {areaUnit}, được nêu là quá tải',
      ],
      ask: 'Đề nghị bố trí, mở rộng nơi làm việc của {centre}.',
      askPlain: null,
    },
    'staff-trained': {
      sentence: '{list}.',
      titles: ['{list}', 'Có tập huấn cho người làm việc tại trung tâm'],
      ask: null,
      askPlain: null,
    },
    'period-unusual': {
      sentence:
        'Kỳ số liệu {period} không trùng tháng, quý hay kỳ báo cáo từ ngày 15 đến ngày 14; không so sánh thẳng với kỳ khác.',
      titles: [
        'Kỳ {period} không trùng kỳ báo cáo nào; không so sánh thẳng với kỳ khác',
        'Kỳ số liệu không trùng kỳ báo cáo nào',
      ],
      ask: null,
      askPlain: null,
    },
    'period-cut-short': {
      sentence: 'Kỳ số liệu dừng ở ngày {to}, chưa có số liệu {leftOut}.',
      titles: ['Kỳ số liệu dừng ở ngày {to}, chưa có số liệu {leftOut}'],
      ask: 'Đề nghị bổ sung số liệu {leftOut}, hoặc nêu vì sao kỳ số liệu dừng ở ngày {to}.',
      askPlain: null,
    },
    'calendar-unconfirmed': {
      sentence: '{warning}',
      titles: ['Lịch ngày nghỉ năm {years} chưa đủ căn cứ; số ngày làm việc có thể lệch'],
      ask: null,
      askPlain: null,
    },
  },
  en: {
    'identity-fails.repair': {
      sentence:
        'Column {column} ({cell}) says {from}; columns {parts} add up to {sum}, {difference} too {more} against {totalName}, {total}. Only with {to} do the total{rates} agree.',
      titles: [
        '{Cell}: {from}; only with {to} do the total{ratesShort} agree',
        'Column {column} says {from}; with {to} the total agrees',
      ],
      ask: 'Please confirm in writing whether {cell} (column {column}) is {to} or {from}.',
      askPlain: null,
    },
    'identity-fails.plain': {
      sentence:
        'Columns {parts} add up to {sum}, {difference} too {more} against {totalName}, {total} (column {column}).',
      titles: [
        'Columns {parts}: {difference} too {more} against {totalName}',
        'Columns {parts} do not add up to column {column}',
      ],
      ask: 'Please check columns {column}, {partsList} and report them again.',
      askPlain: null,
    },
    'rate-unexplained': {
      sentence: 'No convention in use gives {percent} (“{rateLabel}”) from the published figures.',
      titles: ['How the published {percent} was computed is not clear'],
      ask: 'Please state how {percent} was computed: numerator, denominator and as-of date.',
      askPlain: null,
    },
    'cell-missing': {
      sentence:
        'Column {column} ({cell}) was not reported; not reported is not 0, so a sum with this column stays undecided.',
      titles: ['Column {column} ({cell}) was not reported', 'Column {column} was not reported'],
      ask: 'Please report {cell} (column {column}); if there were none, write 0.',
      askPlain: null,
    },
    'late-fields-uncounted': {
      sentence: 'The published figures name fields with late dossiers ({fields}) and give no counts.',
      titles: ['Late in {fields}; the counts were not reported', 'Fields with late dossiers are named, not counted'],
      ask: 'Please send the list of late dossiers by field, with their causes.',
      askPlain: null,
    },
    resolved: {
      sentence: 'From {from} to {to}, {centre} resolved {resolved} of {received} dossiers received ({share}).',
      titles: [
        '{unitShort} resolved {resolved} of {received} dossiers ({share})',
        '{resolved} of {received} dossiers resolved',
      ],
      ask: null,
      askPlain: null,
    },
    'on-time-rate': {
      sentence: 'The early and on-time rate by {convention} is {percent} ({top}/{bottom}){doubt}.',
      titles: ['{percent} early and on time by {convention} ({top}/{bottom})'],
      ask: null,
      askPlain: null,
    },
    'on-time-rate.met': {
      sentence:
        'The early and on-time rate by {convention} is {percent} ({top}/{bottom}){doubt} and meets {target} of {targetSource}.',
      titles: ['{percent} early and on time ({convention}), {target} is met'],
      ask: null,
      askPlain: null,
    },
    'on-time-rate.unmet': {
      sentence:
        'The early and on-time rate by {convention} is {percent} ({top}/{bottom}){doubt} and does not meet {target} of {targetSource}.',
      titles: ['{percent} early and on time ({convention}), {target} is not met'],
      ask: 'Please state how and by when the early and on-time rate will reach {target}, computed by {convention}.',
      askPlain: null,
    },
    'rate-conventions': {
      sentence:
        'From the same figures the early and on-time rate is {qd766} by Decision 766/QĐ-TTg, {resolved} of those resolved, {due} of those due in the period; compare only places that share a convention.',
      titles: ['The same figures, three conventions: {qd766}, {resolved}, {due}'],
      ask: null,
      askPlain: null,
    },
    'online-share': {
      sentence: '{online} of {received} dossiers were received online, {share}.',
      titles: ['{share} of dossiers received online ({online}/{received})'],
      ask: null,
      askPlain: null,
    },
    'late-total': {
      sentence:
        'By the reported figures, {overdue} {overdue:dossier was|dossiers were} resolved overdue and {pending} pending {pending:one is|are} already overdue{doubt}.',
      titles: ['{overdue} resolved overdue, {pending} pending and already overdue'],
      ask: 'Please report the cause and the outcome of each late dossier.',
      askPlain: null,
    },
    'cause-stated': {
      sentence:
        '{count} {count:cause is|causes are} named: {causes}; how many late dossiers each stands for is not said.',
      titles: ['{count} {count:cause|causes} of lateness named, without counts'],
      ask: 'Please give the number of late dossiers for each cause, and what is done about it.',
      askPlain: null,
    },
    'office-overloaded': {
      sentence: 'The office of {centre} measures {area} {areaUnit} and is said to be overcrowded.',
      titles: ['An office of {area} {areaUnit}, said to be overcrowded'],
      ask: 'Please provide a larger office for {centre}.',
      askPlain: null,
    },
    'office-overloaded.load': {
      sentence:
        'The office of {centre} measures {area} {areaUnit} and is said to be overcrowded; {load} dossiers come in per working day ({received} in {days} working days).',
      titles: [
        'An office of {area} {areaUnit}, said to be overcrowded; {load} dossiers a working day',
        'An office of {area} {areaUnit}, said to be overcrowded',
      ],
      ask: 'Please provide a larger office for {centre}.',
      askPlain: null,
    },
    'staff-trained': {
      sentence: '{list}.',
      titles: ['{list}', 'Staff of the centre were trained'],
      ask: null,
      askPlain: null,
    },
    'period-unusual': {
      sentence:
        'The period {period} is no month, quarter or reporting period from the 15th to the 14th; it does not compare directly with another.',
      titles: ['The period {period} fits no reporting period', 'The period fits no reporting period'],
      ask: null,
      askPlain: null,
    },
    'period-cut-short': {
      sentence: 'The period stops on {to}; there are no figures for {leftOut}.',
      titles: ['The period stops on {to}; no figures for {leftOut}'],
      ask: 'Please add the figures for {leftOut}, or say why the period stops on {to}.',
      askPlain: null,
    },
    'calendar-unconfirmed': {
      sentence: '{warning}',
      titles: ['The days off of {years} lack a source; working days may differ'],
      ask: null,
      askPlain: null,
    },
  },
}
