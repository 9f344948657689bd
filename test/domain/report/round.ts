import type { FlowWeek } from '~/domain/cube/flow-views'
import type { OutcomeGroup } from '~/domain/cube/outcome-counts'
import type { Preparedness } from '~/domain/preparedness/preparedness'
import { defaultReportChoices, type SectionId } from '~/domain/report/report-choices'
import type { DossierAnnex, ListedDossier, ReportInput } from '~/domain/report/report-input'
import { noSupervisionWork } from '~/domain/report/supervision'
import type { FormRow } from '~/domain/reported/form'
import type { RoundInfo, Statement } from '~/domain/round/round'
import { isoDate } from '~/domain/shared/iso-date'

/** An Thắng as published, in literals: the oracle of the report's sentences. */
const info: RoundInfo = {
  id: 'an-thang-2025-07',
  title: 'Giám sát',
  unit: 'phường An Thắng',
  unitShort: 'An Thắng',
  city: 'thành phố Đà Nẵng',
  centre: 'Trung tâm phục vụ hành chính công phường An Thắng',
  period: { from: isoDate('2025-07-01'), to: isoDate('2025-08-30') },
  asOf: isoDate('2025-08-30'),
  supervisedOn: isoDate('2025-10-13'),
  neighbourhoodLabel: 'khối phố',
  convention: 'qd766',
  sources: [{ id: 'article', title: 'Bài công bố', date: '2025-10-13', url: null }],
}

export const row: FormRow = {
  receivedTotal: 1338,
  receivedOnline: 1262,
  receivedDirectAndPostal: 76,
  carriedOver: null,
  resolvedTotal: 1281,
  resolvedEarly: 1226,
  resolvedOnTime: 2,
  resolvedOverdue: 56,
  pendingTotal: 57,
  pendingInTime: 55,
  pendingOverdue: 2,
}

const statement = (topic: Statement['topic'], text: string, more: Partial<Statement> = {}): Statement => ({
  id: `${topic}-${text}`,
  topic,
  key: null,
  text,
  value: null,
  unit: null,
  provenance: 'published',
  sourceId: 'article',
  ...more,
})

const statements: readonly Statement[] = [
  statement('lateField', 'Tư pháp – hộ tịch'),
  statement('lateField', 'Đất đai'),
  statement('cause', 'Mạng chưa bảo đảm trong những tuần đầu'),
  statement('cause', 'Nhiều thủ tục chưa có trên hệ thống điều hành'),
  statement('capacity', 'Diện tích nơi làm việc', { key: 'officeArea', value: 60, unit: 'm²' }),
  statement('capacity', 'Nơi làm việc quá tải', { key: 'officeOverloaded' }),
  statement('capacity', 'Đã tập huấn', { key: 'trainedDocumentSystem', value: 8, unit: 'người' }),
  statement('capacity', 'Đã tập huấn', { key: 'trainedProcedureControl', value: 4, unit: 'người' }),
  statement('fourOnTheSpot', 'khá tốt'),
  statement('equipmentToAdd', 'máy nổ'),
  statement('equipmentToAdd', 'máy cưa'),
  statement('toContinue', 'tập huấn lực lượng ở khối phố'),
]

const group = (
  label: string | null,
  [early, onTime, overdue, pendingOverdue, pendingInTime]: readonly [number, number, number, number, number],
): OutcomeGroup => {
  const resolved = early + onTime + overdue
  const pending = pendingOverdue + pendingInTime
  const all = {
    early,
    onTime,
    overdue,
    pendingOverdue,
    pendingInTime,
    total: resolved + pending,
    resolved,
    pending,
    late: overdue + pendingOverdue,
    paused: 0,
    pausedPastDue: 0,
  }
  return { key: label, label, selected: all, all }
}

const week = (from: string, to: string, received: number, resolved: number, backlogEnd: number): FlowWeek => {
  const all = { received, resolved, backlogEnd }
  return { week: { from: isoDate(from), to: isoDate(to) }, selected: all, all }
}

const late = (code: string, days: number): ListedDossier => ({
  code,
  procedure: 'Đăng ký kết hôn',
  field: 'Hộ tịch',
  neighbourhood: 'kp-1',
  receivedAt: isoDate('2025-07-02'),
  dueAt: isoDate('2025-07-07'),
  finishedAt: isoDate('2025-07-09'),
  outcome: 'overdue',
  lateWorkingDays: days,
  cause: days > 1 ? 'network' : null,
})

const dossiers: DossierAnnex = {
  provenance: 'illustrative',
  sourceId: 'sample',
  byField: [
    group('Chứng thực', [100, 1, 1, 0, 3]),
    group('Hộ tịch', [60, 1, 3, 1, 5]),
    group('Đất đai', [3, 0, 2, 1, 4]),
    group(null, [1, 0, 0, 0, 0]),
  ],
  byWeek: [week('2025-07-01', '2025-07-06', 40, 20, 20), week('2025-07-07', '2025-07-13', 30, 45, 5)],
  overdue: [late('H17.1-250702-0001', 2), late('H17.1-250702-0002', 1)],
  pendingOverdue: [],
  all: null,
}

const preparedness: Preparedness = {
  neighbourhoods: [
    { id: 'kp-1', name: 'Khối phố 1', reportedOn: isoDate('2025-10-01') },
    { id: 'kp-2', name: 'Khối phố 2', reportedOn: null },
  ],
  equipment: [
    equipment('kp-2', { need: null, available: null, broken: null }),
    equipment('kp-1', { need: 6, available: 3, broken: 1 }),
    { ...equipment('kp-1', { need: null, available: null, broken: null }), item: 'bao tải', quantityText: 'đủ cơ số' },
  ],
  forces: [{ neighbourhood: 'kp-1', force: 'Đội xung kích', people: 8, need: 10, needSource: 'Phương án' }],
  training: [{ neighbourhood: 'kp-1', topic: 'Sơ cứu', sessions: 1, participants: 20, heldOn: null }],
  communication: [],
  pillars: [],
  provenance: 'illustrative',
  sourceId: 'sample',
}

function equipment(
  neighbourhood: string,
  figures: { need: number | null; available: number | null; broken: number | null },
) {
  return {
    item: 'máy cưa',
    neighbourhood,
    unit: 'cái',
    ...figures,
    needSource: null,
    quantityText: null,
    place: null,
    note: null,
  }
}

export const input: ReportInput = {
  language: 'vi',
  info,
  reported: {
    row,
    rates: [
      { id: 'onTime', label: 'Tỷ lệ giải quyết trước hạn và đúng hạn', percent: 95.89, decimals: 2 },
      { id: 'late', label: 'Tỷ lệ trễ hạn', percent: 4.11, decimals: 2 },
    ],
    provenance: 'published',
    sourceId: 'article',
  },
  statements,
  confirmations: [],
  questions: [],
  dossiers,
  preparedness,
  visit: null,
  work: noSupervisionWork,
  roundHash: null,
  choices: defaultReportChoices,
}

const letter: readonly SectionId[] = ['head', 'scope', 'results', 'asks', 'signOff']
/** The same round with only these sections; 'letter' stands for those of the letter itself. */
export function printing(...ids: (SectionId | 'letter')[]): ReportInput {
  const on = new Set(ids.flatMap((id) => (id === 'letter' ? letter : [id])))
  const sections = defaultReportChoices.sections.map((section) => ({ ...section, on: on.has(section.id) }))
  return { ...input, choices: { ...defaultReportChoices, sections } }
}

/** The same with a list of so many dossiers, each under a code of its own: "H17.1-250702-0001". */
export function withList(given: ReportInput, count: number): ReportInput {
  const [first] = dossiers.overdue
  if (first === undefined) throw new RangeError('no dossier to copy')
  const all = Array.from({ length: count }, (_, index) => ({
    ...first,
    code: `H17.1-250702-${String(index + 1).padStart(4, '0')}`,
  }))
  return { ...given, dossiers: { ...dossiers, all } }
}
