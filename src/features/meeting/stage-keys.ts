import type { StageStep } from './stage-state'

/** A sheet that lies over the slide. */
export type StagePanel = 'overview' | 'help' | 'conclusion'

/** What a key asks for. `digit` collects a page number, `enter` jumps to it. */
export type KeyAction =
  | { readonly kind: 'step'; readonly step: StageStep }
  | { readonly kind: 'panel'; readonly panel: StagePanel }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'erase' }
  | { readonly kind: 'enter' }
  | { readonly kind: 'escape' }
  | { readonly kind: 'presenter' }
  | { readonly kind: 'minutes' }
  | { readonly kind: 'fullscreen' }

const step = (kind: 'next' | 'previous' | 'first' | 'last' | 'black'): KeyAction => ({ kind: 'step', step: { kind } })
const panel = (name: StagePanel): KeyAction => ({ kind: 'panel', panel: name })

/** Clickers send PageUp, PageDown and b or a full stop. */
const keys: Readonly<Record<string, KeyAction>> = {
  ArrowRight: step('next'),
  ArrowDown: step('next'),
  PageDown: step('next'),
  ' ': step('next'),
  n: step('next'),
  ArrowLeft: step('previous'),
  ArrowUp: step('previous'),
  PageUp: step('previous'),
  Home: step('first'),
  End: step('last'),
  b: step('black'),
  '.': step('black'),
  o: panel('overview'),
  g: panel('overview'),
  h: panel('help'),
  '?': panel('help'),
  k: panel('conclusion'),
  p: { kind: 'presenter' },
  m: { kind: 'minutes' },
  f: { kind: 'fullscreen' },
  Enter: { kind: 'enter' },
  Backspace: { kind: 'erase' },
  Escape: { kind: 'escape' },
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** Null: the key means nothing here, and does what it does elsewhere. */
export function keyAction({ key, ctrlKey, metaKey, altKey }: Pressed): KeyAction | null {
  if (ctrlKey || metaKey || altKey) return null
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key }
  return keys[key.length === 1 ? key.toLowerCase() : key] ?? null
}

/** Whether the key is meant for what is focused: a field takes all keys, a button takes Enter and Space. */
export function isTaken(key: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  if (key !== 'Escape' && target.matches('input:not([type="checkbox"]), textarea, select')) return true
  return (key === 'Enter' || key === ' ') && target.closest('button, a, [role="button"], input') !== null
}
