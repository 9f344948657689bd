import { queryOptions } from '@tanstack/react-query'
import type { Locale } from '~/domain/shared/locale'
import type { PastedTable } from './read-pasted-table'

/** A pasted table as understood. The reader of files comes when it is first needed. Never rejects for what was pasted. */
export const pastedTable = (text: string, locale: Locale) =>
  queryOptions({
    queryKey: ['pasted-table', locale, text] as const,
    queryFn: async (): Promise<PastedTable> => (await import('./read-pasted-table')).readPastedTable(text, locale),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: false,
    structuralSharing: false,
  })
