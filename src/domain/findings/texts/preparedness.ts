import type { Catalogue } from '../../shared/locale'
import type { FindingText } from './finding-text'

type Key =
  | 'equipment-uncounted'
  | 'equipment-gap'
  | 'neighbourhood-gap'
  | 'pillar-short'
  | 'pillar-unmentioned'
  | 'neighbourhoods-silent'
  | 'training-coverage'
  | 'training-coverage.full'
  | 'force-gap'
  | 'item-unclear'

/** Sentences about disaster preparedness. */
export const preparednessTexts: Catalogue<Readonly<Record<Key, FindingText>>> = {
  vi: {
    'equipment-uncounted': {
      sentence: 'Số liệu công bố đề nghị bổ sung {items} nhưng chưa nêu số lượng còn thiếu ở từng {label}.',
      titles: ['Đề nghị bổ sung {items}; số lượng chưa được báo cáo', 'Thiết bị đề nghị bổ sung chưa có số lượng'],
      ask: 'Đề nghị báo cáo nhu cầu, số hiện có, số hỏng của {items} theo từng {label}.',
      askPlain: null,
    },
    'equipment-gap': {
      sentence:
        '{Item} còn thiếu {gap} trong {need}{measure} theo nhu cầu, tính ở {compared} trong {all} {label} đã báo đủ số.',
      titles: ['Thiếu {gap} trong {need}{measure} {item}', 'Thiếu {gap} trong {need} ở một loại vật tư'],
      ask: 'Đề nghị bổ sung {gap}{measure} {item} còn thiếu, nêu nơi để và người giữ.',
      askPlain: 'Đề nghị rà soát nhu cầu, số hiện có, số hỏng theo từng {label} và bổ sung phần còn thiếu.',
    },
    'neighbourhood-gap': {
      sentence: '{name} còn thiếu {short} trong {compared} loại vật tư đã báo đủ số.',
      titles: [
        '{name} thiếu {short} trong {compared} loại vật tư',
        'Một {label} thiếu {short} trong {compared} loại vật tư',
      ],
      ask: 'Đề nghị ưu tiên bổ sung vật tư, phương tiện cho {name}.',
      askPlain: 'Đề nghị ưu tiên bổ sung vật tư, phương tiện cho {label} còn thiếu nhiều loại.',
    },
    'pillar-short': {
      sentence: 'Về {pillar} tại chỗ, {short} trong {all} {label} báo còn thiếu và {silent} nơi chưa báo cáo.',
      titles: ['{Pillar} tại chỗ: {short} trong {all} {label} báo còn thiếu'],
      ask: 'Đề nghị nêu biện pháp bảo đảm {pillar} tại chỗ ở {short} {label} báo còn thiếu.',
      askPlain: 'Đề nghị nêu biện pháp bảo đảm “4 tại chỗ” ở từng {label}.',
    },
    'pillar-unmentioned': {
      sentence: 'Số liệu công bố chưa nêu {pillars} trong “4 tại chỗ”; chưa nêu không có nghĩa là không có.',
      titles: ['Chưa nêu {pillars} trong “4 tại chỗ”', '“4 tại chỗ” chưa được nêu đủ'],
      ask: 'Đề nghị báo cáo về {pillars} tại chỗ.',
      askPlain: null,
    },
    'neighbourhoods-silent': {
      sentence: '{silent} trong {all} {label} chưa gửi bảng kê phòng, chống thiên tai: {names}.',
      titles: ['{silent} trong {all} {label} chưa gửi bảng kê'],
      ask: 'Đề nghị đôn đốc {names} gửi bảng kê phòng, chống thiên tai.',
      askPlain: 'Đề nghị đôn đốc các {label} chưa gửi bảng kê phòng, chống thiên tai.',
    },
    'training-coverage': {
      sentence:
        '{held} trong {all} {label} đã tập huấn phòng, chống thiên tai; {none} nơi trả lời chưa, {silent} nơi chưa báo cáo.',
      titles: ['{held} trong {all} {label} đã tập huấn phòng, chống thiên tai'],
      ask: 'Đề nghị tổ chức tập huấn ở những {label} chưa tập huấn và báo cáo kết quả.',
      askPlain: 'Đề nghị báo cáo việc tập huấn phòng, chống thiên tai theo từng {label}.',
    },
    'training-coverage.full': {
      sentence: 'Cả {held} {label} đã tập huấn phòng, chống thiên tai.',
      titles: ['Cả {held} {label} đã tập huấn phòng, chống thiên tai'],
      ask: null,
      askPlain: null,
    },
    'force-gap': {
      sentence:
        '{Force} còn thiếu {gap} trong {need} người theo nhu cầu, tính ở {compared} trong {all} {label} đã báo đủ số.',
      titles: ['{Force}: thiếu {gap} trong {need} người', 'Thiếu {gap} trong {need} người ở một lực lượng'],
      ask: 'Đề nghị kiện toàn {force}, bổ sung {gap} người.',
      askPlain: 'Đề nghị rà soát, kiện toàn lực lượng tại chỗ ở từng {label}.',
    },
    'item-unclear': {
      sentence: 'Tên “{item}” dùng cho hai loại, {first} và {second}; chưa rõ là loại nào nên chưa cộng chung.',
      titles: ['“{item}” là {first} hay {second}: cần hỏi lại', 'Một tên vật tư dùng cho hai loại, cần hỏi lại'],
      ask: 'Đề nghị nêu rõ “{item}” là {first} hay {second}.',
      askPlain: null,
    },
  },
  en: {
    'equipment-uncounted': {
      sentence: 'The published figures ask for {items} and do not say how many each neighbourhood lacks.',
      titles: ['{items} asked for; the quantities were not reported', 'Equipment is asked for without quantities'],
      ask: 'Please report need, stock and broken pieces of {items} for each neighbourhood.',
      askPlain: null,
    },
    'equipment-gap': {
      sentence:
        '{Item}: {gap} of {need}{measure} needed {gap:is|are} missing, over {compared} of {all} neighbourhoods with full figures.',
      titles: ['{Item}: {gap} of {need}{measure} missing', '{gap} of {need} missing of one item'],
      ask: 'Please add the missing {gap}{measure} of {item}, and say where they are kept and by whom.',
      askPlain: 'Please review need, stock and broken pieces in each neighbourhood and add what is missing.',
    },
    'neighbourhood-gap': {
      sentence: '{name} is short of {short} of the {compared} kinds of equipment it gave full figures on.',
      titles: [
        '{name} is short of {short} of {compared} kinds of equipment',
        'One neighbourhood is short of {short} of {compared} kinds',
      ],
      ask: 'Please equip {name} first.',
      askPlain: 'Please equip first the neighbourhoods that are short of most kinds.',
    },
    'pillar-short': {
      sentence:
        'Of {pillar} on the spot, {short} of {all} neighbourhoods {short:is|are} short and {silent} did not report.',
      titles: ['{Pillar} on the spot: {short} of {all} neighbourhoods {short:is|are} short'],
      ask: 'Please say how {pillar} on the spot will be secured in the {short} {short:neighbourhood|neighbourhoods} short of it.',
      askPlain: 'Please say how the four on the spot will be secured in each neighbourhood.',
    },
    'pillar-unmentioned': {
      sentence:
        'The published figures do not speak of {pillars} among the four on the spot; unsaid does not mean absent.',
      titles: ['Not a word of {pillars} among the four on the spot', 'The four on the spot are not all spoken of'],
      ask: 'Please report on {pillars} on the spot.',
      askPlain: null,
    },
    'neighbourhoods-silent': {
      sentence: '{silent} of {all} neighbourhoods sent no preparedness list: {names}.',
      titles: ['{silent} of {all} neighbourhoods sent no list'],
      ask: 'Please have {names} send their preparedness lists.',
      askPlain: 'Please have the neighbourhoods that sent no preparedness list send theirs.',
    },
    'training-coverage': {
      sentence:
        '{held} of {all} neighbourhoods held disaster training; {none} said they did not, {silent} did not report.',
      titles: ['{held} of {all} neighbourhoods held disaster training'],
      ask: 'Please hold training where there was none, and report on it.',
      askPlain: 'Please report on disaster training for each neighbourhood.',
    },
    'training-coverage.full': {
      sentence: 'All {held} neighbourhoods held disaster training.',
      titles: ['All {held} neighbourhoods held disaster training'],
      ask: null,
      askPlain: null,
    },
    'force-gap': {
      sentence:
        '{Force}: {gap} of {need} people needed {gap:is|are} missing, over {compared} of {all} neighbourhoods with full figures.',
      titles: ['{Force}: {gap} of {need} people missing', '{gap} of {need} people missing in one force'],
      ask: 'Please bring {force} up to strength with {gap} more.',
      askPlain: 'Please bring the forces on the spot up to strength in each neighbourhood.',
    },
    'item-unclear': {
      sentence:
        'The name “{item}” is used for two things, {first} and {second}; which one is not clear, so they are not added.',
      titles: ['“{item}”: {first} or {second}? To be asked', 'One name stands for two items; to be asked'],
      ask: 'Please say whether “{item}” means {first} or {second}.',
      askPlain: null,
    },
  },
}
