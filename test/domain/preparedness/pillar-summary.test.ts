import { describe, expect, it } from 'vitest'
import { countPillars, pillarStates, publishedPillars, selfAssessment } from '~/domain/preparedness/pillar-summary'
import type { Statement } from '~/domain/round/round'
import { ward } from './sample-ward'

const statement = (topic: Statement['topic'], text: string, key: string | null = null): Statement => ({
  id: text,
  topic,
  key,
  text,
  value: null,
  unit: null,
  provenance: 'published',
  sourceId: 'article',
})
const published = [
  statement('fourOnTheSpot', 'khá tốt'),
  statement('equipmentToAdd', 'máy nổ'),
  statement('equipmentToAdd', 'máy cưa'),
  statement('toContinue', 'tập huấn lực lượng ở khối phố'),
  statement('toContinue', 'tuyên truyền phòng, chống thiên tai'),
  statement('cause', 'mạng chưa bảo đảm'),
]

describe('publishedPillars', () => {
  it('says what the article says of each pillar and nothing more', () => {
    expect(
      publishedPillars(published).map(({ pillar, state, statements }) => [pillar, state, statements.length]),
    ).toEqual([
      ['command', 'notMentioned', 0],
      ['forces', 'mentioned', 1],
      ['means', 'toAdd', 2],
      ['logistics', 'notMentioned', 0],
    ])
  })

  it('follows a key that names the pillar', () => {
    const [command] = publishedPillars([statement('fourOnTheSpot', 'đã kiện toàn ban chỉ huy', 'command')])
    expect(command).toMatchObject({ state: 'mentioned' })
  })
})

describe('selfAssessment', () => {
  it('is the judgement that names no pillar', () => {
    expect(selfAssessment(published)?.text).toBe('khá tốt')
    expect(selfAssessment([])).toBeNull()
  })
})

describe('pillarStates', () => {
  it('has every neighbourhood and pillar; what no row says is not reported', () => {
    const rows = pillarStates(
      ward({
        pillars: [
          { neighbourhood: 'kp1', pillar: 'means', state: 'short', detail: 'thiếu máy cưa' },
          { neighbourhood: 'Khối phố 2', pillar: 'command', state: 'reported', detail: null },
        ],
      }),
    )
    expect(rows.map(({ cells }) => [cells.command.state, cells.means.state])).toEqual([
      ['notReported', 'short'],
      ['reported', 'notReported'],
      ['notReported', 'notReported'],
    ])
    expect(countPillars(rows).means).toEqual({ reported: 0, short: 1, notReported: 2 })
  })
})
