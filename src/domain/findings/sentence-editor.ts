import type { Run } from '../shared/run'
import { type BoundValue, boundValues, slotOf, templateOf } from './edited-sentence'

/** A number of the sentence as it stands in a text box: "‹1.338›". Two figures that read alike are told apart: "‹3·b›". */
export interface EditorToken {
  readonly token: string
  readonly figureId: string
}

export type EditorProblem =
  /** Between ‹ and › stands what is no number of this finding. */
  | { readonly code: 'unknownToken'; readonly token: string }
  /** A ‹ without its ›, or the other way round. */
  | { readonly code: 'brokenToken' }
  | { readonly code: 'empty' }

export type EditorResult =
  | { readonly ok: true; readonly template: string; readonly values: readonly BoundValue[] }
  | { readonly ok: false; readonly problem: EditorProblem }

const TOKEN = /‹([^‹›]*)›/g
const letters = 'bcdefghijklmnopqrstuvwxyz'

/** The tokens of a finding, one a figure, in the order of the sentence. */
export function editorTokens(runs: readonly Run[]): EditorToken[] {
  const tokens: EditorToken[] = []
  const used = new Map<string, number>()
  for (const run of runs) {
    if (run.kind !== 'figure' || tokens.some(({ figureId }) => figureId === run.figure.id)) continue
    const times = used.get(run.text) ?? 0
    used.set(run.text, times + 1)
    const mark = times === 0 ? '' : `·${letters[times - 1] ?? times}`
    tokens.push({ token: `‹${run.text}${mark}›`, figureId: run.figure.id })
  }
  return tokens
}

/** A template as it stands in the text box: every figure as its token. */
export function toEditorText(template: string, tokens: readonly EditorToken[]): string {
  return tokens.reduce((text, { token, figureId }) => text.replaceAll(slotOf(figureId), token), template)
}

/**
 * What was typed, back as a template. Numbers may be moved and left out with their marks; they cannot be changed, because
 * they belong to the data.
 * @param runs The finding's own sentence: its figures, and no others, may stand in the edited one.
 */
export function fromEditorText(text: string, runs: readonly Run[]): EditorResult {
  const fail = (problem: EditorProblem): EditorResult => ({ ok: false, problem })
  const tokens = new Map(editorTokens(runs).map(({ token, figureId }) => [token.replace(/\s/g, ' '), figureId]))
  const clean = text.replace(/\s+/g, ' ').trim()
  if (clean === '') return fail({ code: 'empty' })
  const unknown = [...clean.matchAll(TOKEN)].find(([token]) => !tokens.has(token))
  if (unknown !== undefined) return fail({ code: 'unknownToken', token: unknown[0] })
  if (/[‹›]/.test(clean.replace(TOKEN, ''))) return fail({ code: 'brokenToken' })
  // a pair of brackets typed by hand is no mark
  const template = clean.replace(/\[\[/g, '[ [').replace(TOKEN, (token) => slotOf(tokens.get(token) ?? ''))
  return { ok: true, template, values: boundValues(template, runs) }
}

/** Numbers typed by hand: no figure stands behind them, so nothing will tell when they turn out of date. */
export const looseNumbers = (text: string): string[] => text.replace(TOKEN, ' ').match(/\d[\d.,]*\d|\d/g) ?? []

/** The sentence of the rule as it first stands in the text box. */
export const editorTextOf = (runs: readonly Run[]): string => toEditorText(templateOf(runs), editorTokens(runs))
