/** For axes and keys: every mark says in its own words what they show. */
export const silent = { 'aria-hidden': true } as const
