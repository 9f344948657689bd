import { describe, expect, it } from 'vitest'
import { buildWeeklyDrawing } from '~/charts/paper/build-weekly-drawing'

const points = [
  { key: '2025-07-01', label: '01/7', received: 100, resolved: 50, backlog: 50 },
  { key: '2025-07-07', label: '07/7', received: 1200, resolved: 0, backlog: 1250 },
]

describe('buildWeeklyDrawing', () => {
  const drawing = buildWeeklyDrawing(points, 623, 'vi')

  it('draws every column from 0 to one scale, the backlog too', () => {
    const perDossier = (drawing.received[1]?.height ?? 0) / 1200
    expect(drawing.received[0]?.height).toBeCloseTo(100 * perDossier)
    expect(drawing.resolved[0]?.height).toBeCloseTo(50 * perDossier)
    expect(drawing.resolved[1]?.height).toBe(0)
    expect(drawing.backlog[1]?.height).toBeCloseTo(1250 * perDossier)
    for (const { y, height } of drawing.received) expect(y + height).toBeCloseTo(drawing.flowBase)
    for (const { y, height } of drawing.backlog) expect(y + height).toBeCloseTo(drawing.backlogBase)
  })

  it('stays inside the width of the text, and below its own key', () => {
    for (const { x, width } of [...drawing.received, ...drawing.resolved, ...drawing.backlog]) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(623)
    }
    for (const { y } of drawing.backlog) expect(y).toBeGreaterThan(drawing.backlogHead)
    expect(drawing.height).toBeGreaterThan(drawing.backlogBase)
  })

  it('writes the values as officials do', () => {
    expect(drawing.received.map(({ text }) => text)).toEqual(['100', '1.200'])
    expect(drawing.weeks.map(({ text }) => text)).toEqual(['01/7', '07/7'])
  })

  it('draws nothing where there is no week', () => {
    expect(buildWeeklyDrawing([], 623, 'vi').received).toEqual([])
  })
})
