import type { PublishedPillar } from '~/domain/preparedness/pillar-summary'
import type { Pillar } from '~/domain/preparedness/preparedness'
import { defineMessages } from '~/ui/i18n/messages'

type PublishedState = PublishedPillar['state']
type ByPillar = Record<Pillar, string>
type ByState = Record<PublishedState, string>
const byPillar = (texts: ByPillar): ByPillar => texts
const byState = (texts: ByState): ByState => texts

const viNumber = ['không', 'một', 'hai', 'ba', 'bốn']
const enNumber = ['none', 'one', 'two', 'three', 'four']

export const pageMessages = defineMessages({
  vi: {
    room: 'Phòng, chống thiên tai',
    title: {
      toAdd: (items: string) => `Đề nghị bổ sung ${items}; số lượng chưa được báo cáo`,
      nothing: 'Chưa có số liệu phòng, chống thiên tai',
      unreadable: 'Chưa đọc được số liệu phòng, chống thiên tai',
    },
    reading: 'Đang đọc số liệu phòng, chống thiên tai',
    bytes: (loaded: string, total: string) => `${loaded} trong ${total} byte`,
    stopped: 'Đã dừng đọc số liệu phòng, chống thiên tai.',
    again: 'Đọc lại',
    four: {
      title: (counts: string) => `“4 tại chỗ”: ${counts}`,
      counts: (mentioned: number, toAdd: number, silent: number) =>
        [
          [mentioned, 'mặt có nêu'],
          [toAdd, 'mặt cần bổ sung'],
          [silent, 'mặt chưa nêu'],
        ]
          .filter(([count]) => count !== 0)
          .map(([count, words]) => `${viNumber[Number(count)]} ${words}`)
          .join(', '),
      self: (text: string) => `Bài công bố tự đánh giá: “${text}”.`,
      sourceOn: (date: string) => `Nguồn: bài công bố ngày ${date}`,
      source: (title: string) => `Nguồn: ${title}`,
      states: byState({ mentioned: 'Có nêu', toAdd: 'Cần bổ sung', notMentioned: 'Chưa nêu' }),
      toAdd: (items: string) => `Cần bổ sung ${items}.`,
      toContinue: (what: string) => `Tiếp tục ${what}.`,
      noQuantity: 'Số lượng: — chưa báo cáo.',
      nothing: byPillar({
        command: '— Bài công bố không nêu ban chỉ huy, phân công nhiệm vụ.',
        forces: '— Bài công bố không nêu lực lượng.',
        means: '— Bài công bố không nêu vật tư, phương tiện.',
        logistics: '— Bài công bố không nêu lương thực, nước uống, thuốc.',
      }),
      ask: byPillar({
        command: 'Đề nghị gửi quyết định',
        forces: 'Đề nghị báo số người, số lớp',
        means: 'Đề nghị báo nhu cầu, số có',
        logistics: 'Đề nghị gửi phương án',
      }),
    },
    filter: {
      label: 'Lọc số liệu bên dưới',
      neighbourhood: (label: string) => label.charAt(0).toLocaleUpperCase('vi') + label.slice(1),
      allNeighbourhoods: (label: string) => `Tất cả ${label}`,
      pillar: 'Mặt',
      allPillars: 'Cả bốn mặt',
      clear: 'Bỏ lọc',
      reported: (reported: string, all: string, label: string) => `${reported} trong ${all} ${label} đã báo cáo`,
      reportedOn: (date: string) => `Báo cáo ngày ${date}`,
      undated: 'Đã gửi số liệu, không ghi ngày báo cáo',
      silent: 'Chưa báo cáo',
      applied: (what: string) => `Đang xem: ${what}`,
    },
    equipment: {
      caption: 'Nhu cầu, số dùng được, số hỏng, số thiếu của từng loại vật tư, phương tiện và số thiếu ở từng nơi',
      scroll: 'Bảng vật tư, phương tiện; cuộn ngang để xem hết',
      nothing: 'Chưa có bảng kê vật tư, phương tiện.',
      nothingWhy:
        'Đề nghị gửi tên vật tư, nhu cầu, số hiện có, số hỏng theo từng nơi; gói số liệu cần tệp equipment.csv.',
      ask: 'Phải hỏi trước khi cộng',
      sourceLetter: (letters: string) => `Nguồn của nhu cầu: ${letters}`,
    },
    pillars: {
      nothing: 'Chưa có báo cáo “4 tại chỗ” theo từng nơi.',
      nothingWhy: 'Đề nghị từng nơi báo theo bốn mặt: đủ, còn thiếu, hay chưa làm; gói số liệu cần tệp pillars.csv.',
      scroll: 'Bảng “4 tại chỗ” theo từng nơi; cuộn ngang để xem hết',
      save: 'Lưu CSV',
      fileName: '4-tai-cho',
    },
    figures: {
      loading: 'Đang mở hình vẽ',
      forces: 'Chưa vẽ lực lượng tại chỗ',
      forcesWhy: 'Gói số liệu không có số người; đề nghị báo số người và nhu cầu của từng lực lượng.',
      training: 'Chưa vẽ việc tập huấn',
      trainingWhy: 'Gói số liệu không có việc tập huấn; đề nghị báo nội dung, số lớp, số lượt người.',
      communication: 'Chưa vẽ việc tuyên truyền',
      communicationWhy: 'Gói số liệu không có việc tuyên truyền; đề nghị báo hình thức và số lần.',
    },
    ask: {
      title: 'Phải hỏi trước khi cộng',
      none: 'Không có câu nào phải hỏi: các số đã nêu cộng được với nhau.',
      illustrative: 'Tên nơi và số ở mục này là minh họa.',
    },
    draft: {
      title: 'Kiến nghị soạn sẵn',
      due: 'Trả lời trước ngày',
      copy: 'Sao chép',
      copied: 'Đã sao chép kiến nghị',
      copyFailed: 'Trình duyệt không cho sao chép; câu kiến nghị đã được bôi chọn, hãy bấm Ctrl+C',
      illustrative: 'Số lượng và tên nơi ở trang này là minh họa nên không đưa vào câu kiến nghị.',
    },
    setAside: (rows: string) => `${rows} dòng phải xem lại khi đọc`,
    seeData: 'xem ở phần Dữ liệu',
  },
  en: {
    room: 'Disaster preparedness',
    title: {
      toAdd: (items: string) => `Asked to add ${items}; quantities not reported`,
      nothing: 'No figures on disaster preparedness yet',
      unreadable: 'The figures on disaster preparedness could not be read',
    },
    reading: 'Reading the figures on disaster preparedness',
    bytes: (loaded: string, total: string) => `${loaded} of ${total} bytes`,
    stopped: 'Reading the figures on disaster preparedness was stopped.',
    again: 'Read again',
    four: {
      title: (counts: string) => `The four on the spot: ${counts}`,
      counts: (mentioned: number, toAdd: number, silent: number) =>
        [
          [mentioned, 'mentioned'],
          [toAdd, 'to be added to'],
          [silent, 'not mentioned'],
        ]
          .filter(([count]) => count !== 0)
          .map(([count, words]) => `${enNumber[Number(count)]} ${words}`)
          .join(', '),
      self: (text: string) => `The article’s own judgement: “${text}”.`,
      sourceOn: (date: string) => `Source: article of ${date}`,
      source: (title: string) => `Source: ${title}`,
      states: byState({ mentioned: 'Mentioned', toAdd: 'To be added to', notMentioned: 'Not mentioned' }),
      toAdd: (items: string) => `To be added: ${items}.`,
      toContinue: (what: string) => `To be continued: ${what}.`,
      noQuantity: 'Quantity: — not reported.',
      nothing: byPillar({
        command: '— The article does not mention a command or its duties.',
        forces: '— The article does not mention forces.',
        means: '— The article does not mention means or materials.',
        logistics: '— The article does not mention food, water or medicine.',
      }),
      ask: byPillar({
        command: 'Ask for the decision',
        forces: 'Ask for people and classes',
        means: 'Ask for need and stock',
        logistics: 'Ask for the plan',
      }),
    },
    filter: {
      label: 'Filter the figures below',
      neighbourhood: () => 'Neighbourhood',
      allNeighbourhoods: () => 'All neighbourhoods',
      pillar: 'Pillar',
      allPillars: 'All four',
      clear: 'Clear',
      reported: (reported: string, all: string) => `${reported} of ${all} neighbourhoods reported`,
      reportedOn: (date: string) => `Reported on ${date}`,
      undated: 'Sent figures, no date of the report',
      silent: 'Not reported',
      applied: (what: string) => `Showing: ${what}`,
    },
    equipment: {
      caption: 'Need, serviceable, broken and missing pieces of each item, and what is missing in each neighbourhood',
      scroll: 'Table of means and materials; scrolls sideways',
      nothing: 'No list of means and materials yet.',
      nothingWhy:
        'Ask the ward for items, need, stock and broken pieces by neighbourhood; the package needs equipment.csv.',
      ask: 'To ask before adding up',
      sourceLetter: (letters: string) => `Source of the need: ${letters}`,
    },
    pillars: {
      nothing: 'No report on the four on the spot by neighbourhood yet.',
      nothingWhy:
        'Ask each of them what is enough, lacking or not done for the four pillars; the package needs pillars.csv.',
      scroll: 'Table of the four on the spot by neighbourhood; scrolls sideways',
      save: 'Save CSV',
      fileName: '4-tai-cho',
    },
    figures: {
      loading: 'Opening the drawings',
      forces: 'Forces are not drawn',
      forcesWhy: 'The package has no people; ask for people and need of each force.',
      training: 'Training is not drawn',
      trainingWhy: 'The package has no training; ask for topics, classes and participants.',
      communication: 'Communication is not drawn',
      communicationWhy: 'The package has no communication; ask for forms and times.',
    },
    ask: {
      title: 'To ask before adding up',
      none: 'Nothing to ask: the figures given can be added up.',
      illustrative: 'Places and figures in this part are illustrative.',
    },
    draft: {
      title: 'Recommendation, ready to use',
      due: 'Reply before',
      copy: 'Copy',
      copied: 'Recommendation copied',
      copyFailed: 'The browser does not allow copying; the text is selected, press Ctrl+C',
      illustrative: 'Quantities and places on this page are illustrative, so they stay out of the recommendation.',
    },
    setAside: (rows: string) => `${rows} rows to be looked at`,
    seeData: 'see Data',
  },
})
