/** Sentences with figures in place are shared with the findings; the report keeps its own name for them. */
export { type Field, fillSentence, textOf, words } from '../shared/sentence'
