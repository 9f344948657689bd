import { expect, it } from 'vitest'

/** Every letter that only Vietnamese writes. */
const vietnamese =
  /[ăâđêôơưĂÂĐÊÔƠƯàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]/

const views = Object.entries(
  import.meta.glob<string>('/src/**/*.tsx', { query: '?raw', import: 'default', eager: true }),
)
const catalogues = Object.entries(
  import.meta.glob<Record<string, unknown>>(
    ['/src/**/messages.ts', '/src/**/*-messages.ts', '!/src/ui/i18n/messages.ts'],
    {
      eager: true,
    },
  ),
)

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

it('keeps Vietnamese text in the catalogue, never in a view', () => {
  const wrong = views.flatMap(([path, text]) =>
    withoutComments(text)
      .split('\n')
      .filter((line) => vietnamese.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  )
  expect(wrong).toEqual([])
})

/** "a.b" → the sentence or the kind of what stands there. */
function leaves(tree: unknown, path = ''): [string, unknown][] {
  if (typeof tree === 'object' && tree !== null) {
    return Object.entries(tree).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`))
  }
  return [[path, tree]]
}

const isCatalogue = (value: unknown): value is { vi: object; en: object } =>
  typeof value === 'object' && value !== null && 'vi' in value && 'en' in value

const tables = catalogues.flatMap(([path, module]) =>
  Object.entries(module)
    .filter(([, value]) => isCatalogue(value))
    .map(([name, value]) => [`${path} ${name}`, value as { vi: object; en: object }] as const),
)

it.each(tables)('%s has the same sentences in both languages, none empty', (_name, { vi, en }) => {
  const [inVi, inEn] = [leaves(vi), leaves(en)]
  expect(inEn.map(([key]) => key).sort()).toEqual(inVi.map(([key]) => key).sort())
  for (const [key, text] of [...inVi, ...inEn]) {
    expect(typeof text === 'function' || (typeof text === 'string' && text.trim() !== ''), key).toBe(true)
  }
})
