import { describe, expect, it } from 'vitest'
import { buildStore } from '~/domain/cube/build-store'
import { vietnamCalendar } from '~/domain/deadlines/vietnam-calendar'
import { outcomeOf } from '~/domain/dossiers/outcome'
import { lateWorkingDays } from '~/domain/dossiers/processing'
import { dossierAnnexOf } from '~/domain/report/dossier-annex'
import { dateOf } from '~/domain/shared/iso-date'
import { SAMPLE_SEED } from '../../../mocks/sample/build-sample'
import { buildDossiers } from '../../../mocks/sample/dossiers'
import { roundInfo } from '../../../mocks/sample/published'
import { chance } from '../../../mocks/sample/random'

const { period, asOf } = roundInfo
const dossiers = buildDossiers(chance(SAMPLE_SEED)).map(({ procedure, ...dossier }) => ({
  ...dossier,
  procedureCode: procedure.code,
  procedure: procedure.name,
  field: procedure.field,
  limitWorkingDays: procedure.limitWorkingDays,
}))
const store = buildStore(dossiers, { period, asOf, reading: 'dates', calendar: vietnamCalendar })
const annex = dossierAnnexOf(store, { provenance: 'illustrative', sourceId: 'sample' }, true)

describe('dossierAnnexOf', () => {
  it('lists every overdue dossier, as a plain scan finds them', () => {
    const scanned = dossiers.filter((dossier) => outcomeOf(dossier, asOf) === 'overdue')
    expect(annex.overdue).toHaveLength(53)
    expect(annex.overdue.map(({ code }) => code).sort()).toEqual(scanned.map(({ code }) => code).sort())
    expect(annex.pendingOverdue).toHaveLength(2)
    for (const row of annex.overdue) {
      const dossier = scanned.find(({ code }) => code === row.code)
      expect(row.lateWorkingDays).toBe(dossier && lateWorkingDays(dossier, asOf, vietnamCalendar))
    }
  })

  it('keeps them in order of receipt', () => {
    const days = annex.overdue.map(({ receivedAt }) => dateOf(receivedAt))
    expect(days).toEqual([...days].sort())
  })

  it('adds up to the published totals by field and by week', () => {
    expect(annex.byField.reduce((sum, { all }) => sum + all.total, 0)).toBe(1338)
    expect(annex.byWeek.reduce((sum, { all }) => sum + all.received, 0)).toBe(1338)
    expect(annex.byWeek.reduce((sum, { all }) => sum + all.resolved, 0)).toBe(1281)
    expect(annex.byWeek.at(-1)?.all.backlogEnd).toBe(57)
  })

  it('reads the whole list only where it is asked for', () => {
    expect(annex.all).toHaveLength(1338)
    expect(dossierAnnexOf(store, { provenance: 'illustrative', sourceId: 'sample' }, false).all).toBeNull()
  })
})
