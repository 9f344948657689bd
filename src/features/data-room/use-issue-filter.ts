import type { RowIssue } from '~/domain/shared/provenance'
import { type UrlCodec, useUrlState } from '~/ui/url/use-url-state'

export interface IssueFilter {
  readonly file: string | null
  readonly severity: RowIssue['severity'] | null
}

/** Words of the address, without marks, for the levels. */
const words = { error: 'gaclai', warning: 'xemlai', info: 'debiet' } as const

const isSeverity = (text: string): text is RowIssue['severity'] => Object.hasOwn(words, text)

const codec: UrlCodec<IssueFilter> = {
  read: (params) => ({
    file: params.get('teploi'),
    severity:
      Object.keys(words)
        .filter(isSeverity)
        .find((severity) => words[severity] === params.get('muc')) ?? null,
  }),
  write: ({ file, severity }, params) => {
    if (file === null) params.delete('teploi')
    else params.set('teploi', file)
    if (severity === null) params.delete('muc')
    else params.set('muc', words[severity])
  },
}

export const useIssueFilter = () => useUrlState(codec)
