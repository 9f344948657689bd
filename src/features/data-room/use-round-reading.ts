import { useQueries, useQuery } from '@tanstack/react-query'
import type { RoundResource } from '~/data/round/loaded'
import { type ResourceTable, resourceTable } from '~/data/round/resource-tables'
import { useRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import type { RowIssue } from '~/domain/shared/provenance'

export interface FileReading {
  readonly resource: RoundResource
  readonly state: 'reading' | 'stopped' | 'failed' | 'read'
  readonly table: ResourceTable | null
  readonly error: Error | null
  readonly retry: () => void
}

const none: readonly RoundResource[] = []

/** Every file of the open package: read, being read, stopped or failed. */
export function useFileReadings(): readonly FileReading[] {
  const address = useRoundAddress()
  const resources = useQuery(roundQueries.descriptor(address)).data?.resources ?? none
  const tables = useQueries({ queries: resources.map(({ name }) => resourceTable(address, name)) })
  return resources.flatMap((resource, index): FileReading[] => {
    const query = tables[index]
    if (query === undefined) return []
    const { data, error, status, fetchStatus, refetch } = query
    const state =
      status === 'success' ? 'read' : fetchStatus === 'fetching' ? 'reading' : status === 'error' ? 'failed' : 'stopped'
    return [{ resource, state, table: data ?? null, error, retry: () => void refetch() }]
  })
}

/**
 * What is wrong in the files, in their order. Some things show only where files are read together (a neighbourhood that
 * the list does not know): those come from the queries that do so.
 */
export function useRoundIssues(files: readonly FileReading[]): readonly RowIssue[] {
  const address = useRoundAddress()
  const { data: reported } = useQuery(roundQueries.reported(address))
  const { data: preparedness } = useQuery(roundQueries.preparedness(address))
  return mergeIssues(
    files.map(({ resource }) => resource.file),
    [
      ...files.flatMap(({ table }) => table?.read?.issues ?? []),
      ...(reported?.issues ?? []),
      ...(preparedness?.issues ?? []),
    ],
  )
}

/** Each issue once, by file in the given order, then by row. */
export function mergeIssues(order: readonly string[], issues: readonly RowIssue[]): RowIssue[] {
  const once = new Map(issues.map((issue) => [keyOf(issue), issue]))
  return [...once.values()].sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || (a.row ?? 0) - (b.row ?? 0))
}

const keyOf = ({ file, row, column, message }: RowIssue): string => JSON.stringify([file, row, column, message.code])
