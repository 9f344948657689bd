import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  defaultReportChoices,
  freeTextName,
  isOn,
  moveSection,
  type ReportChoices,
  type SectionId,
  wholeChoices,
  withAskedParts,
  withNewText,
  withoutText,
  withSection,
} from '~/domain/report/report-choices'

const order = ({ sections }: ReportChoices) => sections.map(({ id }) => id)
const at = (choices: ReportChoices, id: SectionId) => order(choices).indexOf(id)

describe('moveSection', () => {
  it('swaps a section with its neighbour, and back', () => {
    const moved = moveSection(defaultReportChoices, 'asks', -1)
    expect(moved && at(moved, 'asks')).toBe(3)
    expect(moved && moveSection(moved, 'asks', 1)).toEqual(defaultReportChoices)
  })

  it.each([
    ['head', 1],
    ['scope', -1],
    ['asks', 1],
    ['recommendations', -1],
    ['signOff', 1],
    ['dossierList', 1],
  ] as const)('does not move %s by %i: the letterhead is first, annexes are below the signature', (id, step) => {
    expect(moveSection(defaultReportChoices, id, step)).toBeNull()
  })

  it('lets a text of one’s own pass the signature', () => {
    const choices = withNewText(defaultReportChoices, '1')
    const moved = moveSection(choices, 'text:1', 1)
    expect(moved && at(moved, 'text:1')).toBe(at(choices, 'signOff'))
  })
})

describe('texts of one’s own', () => {
  it('stand above the signature, each under a name of its own', () => {
    const one = withNewText(defaultReportChoices, freeTextName(defaultReportChoices))
    const two = withNewText(one, freeTextName(one))
    expect(two.texts.map(({ id }) => id)).toEqual(['text:1', 'text:2'])
    expect(at(two, 'signOff') - at(two, 'text:2')).toBe(1)
    expect(withoutText(two, 'text:1').texts).toHaveLength(1)
    expect(freeTextName(withoutText(two, 'text:1'))).toBe('1')
  })
})

describe('withAskedParts', () => {
  it('prints what a link asks for and nothing else, and leaves unknown names out', () => {
    const asked = withAskedParts(defaultReportChoices, 'phu-luc,khong-co')
    expect(asked.sections.filter(({ on }) => on).map(({ id }) => id)).toEqual(['dossierFigures', 'preparednessFigures'])
  })
  it('leaves the round’s own choices where it asks for nothing', () => {
    expect(withAskedParts(defaultReportChoices, null)).toBe(defaultReportChoices)
  })
  it('prints texts of one’s own with the letter', () => {
    const choices = withNewText(defaultReportChoices, '1')
    expect(isOn(withAskedParts(choices, 'bao-cao'), 'text:1')).toBe(true)
    expect(isOn(withAskedParts(choices, 'phu-luc'), 'text:1')).toBe(false)
  })
})

describe('wholeChoices', () => {
  it('keeps what is whole as it is', () => {
    expect(wholeChoices(defaultReportChoices)).toEqual(defaultReportChoices)
  })

  it('puts a section that a later version added in its usual place', () => {
    const kept = {
      ...defaultReportChoices,
      sections: defaultReportChoices.sections.filter(({ id }) => id !== 'questions'),
    }
    expect(order(wholeChoices(kept))).toEqual(order(defaultReportChoices))
  })

  it('makes anything that was kept printable, each section once, in an order that may be', () => {
    const id = fc.constantFrom<SectionId>('head', 'asks', 'signOff', 'dossierList', 'notes', 'text:1', 'text:2')
    const section = fc.record({ id, on: fc.boolean(), newPage: fc.boolean() })
    const text = fc.record({ id: fc.constantFrom('text:1' as const), title: fc.string(), text: fc.string() })
    fc.assert(
      fc.property(fc.array(section), fc.uniqueArray(text, { selector: (each) => each.id }), (sections, texts) => {
        const whole = wholeChoices({ template: 'front', sections, texts })
        expect(new Set(order(whole)).size).toBe(whole.sections.length)
        expect(order(whole)).toEqual(expect.arrayContaining(order(defaultReportChoices)))
        expect(order(whole)[0]).toBe('head')
        expect(at(whole, 'signOff')).toBeGreaterThan(at(whole, 'asks'))
        expect(at(whole, 'dossierList')).toBeGreaterThan(at(whole, 'signOff'))
        expect(order(whole).filter((each) => each.startsWith('text:'))).toEqual(texts.map((each) => each.id))
        expect(wholeChoices(whole)).toEqual(whole)
      }),
    )
  })
})

it('withSection changes one section alone', () => {
  const changed = withSection(defaultReportChoices, 'journal', { on: true })
  expect(changed.sections.filter((section, index) => section !== defaultReportChoices.sections[index])).toEqual([
    { id: 'journal', on: true, newPage: false },
  ])
})
