/** Languages of the interface: Vietnamese first. */
export type Language = 'vi' | 'en'

/** The text of one room or component in every language; the compiler refuses a sentence that one side lacks. */
export const defineMessages = <T extends MessageTree>(messages: {
  vi: T
  en: Same<T>
}): Readonly<Record<Language, T>> => messages as Readonly<Record<Language, T>>

// biome-ignore lint/suspicious/noExplicitAny: a message may take any parameters; each call is checked against its own
export type Message = string | ((...params: any[]) => string)
export interface MessageTree {
  readonly [key: string]: Message | MessageTree
}
/** The same keys, with any text: literal types of the Vietnamese must not be asked of the English. */
export type Same<T> = { [K in keyof T]: T[K] extends string ? string : T[K] extends MessageTree ? Same<T[K]> : T[K] }
