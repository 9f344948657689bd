import type { BuildIssueCode } from '~/data/package/build-messages'
import type { BuildIssue, BuiltResources } from '~/data/package/built'

/** What cannot go into a round, although nobody put it aside. */
export interface BuildReport {
  /** Rows, and figures of a text, that go in. */
  readonly kept: number
  /** Rows that lack what they cannot do without. */
  readonly lost: number
  readonly reasons: readonly { readonly code: BuildIssueCode; readonly example: BuildIssue; readonly count: number }[]
}

/** @param aside rows that a person put aside, which are no surprise */
export function reportOf(built: readonly BuiltResources[], aside: number): BuildReport {
  const sum = (count: (table: BuiltResources['tables'][number]) => number) =>
    built.reduce((total, { tables }) => total + tables.reduce((all, table) => all + count(table), 0), 0)
  const reasons = new Map<BuildIssueCode, { code: BuildIssueCode; example: BuildIssue; count: number }>()
  for (const issue of built.flatMap(({ issues }) => issues)) {
    if (issue.severity === 'info') continue
    const known = reasons.get(issue.message.code)
    if (known === undefined) reasons.set(issue.message.code, { code: issue.message.code, example: issue, count: 1 })
    else known.count += 1
  }
  return {
    kept: sum(({ kept }) => kept),
    lost: Math.max(0, sum(({ setAside }) => setAside) - aside),
    reasons: [...reasons.values()],
  }
}

/** Whether a person should see the report before anything is kept. */
export const isSurprising = ({ kept, lost }: BuildReport): boolean => kept === 0 || lost > 0
