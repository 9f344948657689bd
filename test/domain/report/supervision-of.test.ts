import { describe, expect, it } from 'vitest'
import { buildFindings } from '~/domain/findings/build-findings'
import { applyChoices, choose, editFinding, moveFinding } from '~/domain/findings/choices'
import { figureBookOf } from '~/domain/findings/figures/figure-book'
import { noChoices } from '~/domain/findings/finding-choices'
import { fromEditorText } from '~/domain/findings/sentence-editor'
import { supervisionOf } from '~/domain/report/supervision-of'
import { textOf } from '~/domain/shared/sentence'
import { anThang } from '../findings/an-thang'

const findings = buildFindings(anThang, 'vi')
const book = figureBookOf(anThang, 'vi')
const note = (id: string, figureId: string) => ({
  id,
  figureId,
  text: 'Đã hỏi lại',
  cause: null,
  reviewedBy: null,
  reviewedOn: null,
})
const printed = (choices: typeof noChoices, notes: readonly ReturnType<typeof note>[] = []) =>
  supervisionOf({ applied: applyChoices(findings, choices), book }, { recommendations: [], notes }, [], 'vi')

describe('supervisionOf', () => {
  it('prints nothing of what nobody kept', () => {
    expect(printed(noChoices)).toEqual({ findings: [], lapsed: [], recommendations: [], notes: [], journal: [] })
  })

  it('prints what was kept, in the secretary’s order and words, marked where it is illustrative', () => {
    const late = findings.find(({ id }) => id === 'late-total')
    const edited = fromEditorText('Phường còn ‹2› hồ sơ treo.', late?.runs ?? [])
    if (!edited.ok) throw new Error(edited.problem.code)
    const kept = ['resolved', 'late-total', 'apology-missing'].reduce((now, id) => choose(now, id, 'kept'), noChoices)
    const ids = findings.map(({ id }) => id)
    const moved = moveFinding(kept, ids, 'resolved', -ids.length)
    const { findings: shown } = printed(editFinding(moved, { findingId: 'late-total', ...edited }))
    expect(shown.map(({ id, kind, illustrative }) => [id, kind, illustrative])).toEqual([
      ['resolved', 'achievement', false],
      ['late-total', 'shortcoming', false],
      ['apology-missing', 'shortcoming', true],
    ])
    expect(shown[1] && textOf(shown[1].runs)).toBe('Phường còn 2 hồ sơ treo.')
  })

  it('names the figure of a note', () => {
    expect(printed(noChoices, [note('gc-1', 'reported/carriedOver')]).notes).toEqual([
      { figureId: 'reported/carriedOver', text: 'Số công bố, cột 6: kỳ trước chuyển sang: Đã hỏi lại.' },
    ])
  })

  it('says which numbers of a rewritten sentence moved since, and which findings are gone', () => {
    const late = findings.find(({ id }) => id === 'late-total')
    const edited = fromEditorText('Phường có ‹56› hồ sơ trễ.', late?.runs ?? [])
    if (!edited.ok) throw new Error(edited.problem.code)
    const kept = ['late-total', 'late-field:Việc không có'].reduce((now, id) => choose(now, id, 'kept'), noChoices)
    const choices = editFinding(kept, { findingId: 'late-total', ...edited })
    expect(printed(choices).findings[0]?.changes).toEqual([])
    const { reported } = anThang
    const moved = { ...anThang, reported: reported && { ...reported, row: { ...reported.row, resolvedOverdue: 53 } } }
    const now = applyChoices(buildFindings(moved, 'vi'), choices)
    const work = supervisionOf(
      { applied: now, book: figureBookOf(moved, 'vi') },
      { recommendations: [], notes: [] },
      [],
      'vi',
    )
    const overdue = work.findings.find(({ id }) => id === 'late-total')
    expect(overdue && textOf(overdue.runs)).toBe('Phường có 53 hồ sơ trễ.')
    expect(overdue?.changes).toEqual([{ name: expect.stringContaining('cột 10'), before: '56', after: '53' }])
    expect(work.lapsed).toEqual(['ND-11'])
  })
})
