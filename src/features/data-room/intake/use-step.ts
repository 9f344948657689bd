import { type UrlCodec, useUrlState } from '~/ui/url/use-url-state'

export type Step = 'files' | 'columns' | 'check' | 'keep'
export const steps: readonly Step[] = ['files', 'columns', 'check', 'keep']

const PARAMETER = 'buoc'

/** Stands in the address, so that Back goes to the step before. */
const codec: UrlCodec<Step> = {
  read: (params) => steps[Number(params.get(PARAMETER) ?? 1) - 1] ?? 'files',
  write: (step, params) => {
    if (step === 'files') params.delete(PARAMETER)
    else params.set(PARAMETER, String(steps.indexOf(step) + 1))
  },
}

export const useStep = () => useUrlState(codec)
