import { describe, expect, it } from 'vitest'
import { buildCommunicationModel, buildTrainingModel } from '~/charts/preparedness/build-coverage-model'
import { buildForcesModel } from '~/charts/preparedness/build-forces-model'
import { buildPillarModel } from '~/charts/preparedness/build-pillar-model'
import { ofNeighbourhood } from '~/domain/preparedness/neighbourhoods'
import { ward } from '../../domain/preparedness/sample-ward'

const source = { provenance: 'published', title: 'Báo cáo số 12' } as const
const full = ward({
  forces: [
    { neighbourhood: 'kp1', force: 'Đội xung kích', people: 8, need: 10, needSource: null },
    { neighbourhood: 'kp2', force: 'Đội xung kích', people: 5, need: null, needSource: null },
    { neighbourhood: 'kp1', force: 'Dân quân', people: 6, need: null, needSource: null },
  ],
  training: [
    { neighbourhood: 'kp1', topic: 'sơ cứu', sessions: 1, participants: 20, heldOn: null },
    { neighbourhood: 'kp2', topic: 'sơ cứu', sessions: 0, participants: 0, heldOn: null },
  ],
  communication: [
    { neighbourhood: 'kp1', form: 'loa', times: 4 },
    { neighbourhood: 'kp2', form: 'loa', times: 2 },
    { neighbourhood: 'kp1', form: 'tờ rơi', times: 0 },
  ],
  pillars: [
    { neighbourhood: 'kp1', pillar: 'means', state: 'short', detail: 'thiếu máy cưa' },
    { neighbourhood: 'kp2', pillar: 'means', state: 'reported', detail: null },
    { neighbourhood: 'kp1', pillar: 'command', state: 'reported', detail: null },
  ],
})

describe('buildForcesModel', () => {
  it('compares only where people and need were both reported', () => {
    const model = buildForcesModel(full, 'khối phố', source, 'vi')
    expect(model.title).toBe('Lực lượng còn thiếu 2 trong 10 người theo nhu cầu')
    expect(model.source).toBe('Nguồn: Báo cáo số 12; Chưa nêu nguồn của nhu cầu')
    expect(model.rows).toEqual([
      { key: 'đội xung kích', force: 'Đội xung kích', present: 8, missing: 2, label: '8 / 10' },
      { key: 'dân quân', force: 'Dân quân', present: null, missing: null, label: '6 người; chưa có nhu cầu' },
    ])
    expect(model.table.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'Đội xung kích',
      '8',
      '10',
      '2',
      '1 trong 3',
      '8 trong 10',
      '5 trong —',
      '—',
    ])
  })
})

describe('buildTrainingModel', () => {
  it('counts those that said nothing apart from those that held none', () => {
    const model = buildTrainingModel(full, 'khối phố', source, 'vi')
    expect(model.title).toBe('1 trong 3 khối phố đã tập huấn ít nhất một lần; 1 chưa tổ chức, 1 chưa báo cáo')
    expect(model.rows[0]).toMatchObject({ held: 1, none: 1, notReported: 1, note: '1 lớp, 20 lượt người' })
  })

  it('names the neighbourhood where only one is shown', () => {
    const title = (id: string) => buildTrainingModel(ofNeighbourhood(full, id), 'khối phố', source, 'vi').title
    expect(title('kp1')).toBe('Khối phố 1 đã tập huấn ít nhất một lần')
    expect(title('kp2')).toBe('Khối phố 2 chưa tổ chức tập huấn')
    expect(title('kp3')).toBe('Khối phố 3 chưa báo cáo việc tập huấn')
  })
})

describe('buildCommunicationModel', () => {
  it('names the form that the fewest used', () => {
    expect(buildCommunicationModel(full, 'khối phố', source, 'vi').title).toBe('tờ rơi: 0 trong 3 khối phố đã làm')
    const one = buildCommunicationModel(ofNeighbourhood(full, 'kp1'), 'khối phố', source, 'vi')
    expect(one.title).toBe('Khối phố 1 đã tuyên truyền bằng 1 trong 2 hình thức')
  })
})

describe('buildPillarModel', () => {
  it('counts enough, lacking and not reported under each pillar', () => {
    const model = buildPillarModel(full, null, 'khối phố', source, 'vi')
    expect(model.title).toBe('Vật tư, phương tiện còn thiếu ở 1 trong 2 khối phố đã báo cáo')
    expect(model.counts.map(({ text }) => text)).toEqual(['1 / 0 / 2', '0 / 0 / 3', '1 / 1 / 1', '0 / 0 / 3'])
    expect(model.rows[0]?.cells[2]).toMatchObject({ state: 'short', text: 'Còn thiếu', detail: 'thiếu máy cưa' })
  })

  it('shows one pillar alone, and says where nobody reported it', () => {
    const model = buildPillarModel(full, 'logistics', 'khối phố', source, 'vi')
    expect(model.columns.map(({ title }) => title)).toEqual(['Hậu cần'])
    expect(model.title).toBe('Chưa khối phố nào báo cáo về “4 tại chỗ”')
  })

  it('names the neighbourhood where only one is shown', () => {
    const title = (id: string) => buildPillarModel(ofNeighbourhood(full, id), null, 'khối phố', source, 'vi').title
    expect(title('kp1')).toBe('Khối phố 1 còn thiếu về vật tư, phương tiện')
    expect(title('kp2')).toBe('Khối phố 2 không nêu chỗ thiếu')
    expect(title('kp3')).toBe('Khối phố 3 chưa báo cáo về “4 tại chỗ”')
  })
})
