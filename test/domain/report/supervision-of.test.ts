import { describe, expect, it } from 'vitest'
import type { AppliedChoices, ChosenFinding, FindingChoice } from '~/domain/findings/choices'
import { supervisionOf } from '~/domain/report/supervision-of'
import { roundAction } from '~/domain/round/round-action'
import type { IsoDateTime } from '~/domain/shared/iso-date'
import type { Provenance } from '~/domain/shared/provenance'

const chosen = (id: string, choice: FindingChoice, provenance: Provenance): ChosenFinding => ({
  finding: {
    id,
    rule: 'identity-fails',
    kind: 'shortcoming',
    severity: 'note',
    runs: [{ kind: 'text', text: `quy tắc ${id}` }],
    title: '',
    aloud: '',
    evidence: { to: '/doi-soat', search: '', source: '' },
    sampleSize: null,
    provenance,
    suggestion: null,
  },
  choice,
  runs: [{ kind: 'text', text: `đã sửa ${id}` }],
  edit: null,
  flagged: [],
})

const applied: AppliedChoices = {
  findings: [chosen('a', 'kept', 'published'), chosen('b', 'open', 'published'), chosen('c', 'kept', 'illustrative')],
  lapsed: [],
}
const note = { id: 'gc-1', text: 'Đã hỏi lại', cause: 'nhập nhầm', reviewedBy: null, reviewedOn: null }

describe('supervisionOf', () => {
  it('prints the findings that were kept, with the sentences as they were edited', () => {
    const { findings } = supervisionOf({ recommendations: [], notes: [] }, applied, [], 'vi')
    expect(findings).toEqual([
      { id: 'a', kind: 'shortcoming', runs: [{ kind: 'text', text: 'đã sửa a' }], illustrative: false },
      { id: 'c', kind: 'shortcoming', runs: [{ kind: 'text', text: 'đã sửa c' }], illustrative: true },
    ])
  })

  it('numbers notes in the order of the form, with the cause that was given', () => {
    const notes = [
      { ...note, figureId: 'reported/resolvedOverdue' },
      { ...note, id: 'gc-2', figureId: 'reported/receivedTotal', cause: null },
    ]
    expect(supervisionOf({ recommendations: [], notes }, null, [], 'vi').notes).toEqual([
      { number: 1, text: 'Đã hỏi lại' },
      { number: 2, text: 'Đã hỏi lại (nhập nhầm)' },
    ])
  })

  it('says of the journal what was done, and when', () => {
    const at = '2025-10-13T08:05:00' as IsoDateTime
    const entry = { at, step: 'undone', action: roundAction('questionRecorded') } as const
    expect(supervisionOf({ recommendations: [], notes: [] }, null, [entry], 'vi').journal).toEqual([
      { at, who: null, text: 'Hoàn tác: ghi câu hỏi gửi trung tâm' },
    ])
  })
})
