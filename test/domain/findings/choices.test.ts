import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildFindings } from '~/domain/findings/build-findings'
import { applyChoices, choose, editFinding, moveFinding, restoreSentence } from '~/domain/findings/choices'
import { noChoices } from '~/domain/findings/finding-choices'
import {
  editorTextOf,
  editorTokens,
  fromEditorText,
  looseNumbers,
  toEditorText,
} from '~/domain/findings/sentence-editor'
import type { Run } from '~/domain/shared/run'
import { textOf } from '~/domain/shared/sentence'
import { anThang } from './an-thang'

const published = { ...anThang, dossiers: null, preparedness: null }
const findings = buildFindings(published, 'vi')
const id = 'late-total'
const late = findings.find((finding) => finding.id === id)
if (late === undefined) throw new Error('no finding about late dossiers')

const typed = (text: string) => {
  const result = fromEditorText(text, late.runs)
  if (!result.ok) throw new Error(result.problem.code)
  return editFinding(noChoices, { findingId: id, template: result.template, values: result.values })
}
const shownFor = (choices: typeof noChoices, among = findings) => {
  const shown = applyChoices(among, choices).findings.find(({ finding }) => finding.id === id)
  if (shown === undefined) throw new Error('not shown')
  return shown
}
const withOverdue = (resolvedOverdue: number | null) =>
  buildFindings(
    {
      ...published,
      reported: published.reported && { ...published.reported, row: { ...published.reported.row, resolvedOverdue } },
    },
    'vi',
  )

describe('the text box', () => {
  it('shows every number in marks, with the words around it', () => {
    expect(editorTextOf(late.runs)).toBe(
      'Theo số liệu báo cáo, có ‹56› hồ sơ giải quyết quá hạn và ‹2› hồ sơ đang giải quyết đã quá hạn, theo số công bố đang đề nghị xác nhận.',
    )
  })

  it('tells two figures apart that read alike', () => {
    const run = (figureId: string): Run => ({
      kind: 'figure',
      text: '3',
      figure: { id: figureId, value: 3, provenance: 'computed', sourceId: null },
    })
    const runs: Run[] = [run('a'), { kind: 'text', text: ' và ' }, run('b'), { kind: 'text', text: ' và ' }, run('a')]
    expect(editorTextOf(runs)).toBe('‹3› và ‹3·b› và ‹3›')
  })

  it('refuses a number that was changed, a mark that is broken, and an empty sentence', () => {
    expect(fromEditorText('Có ‹57› hồ sơ', late.runs)).toEqual({
      ok: false,
      problem: { code: 'unknownToken', token: '‹57›' },
    })
    expect(fromEditorText('Có ‹56 hồ sơ', late.runs)).toMatchObject({ problem: { code: 'brokenToken' } })
    expect(fromEditorText('  \n ', late.runs)).toMatchObject({ problem: { code: 'empty' } })
  })

  it('says which numbers are bound to nothing', () => {
    expect(looseNumbers('Có ‹56› hồ sơ, tăng 12,5 % so với 1.200 hồ sơ')).toEqual(['12,5', '1.200'])
  })

  it('gives back any sentence as it was', () => {
    const figure = fc.record({
      text: fc.oneof(fc.constant('—'), fc.constant('95,89\u00a0%'), fc.nat(2000).map(String)),
      id: fc.string({ minLength: 1, maxLength: 12 }),
    })
    const word = fc.string({ maxLength: 12 }).map((text) => text.replace(/[‹›[\]]/g, ''))
    fc.assert(
      fc.property(fc.array(fc.tuple(word, figure), { minLength: 1, maxLength: 6 }), (parts) => {
        const runs = parts.flatMap(([text, { id: figureId, text: shown }]): Run[] => [
          { kind: 'text', text: `x${text} ` },
          {
            kind: 'figure',
            text: shown,
            figure: { id: figureId, value: null, provenance: 'computed', sourceId: null },
          },
        ])
        const result = fromEditorText(editorTextOf(runs), runs)
        if (!result.ok) throw new Error(result.problem.code)
        expect(toEditorText(result.template, editorTokens(runs)).replace(/\s+/g, ' ').trim()).toBe(
          editorTextOf(runs).replace(/\s+/g, ' ').trim(),
        )
      }),
    )
  })
})

describe('applyChoices', () => {
  it('leaves everything open and in the order of the rules until somebody decides', () => {
    const { findings: shown, lapsed } = applyChoices(findings, noChoices)
    expect(shown.map(({ finding }) => finding)).toEqual(findings)
    expect(shown.every(({ choice, flagged }) => choice === 'open' && flagged.length === 0)).toBe(true)
    expect(lapsed).toEqual([])
  })

  it('keeps an edited sentence on today’s numbers, and flags those that changed: before → after', () => {
    const choices = typed('Phường có ‹2› hồ sơ đang treo và ‹56› hồ sơ đã quá hạn.')
    expect(textOf(shownFor(choices).runs)).toBe('Phường có 2 hồ sơ đang treo và 56 hồ sơ đã quá hạn.')
    expect(shownFor(choices).flagged).toEqual([])
    const later = shownFor(choices, withOverdue(53))
    expect(textOf(later.runs)).toBe('Phường có 2 hồ sơ đang treo và 53 hồ sơ đã quá hạn.')
    expect(later.flagged).toEqual([
      {
        figureId: 'reported/resolvedOverdue',
        before: { figureId: 'reported/resolvedOverdue', value: 56, text: '56' },
        after: { figureId: 'reported/resolvedOverdue', value: 53, text: '53' },
      },
    ])
    expect(later.runs.find((run) => run.kind === 'figure' && run.text === '53')).toMatchObject({
      figure: { id: 'reported/resolvedOverdue', provenance: 'published' },
    })
  })

  it('does not flag a number that the edited sentence left out', () => {
    expect(shownFor(typed('Còn ‹2› hồ sơ.'), withOverdue(53)).flagged).toEqual([])
  })

  it('names what was kept or edited and is not found any more', () => {
    const choices = choose(typed('Có ‹56› hồ sơ.'), 'cell-missing:carriedOver', 'kept')
    const gone = applyChoices(withOverdue(null), choices)
    expect(gone.lapsed).toEqual([id])
    expect(applyChoices(findings, restoreSentence(choices, id)).lapsed).toEqual([])
  })

  it('is kept, dropped or open, never two of them', () => {
    const steps = fc.array(
      fc.tuple(
        fc.constantFrom(...findings.map((one) => one.id)),
        fc.constantFrom('kept' as const, 'dropped' as const, 'open' as const),
      ),
    )
    fc.assert(
      fc.property(steps, (done) => {
        const choices = done.reduce((now, [one, choice]) => choose(now, one, choice), noChoices)
        const last = new Map(done)
        for (const { finding, choice } of applyChoices(findings, choices).findings) {
          expect(choice).toBe(last.get(finding.id) ?? 'open')
        }
        expect(choices.kept.filter((one) => choices.dropped.includes(one))).toEqual([])
      }),
    )
  })
})

describe('moveFinding', () => {
  const idsOf = (choices: typeof noChoices, among = findings) =>
    applyChoices(among, choices).findings.map((one) => one.finding.id)

  it('moves one and leaves the others in their order, never past an end', () => {
    fc.assert(
      fc.property(fc.nat(findings.length - 1), fc.integer({ min: -30, max: 30 }), (from, steps) => {
        const ids = idsOf(noChoices)
        const moved = ids[from] ?? ''
        const after = idsOf(moveFinding(noChoices, ids, moved, steps))
        expect(after.indexOf(moved)).toBe(Math.min(Math.max(from + steps, 0), ids.length - 1))
        expect(after.filter((one) => one !== moved)).toEqual(ids.filter((one) => one !== moved))
      }),
    )
  })

  it('remembers the place of a finding that went away for a while', () => {
    const ids = idsOf(noChoices)
    const first = moveFinding(noChoices, ids, id, -ids.length)
    const away = withOverdue(null)
    const [one = '', two = ''] = idsOf(first, away)
    const second = moveFinding(first, idsOf(first, away), two, -1)
    expect(idsOf(second, away).slice(0, 2)).toEqual([two, one])
    expect(idsOf(second)).toContain(id)
  })
})
