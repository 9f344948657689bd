import { describe, expect, it } from 'vitest'
import { editRules } from '~/domain/reconcile/edit-rules'
import { reconcileMessages } from '~/domain/reconcile/messages'
import { formRules } from '~/domain/reported/form-rules'

describe('editRules', () => {
  it('have each an id of their own, and a name and a source in both languages', () => {
    const ids = editRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, source } of editRules) {
      for (const { rules, sources } of [reconcileMessages.vi, reconcileMessages.en]) {
        expect(rules[id].length, id).toBeGreaterThan(10)
        expect(sources[source].length, source).toBeGreaterThan(10)
      }
    }
  })

  it('hold the identities of the form under the ids that the form gives them', () => {
    for (const { id, total, parts } of formRules) {
      expect(editRules.find((rule) => rule.id === id)).toMatchObject({ kind: 'equal', whole: total, parts })
    }
  })
})
