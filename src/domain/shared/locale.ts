/** Languages of the product: Vietnamese first. */
export type Locale = 'vi' | 'en'

/** Text in every language. Both sides have the same shape, so a sentence cannot be missing in one. */
export type Catalogue<T> = Readonly<Record<Locale, T>>
