import type { CauseOwner } from '../dossiers/dossier'
import type { Catalogue } from '../shared/locale'

const vi = {
  period: (from: string, to: string) => `kỳ ${from} – ${to}`,
  published: (day: string) => `Số công bố ngày ${day}`,
  publishedUndated: 'Số công bố',
  illustrativeList: (rows: string) => `Danh sách minh họa ${rows} hồ sơ, không phải số của phường`,
  list: (rows: string) => `Danh sách ${rows} hồ sơ`,
  illustrativeEquipment: 'Bảng kê minh họa, không phải số của phường',
  equipment: 'Bảng kê của phường',
  computed: 'phép cộng do Giám Sát tính',
  confirmed: (day: string) => `trung tâm xác nhận ngày ${day}`,
  numerals: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],

  cover: {
    lead: 'Buổi làm việc của đoàn giám sát',
    period: (from: string, to: string) => `Số liệu từ ngày ${from} đến hết ngày ${to}`,
    meeting: (day: string) => `Làm việc ngày ${day}`,
    source: 'Mỗi trang một nhận định; nguồn và kỳ ghi ở chân trang',
    aloud: (centre: string, from: string, to: string) =>
      `Đoàn giám sát làm việc với ${centre} về số liệu từ ngày ${from} đến hết ngày ${to}.`,
  },

  flow: {
    title: (unit: string, resolved: string, received: string) =>
      `${unit} giải quyết ${resolved} trong ${received} hồ sơ`,
    unresolved: (unit: string, received: string) =>
      `${unit} tiếp nhận ${received} hồ sơ; số đã giải quyết chưa báo cáo`,
    unreceived: (unit: string, resolved: string) => `${unit} giải quyết ${resolved} hồ sơ; số tiếp nhận chưa báo cáo`,
    lead: 'Số hồ sơ theo Biểu số II.06a; — là chưa báo cáo, không phải 0',
    totals: { receivedTotal: 'tiếp nhận', resolvedTotal: 'đã giải quyết', pendingTotal: 'đang giải quyết' },
    answered: (name: string, published: string) => `${name} (đã xác nhận; công bố ${published})`,
  },

  sum: {
    title: (cell: string, from: string, to: string, rates: string) =>
      `${cell} ${from} hay ${to}? Chỉ với ${to} thì tổng${rates} cùng khớp`,
    titleNoRates: (cell: string, from: string, to: string) => `${cell} ${from} hay ${to}? Với ${to} thì tổng khớp`,
    rates: { one: ' và tỷ lệ đã công bố', two: ' và cả hai tỷ lệ', more: (n: string) => ` và ${n} tỷ lệ` },
    plain: (total: string, more: string, difference: string) =>
      `Các phần của số ${total} cộng lại ${more} ${difference} hồ sơ so với tổng`,
    answered: (cell: string, confirmed: string, published: string) =>
      `Trung tâm xác nhận ${cell} ${confirmed} hồ sơ; số công bố trước đó là ${published}`,
    more: 'thừa',
    less: 'thiếu',
    lead: (total: string, expression: string) => `Phép cộng của số ${total}, cột ${expression} của Biểu số II.06a`,
    given: 'Như đã công bố',
    published: (total: string) => `công bố ${total},`,
    difference: (more: string, difference: string) => `${more} ${difference}`,
    tried: (cell: string, to: string) => `Nếu ${cell} là ${to}`,
    withAnswer: (cell: string, to: string) => `Với ${cell} ${to}, số đã xác nhận`,
    question: (to: string, from: string, cell: string) =>
      `Đề nghị trung tâm xác nhận: ${to} hay ${from} hồ sơ ${cell}?`,
    recheck: 'Đề nghị trung tâm rà soát lại cả biểu: cột nào đúng?',
    aloud: (cell: string, from: string, to: string, sum: string, total: string) =>
      `Số ${cell} công bố là ${from}; các phần cộng lại được ${sum}, trong khi tổng là ${total}. Nếu là ${to} thì khớp.`,
    aloudPlain: (name: string, sum: string, total: string) =>
      `Các phần của số ${name} cộng lại được ${sum}, trong khi tổng công bố là ${total}.`,
  },

  rates: {
    title: (low: string, high: string) => `Tỷ lệ trước và đúng hạn từ ${low} đến ${high}, tùy cách tính`,
    same: (percent: string) => `Tỷ lệ trước và đúng hạn là ${percent} theo mọi cách tính`,
    lead: (published: string) =>
      `Cùng số liệu công bố, ba mẫu số khác nhau${published === '' ? '' : `; tỷ lệ công bố: ${published}`}`,
    method: 'Cách tính',
  },

  fields: {
    few: (names: string, part: string, whole: string) => `${names} chiếm ${part} trong ${whole} hồ sơ quá hạn`,
    all: (names: string, whole: string) => `Cả ${whole} hồ sơ quá hạn ở ${names}`,
    spread: (whole: string, fields: string, name: string, most: string) =>
      `${whole} hồ sơ quá hạn ở ${fields} lĩnh vực; nhiều nhất ${name}: ${most}`,
    and: ' và ',
    lead: 'Số hồ sơ quá hạn, đã và đang giải quyết; bên phải: trên số tiếp nhận của lĩnh vực',
    unknown: 'Chưa rõ lĩnh vực',
    others: (count: string) => `${count} lĩnh vực khác`,
    says: (name: string, late: string, total: string, rate: string) =>
      `${name}: ${late} hồ sơ quá hạn trong ${total} hồ sơ tiếp nhận${rate === '' ? '' : ` (${rate})`}`,
  },

  weeks: {
    peak: (count: string, whole: string, week: string) =>
      `${whole} hồ sơ quá hạn; nhiều nhất ở tuần từ ${week}: ${count} hồ sơ`,
    lead: 'Số hồ sơ quá hạn theo tuần tiếp nhận, ghi ngày đầu tuần',
    bracket: (part: string, whole: string) => `${part} trong ${whole}`,
    bracketText: 'hồ sơ quá hạn',
    says: (from: string, to: string, late: string, whole: string) =>
      `Từ ngày ${from} đến ngày ${to} tiếp nhận ${late} trong ${whole} hồ sơ quá hạn`,
  },

  causes: {
    lead: 'Số hồ sơ quá hạn theo nguyên nhân ghi trong danh sách; bên phải: thuộc về ai',
    title: (count: string, whole: string, owner: string) => `${count} trong ${whole} hồ sơ quá hạn là do ${owner}`,
    owners: {
      office: 'cơ quan',
      system: 'hệ thống',
      citizen: 'người nộp',
      unknown: 'chưa rõ',
    } satisfies Record<CauseOwner, string>,
    names: {
      network: 'Hạ tầng mạng',
      software: 'Phần mềm một cửa lỗi',
      digitisation: 'Số hóa làm tăng khối lượng',
      notOnSystem: 'Thủ tục chưa có trên hệ thống',
      coordination: 'Phối hợp liên cơ quan',
      citizenSupplement: 'Công dân bổ sung chậm',
      staffing: 'Thiếu nhân lực',
      lateUpdate: 'Cập nhật kết quả chậm',
      unclear: 'Chưa rõ nguyên nhân',
    },
    none: 'Chưa ghi nguyên nhân',
    says: (name: string, count: string, whole: string) => `${name}: ${count} trong ${whole} hồ sơ quá hạn`,
    saidLead: 'Nguyên nhân do đơn vị nêu; chưa nêu bao nhiêu hồ sơ vì mỗi nguyên nhân',
    saidTitle: (count: string) => `${count} nguyên nhân quá hạn được nêu, chưa kèm số hồ sơ`,
    question: 'Mỗi nguyên nhân làm quá hạn bao nhiêu hồ sơ, nay đã khắc phục đến đâu?',
  },

  pending: {
    title: (pending: string, late: string) => `${pending} hồ sơ đang giải quyết, ${late} hồ sơ đã quá hạn`,
    open: (pending: string) => `${pending} hồ sơ đang giải quyết; số đã quá hạn chưa báo cáo`,
    lead: 'Hồ sơ đang giải quyết khi chốt số liệu; chờ bổ sung, chờ nộp phí tính là trong hạn',
    asOf: (day: string) => `chốt ngày ${day}`,
    names: {
      pendingTotal: 'đang giải quyết',
      pendingInTime: 'còn trong hạn',
      pendingOverdue: 'đã quá hạn',
    },
    says: (name: string, count: string) => `Hồ sơ ${name}: ${count}`,
    question: 'Bao nhiêu hồ sơ đang chờ bổ sung hoặc tạm dừng, chờ từ ngày nào?',
  },

  ageing: {
    title: (paused: string, pending: string) =>
      `${paused} trong ${pending} hồ sơ đang giải quyết là đang chờ, tạm dừng`,
    lead: 'Hồ sơ đang giải quyết theo số ngày kể từ khi tiếp nhận',
    band: (from: string, to: string) => `${from} – ${to} ngày`,
    last: (from: string) => `Từ ${from} ngày`,
    key: { pover: 'quá hạn', intime: 'trong hạn', unknown: 'đang chờ, tạm dừng' },
    note: (paused: string) => `${paused} đang chờ`,
    says: (band: string, all: string, late: string, paused: string) =>
      `${band}: ${all} hồ sơ đang giải quyết, ${late} đã quá hạn, ${paused} đang chờ`,
  },

  gaps: {
    one: (gap: string, need: string, item: string) => `${gap} trong ${need} ${item}`,
    title: (items: string) => `Thiếu ${items}`,
    silent: (count: string, label: string) => `; ${count} ${label} chưa báo cáo`,
    noGap: 'Không thiếu vật tư nào ở những nơi đã báo đủ số',
    lead: (compared: string) => `Nhu cầu so với số dùng được; ${compared}`,
    compared: (label: string, all: string) => `chỉ tính ${label} đã báo đủ số, trong ${all} nơi`,
    key: { usable: 'dùng được', broken: 'hỏng, sửa được thì đủ', missing: 'chưa có' },
    text: (gap: string) => `thiếu ${gap}`,
    enough: 'đủ',
    note: (need: string, unit: string) => `trong ${need}${unit === '' ? '' : ` ${unit}`}`,
    says: (item: string, need: string, usable: string, broken: string, gap: string) =>
      `${item}: cần ${need}, dùng được ${usable}, hỏng ${broken}, còn thiếu ${gap}`,
    head: (label: string) => [label, 'Nhu cầu', 'Hiện có', 'Hỏng', 'Còn thiếu'],
    saidTitle: (items: string) => `Đề nghị bổ sung ${items}; số lượng chưa được báo cáo`,
    saidShort: (count: string) => `Đề nghị bổ sung ${count} loại vật tư; số lượng chưa được báo cáo`,
    saidLead: 'Vật tư, phương tiện được đề nghị bổ sung; chưa nêu nhu cầu, số hiện có, số còn thiếu',
    saidNote: 'Số lượng: chưa báo cáo',
    ask: (label: string) => `Mỗi ${label} cần bao nhiêu, đang có bao nhiêu, hỏng bao nhiêu?`,
  },

  missing: {
    title: (count: string) => `${count} việc chưa được báo cáo; chưa báo cáo không phải là 0`,
    lead: 'Việc cần bổ sung thì nhận định mới đủ căn cứ',
    aloud: 'Những việc sau đây chưa được báo cáo.',
  },
  questions: {
    title: (count: string) => `${count} câu hỏi gửi trung tâm`,
    lead: 'Đề nghị trả lời bằng văn bản, nêu nguồn của số trả lời',
    aloud: 'Đoàn giám sát đề nghị trung tâm trả lời các câu hỏi sau.',
  },
  asks: {
    title: (count: string) => `${count} kiến nghị của đoàn giám sát`,
    lead: 'Dự thảo, thống nhất tại buổi làm việc; thời hạn trả lời do hai bên định',
    aloud: 'Đoàn giám sát dự kiến kiến nghị như sau.',
    to: { ward: 'Ủy ban nhân dân phường', centre: 'Trung tâm', neighbourhoods: 'Các khối phố' },
  },
  closing: {
    title: (count: string) => `Đã ghi ${count} kết luận tại buổi làm việc`,
    none: 'Chưa ghi kết luận nào; đề nghị thống nhất trước khi kết thúc',
    lead: 'Kết luận đưa vào biên bản làm việc',
    source: 'Ghi tại buổi làm việc',
    empty: 'Ghi kết luận ở trang của từng nhận định; kết luận hiện ở đây và trong biên bản.',
    aloud: 'Đề nghị các đồng chí cho ý kiến về các kết luận trước khi kết thúc buổi làm việc.',
    by: (time: string, role: string) => `${time}, ${role}`,
  },
  more: (title: string, page: string) => `${title} (tiếp, ${page})`,
  words: { lead: 'Nhận định từ số liệu của đợt giám sát' },
}

export type DeckSentences = typeof vi

const en: DeckSentences = {
  period: (from, to) => `period ${from} – ${to}`,
  published: (day) => `Figures published on ${day}`,
  publishedUndated: 'Published figures',
  illustrativeList: (rows) => `Illustrative list of ${rows} dossiers, not the ward’s figures`,
  list: (rows) => `List of ${rows} dossiers`,
  illustrativeEquipment: 'Illustrative list of equipment, not the ward’s figures',
  equipment: 'The ward’s list of equipment',
  computed: 'sums by Giám Sát',
  confirmed: (day) => `confirmed by the centre on ${day}`,
  numerals: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],

  cover: {
    lead: 'Working session of the supervision delegation',
    period: (from, to) => `Figures from ${from} to the end of ${to}`,
    meeting: (day) => `Session of ${day}`,
    source: 'One finding a page; source and period stand at the foot',
    aloud: (centre, from, to) => `The delegation meets ${centre} about the figures from ${from} to the end of ${to}.`,
  },

  flow: {
    title: (unit, resolved, received) => `${unit} resolved ${resolved} of ${received} dossiers`,
    unresolved: (unit, received) => `${unit} received ${received} dossiers; the number resolved was not reported`,
    unreceived: (unit, resolved) => `${unit} resolved ${resolved} dossiers; the number received was not reported`,
    lead: 'Dossiers by form II.06a; — means not reported, not 0',
    totals: { receivedTotal: 'received', resolvedTotal: 'resolved', pendingTotal: 'pending' },
    answered: (name, published) => `${name} (confirmed; published ${published})`,
  },

  sum: {
    title: (cell, from, to, rates) => `${cell}: ${from} or ${to}? Only with ${to} do the total${rates} agree`,
    titleNoRates: (cell, from, to) => `${cell}: ${from} or ${to}? With ${to} the total agrees`,
    rates: { one: ' and the published rate', two: ' and both rates', more: (n) => ` and ${n} rates` },
    plain: (total, more, difference) => `The parts of “${total}” are ${difference} ${more} against the total`,
    answered: (cell, confirmed, published) =>
      `The centre confirmed ${confirmed} ${cell}; ${published} had been published before`,
    more: 'too many',
    less: 'too few',
    lead: (total, expression) => `The sum of “${total}”, columns ${expression} of form II.06a`,
    given: 'As published',
    published: (total) => `published ${total},`,
    difference: (more, difference) => `${difference} ${more}`,
    tried: (cell, to) => `If “${cell}” is ${to}`,
    withAnswer: (cell, to) => `With ${to} ${cell}, as confirmed`,
    question: (to, from, cell) => `Please confirm: ${to} or ${from} dossiers ${cell}?`,
    recheck: 'Please check the whole form: which column is right?',
    aloud: (cell, from, to, sum, total) =>
      `The published number ${cell} is ${from}; the parts add up to ${sum}, while the total is ${total}. With ${to} they agree.`,
    aloudPlain: (name, sum, total) =>
      `The parts of the number ${name} add up to ${sum}, while the published total is ${total}.`,
  },

  rates: {
    title: (low, high) => `Early and on time: ${low} to ${high}, by how it is computed`,
    same: (percent) => `Early and on time: ${percent} under every convention`,
    lead: (published) =>
      `The same published figures, three denominators${published === '' ? '' : `; published: ${published}`}`,
    method: 'Computed',
  },

  fields: {
    few: (names, part, whole) => `${names} make up ${part} of ${whole} late dossiers`,
    all: (names, whole) => `All ${whole} late dossiers are in ${names}`,
    spread: (whole, fields, name, most) => `${whole} late dossiers in ${fields} fields; most in ${name}: ${most}`,
    and: ' and ',
    lead: 'Late dossiers, resolved and pending; at the right: of those received in the field',
    unknown: 'Field not known',
    others: (count) => `${count} other fields`,
    says: (name, late, total, rate) => `${name}: ${late} late of ${total} received${rate === '' ? '' : ` (${rate})`}`,
  },

  weeks: {
    peak: (count, whole, week) => `${whole} late dossiers; most in the week from ${week}: ${count}`,
    lead: 'Late dossiers by week of receipt, named by its first day',
    bracket: (part, whole) => `${part} of ${whole}`,
    bracketText: 'late dossiers',
    says: (from, to, late, whole) => `From ${from} to ${to} came in ${late} of ${whole} late dossiers`,
  },

  causes: {
    lead: 'Late dossiers by the cause on the list; at the right: whose it is',
    title: (count, whole, owner) => `${count} of ${whole} late dossiers lie with the ${owner}`,
    owners: { office: 'office', system: 'system', citizen: 'applicant', unknown: 'not known' },
    names: {
      network: 'Network',
      software: 'One-stop software failing',
      digitisation: 'Digitisation adds work',
      notOnSystem: 'Procedure not on the system',
      coordination: 'Coordination between offices',
      citizenSupplement: 'Citizen supplemented late',
      staffing: 'Lack of staff',
      lateUpdate: 'Result entered late',
      unclear: 'Cause unclear',
    },
    none: 'No cause given',
    says: (name, count, whole) => `${name}: ${count} of ${whole} late dossiers`,
    saidLead: 'Causes as the office gives them; how many dossiers each stands for is not said',
    saidTitle: (count) => `${count} causes of lateness named, without counts`,
    question: 'How many dossiers did each cause delay, and what has been done since?',
  },

  pending: {
    title: (pending, late) => `${pending} dossiers pending, ${late} already overdue`,
    open: (pending) => `${pending} dossiers pending; how many are overdue was not reported`,
    lead: 'Pending on the as-of date; those waiting for a supplement or a payment count as in time',
    asOf: (day) => `as of ${day}`,
    names: { pendingTotal: 'pending', pendingInTime: 'in time', pendingOverdue: 'overdue' },
    says: (name, count) => `Dossiers ${name}: ${count}`,
    question: 'How many wait for a supplement or stand still, and since when?',
  },

  ageing: {
    title: (paused, pending) => `${paused} of ${pending} pending dossiers are waiting or stand still`,
    lead: 'Pending dossiers by days since receipt',
    band: (from, to) => `${from} – ${to} days`,
    last: (from) => `${from} days or more`,
    key: { pover: 'overdue', intime: 'in time', unknown: 'waiting, stopped' },
    note: (paused) => `${paused} waiting`,
    says: (band, all, late, paused) => `${band}: ${all} pending, ${late} overdue, ${paused} waiting`,
  },

  gaps: {
    one: (gap, need, item) => `${gap} of ${need} ${item}`,
    title: (items) => `Missing: ${items}`,
    silent: (count) => `; ${count} neighbourhoods silent`,
    noGap: 'Nothing is missing where full figures were given',
    lead: (compared) => `Need against what works; ${compared}`,
    compared: (_label, all) => `only neighbourhoods with full figures, of ${all}`,
    key: { usable: 'works', broken: 'broken, enough if mended', missing: 'not there' },
    text: (gap) => `${gap} missing`,
    enough: 'enough',
    note: (need, unit) => `of ${need}${unit === '' ? '' : ` ${unit}`}`,
    says: (item, need, usable, broken, gap) =>
      `${item}: ${need} needed, ${usable} working, ${broken} broken, ${gap} missing`,
    head: () => ['Neighbourhood', 'Need', 'On hand', 'Broken', 'Missing'],
    saidTitle: (items) => `To be added: ${items}; quantities not reported`,
    saidShort: (count) => `${count} kinds of equipment to be added; quantities not reported`,
    saidLead: 'Equipment the report asks for; need, stock and shortage are not given',
    saidNote: 'Quantity: not reported',
    ask: () => 'How many does each neighbourhood need, have, and have broken?',
  },

  missing: {
    title: (count) => `${count} things were not reported; not reported is not 0`,
    lead: 'What the findings still need to stand on',
    aloud: 'The following was not reported.',
  },
  questions: {
    title: (count) => `${count} questions to the centre`,
    lead: 'Please answer in writing, and name the source of each answer',
    aloud: 'The delegation asks the centre to answer the following.',
  },
  asks: {
    title: (count) => `${count} recommendations of the delegation`,
    lead: 'Draft, to be agreed in this session; both sides set the day of reply',
    aloud: 'The delegation intends to recommend the following.',
    to: { ward: 'The People’s Committee', centre: 'The centre', neighbourhoods: 'The neighbourhoods' },
  },
  closing: {
    title: (count) => `${count} conclusions recorded in this session`,
    none: 'No conclusion recorded yet; please agree before closing',
    lead: 'Conclusions go into the minutes',
    source: 'Recorded in the session',
    empty: 'Record a conclusion on the page of its finding; it appears here and in the minutes.',
    aloud: 'Please comment on the conclusions before the session closes.',
    by: (time, role) => `${time}, ${role}`,
  },
  more: (title, page) => `${title} (continued, ${page})`,
  words: { lead: 'A finding from the figures of the round' },
}

export const deckMessages: Catalogue<DeckSentences> = { vi, en }
