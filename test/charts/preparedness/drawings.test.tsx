import { render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { buildTrainingModel } from '~/charts/preparedness/build-coverage-model'
import { buildEquipmentModel } from '~/charts/preparedness/build-equipment-model'
import { buildForcesModel } from '~/charts/preparedness/build-forces-model'
import { CoverageFigure } from '~/charts/preparedness/CoverageFigure'
import { ForcesFigure } from '~/charts/preparedness/ForcesFigure'
import { NeedBarsFigure } from '~/charts/preparedness/NeedBarsFigure'
import { equipmentRow, ward } from '../../domain/preparedness/sample-ward'

const source = { provenance: 'illustrative', title: 'bảng kê' } as const
const force = (force: string, people: number, need: number | null) => ({
  neighbourhood: 'kp1',
  force,
  people,
  need,
  needSource: null,
})

describe('ForcesFigure', () => {
  it('keeps every name with its own bar where a force has no need', async () => {
    const forces = [force('Đội xung kích', 8, 10), force('Dân quân', 6, null), force('Y tế', 1, 2)]
    const model = buildForcesModel(ward({ forces }), 'khối phố', source, 'vi')
    const { container } = render(<ForcesFigure model={model} medium="paper" width={623} />)
    // Recharts draws a tick after React commits
    await waitFor(() => expect(container.querySelectorAll('.recharts-bar-rectangle path').length).toBe(4))
    const tops = ['Đội xung kích', 'Dân quân', 'Y tế'].map((name) => Number(screen.getByText(name).getAttribute('y')))
    expect(tops[1] as number).toBeGreaterThan(tops[0] as number)
    expect((tops[2] as number) - (tops[1] as number)).toBe((tops[1] as number) - (tops[0] as number))
    expect(screen.getByText('6 người; chưa có nhu cầu')).toBeInTheDocument()
    expect(screen.getByText('Minh họa')).toBeInTheDocument()
  })
})

describe('CoverageFigure', () => {
  it('draws held, not held and not reported as three things', async () => {
    const training = [
      { neighbourhood: 'kp1', topic: 'sơ cứu', sessions: 1, participants: null, heldOn: null },
      { neighbourhood: 'kp2', topic: 'sơ cứu', sessions: 0, participants: null, heldOn: null },
    ]
    const model = buildTrainingModel(ward({ training }), 'khối phố', source, 'vi')
    const { container } = render(<CoverageFigure id="x" fileName="x" model={model} medium="paper" width={623} />)
    await waitFor(() => expect(container.querySelectorAll('.recharts-bar-rectangle path').length).toBe(3))
    for (const word of ['đã làm', 'chưa làm', 'chưa báo cáo']) expect(screen.getByText(word)).toBeInTheDocument()
  })
})

describe('NeedBarsFigure', () => {
  it('draws the largest gaps with their counts, and words where there is nothing to draw', () => {
    const equipment = [
      equipmentRow({ need: 6, available: 3, broken: 1 }),
      equipmentRow({ item: 'Bao tải', quantityText: 'đủ cơ số' }),
    ]
    const model = buildEquipmentModel(ward({ equipment }), 'khối phố', source, 'vi')
    render(<NeedBarsFigure model={model} medium="paper" width={623} />)
    expect(screen.getByText('thiếu 4 / 6')).toBeInTheDocument()
    expect(screen.getByText('“đủ cơ số”')).toBeInTheDocument()
    expect(screen.getByRole('img', { name: /của 2 loại vật tư/ })).toBeInTheDocument()
  })
})
