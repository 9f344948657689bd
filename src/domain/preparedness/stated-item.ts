import type { Statement } from '../round/round'

/** The item that a statement asks for, short and inside a sentence: its key where it has one, else its own words. */
export function statedItem({ key, text }: Pick<Statement, 'key' | 'text'>): string {
  const name = key ?? text
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)
}
