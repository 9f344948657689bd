import type { Page } from '@playwright/test'

/** A round as it is kept on this computer: its row of the form, a cell missing where it is left out. */
export interface KeptRound {
  readonly id: string
  readonly unit: string
  readonly unitShort: string
  readonly period: { readonly from: string; readonly to: string }
  readonly cells: Readonly<Record<string, number>>
  /** Rows of the fields, by name. */
  readonly fields?: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/**
 * Keeps rounds in the store of the program, written as the program writes them. The program must have opened its store
 * once: open a room that reads the work on a round before.
 */
export async function keepRounds(page: Page, rounds: readonly KeptRound[]): Promise<void> {
  await page.evaluate(async (kept) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('giam-sat')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    for (const { id, unit, unitShort, period, cells, fields = {} } of kept) {
      const lines = Object.entries({ total: cells, ...fields }).flatMap(([scope, row]) =>
        Object.entries(row).map(([cell, value]) => `${scope},${cell},${value}`),
      )
      const bytes = new TextEncoder().encode(['scope,cell,value', ...lines, ''].join('\n'))
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
      const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
      const source = { id: 'report', title: 'Báo cáo', date: null, url: null }
      const descriptor = {
        name: id,
        title: `Giám sát ${unit}`,
        profile: 'tabular-data-package',
        sources: [{ title: source.title }],
        giamsat: {
          version: 1,
          id,
          title: `Giám sát ${unit}`,
          unit,
          unitShort,
          city: 'thành phố Đà Nẵng',
          centre: `Trung tâm phục vụ hành chính công ${unit}`,
          period,
          asOf: period.to,
          supervisedOn: null,
          neighbourhoodLabel: 'khối phố',
          convention: 'qd766',
          sources: [source],
        },
        resources: [
          {
            name: 'reported',
            title: 'Biểu',
            path: 'reported.csv',
            profile: 'tabular-data-resource',
            format: 'csv',
            mediatype: 'text/csv',
            encoding: 'utf-8',
            bytes: bytes.byteLength,
            hash: `sha256:${sha256}`,
            dialect: { delimiter: ',', lineTerminator: '\n', header: true },
            schema: {
              fields: ['scope', 'cell', 'value'].map((name) => ({ name, type: 'string', title: name })),
              missingValues: [''],
            },
            giamsat: { provenance: 'published', sourceId: 'report' },
          },
        ],
      }
      const at = '2025-10-13T08:00'
      const present = { roundId: id, action: null, package: descriptor }
      const transaction = database.transaction(['work', 'rounds', 'files'], 'readwrite')
      transaction.objectStore('work').put({ roundId: id, history: { past: [], present, future: [] }, journal: [] })
      transaction
        .objectStore('rounds')
        .put({ id, title: descriptor.title, unit, period, files: 1, createdAt: at, changedAt: at })
      transaction.objectStore('files').put({ sha256, bytes })
      await new Promise((resolve) => {
        transaction.oncomplete = resolve
      })
    }
    database.close()
  }, rounds)
}

/** A row that adds up, for tests in which only the rates matter. */
export const rowOf = (early: number, overdue: number, inTime: number, pendingOverdue: number) => ({
  receivedTotal: early + overdue + inTime + pendingOverdue,
  resolvedTotal: early + overdue,
  resolvedEarly: early,
  resolvedOnTime: 0,
  resolvedOverdue: overdue,
  pendingTotal: inTime + pendingOverdue,
  pendingInTime: inTime,
  pendingOverdue,
})
