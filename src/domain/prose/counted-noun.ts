import { conceptAt, isMarkStart } from './concepts-in-tokens'
import { dossierNouns, foreignDossierTrie, handledTrie, shortFormTrie } from './lexicon'
import { longestPhrase } from './phrase-trie'
import type { Noun } from './quantity'
import { readScope } from './scopes'
import type { Token } from './tokens'

/** A bare number may be followed by these and still count dossiers. */
const LINKING = new Set(
  'được,đã,là,và,còn,bị,trong,của,thì,do,so,chưa,đang,chiếm,đạt,tương,cho,tại,ở,với,có,gồm,bao,bằng,thuộc,theo,nhưng,cũng,vẫn,từ,đến,mới,nộp,gửi,qua,quá,trước,đúng,trễ,sớm,chậm,không,tăng,giảm,tỉ,trên,hơn,ngoài,riêng,song,tuy,hoàn,cụ,toàn,hiện,tổng,số,gq,tn,khi,sau,vào,để,tiếp,giải,xử,trả,rút,hủy,phát,các,tồn,kì'.split(
    ',',
  ),
)
/** "1.046 dịch vụ công toàn trình": services, though the words are also those of a channel. */
const SERVICES = /^(dịch|dvc|dvctt)$/
const TIMELY = /^(trước|đúng|trễ|sớm|chậm|quá|không|tồn)$/
const PLAIN_KIND =
  /^(hành|thủ|tthc|các|này|đó|nào|đủ|giấy|gồm|trở|lên|cần|xin|đề|yêu|cùng|qua|theo|và|mà|cũng|vừa|người|công|tổ|do)$/

/** "48 hồ sơ khai tử", "318 hồ sơ đất đai". */
export function isOfKind(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || (LINKING.has(token.text) && !TIMELY.test(token.text)) || PLAIN_KIND.test(token.text))
    return false
  return !isMarkStart(tokens, at) && conceptAt(tokens, at) === null && !/^[A-ZĐ]{2}/.test(token.raw)
}

/** "3 bộ phận", "15 bộ thủ tục": the word goes on. */
const endsNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind !== 'word' || LINKING.has(tokens[at]?.text ?? '') || isMarkStart(tokens, at)

interface CountedNoun {
  readonly noun: Noun
  /** Index of the first token behind it. */
  readonly next: number
  /** "340 hồ sơ vay vốn". */
  readonly otherDossiers?: true
}

/** What stands behind a number. */
export function nounAt(tokens: readonly Token[], at: number, turns = false): CountedNoun {
  const token = tokens[at]
  if (token?.kind !== 'word') return { noun: 'bare', next: at }
  if (turns && token.text === 'lượt' && tokens[at + 1]?.kind !== 'word') return { noun: 'dossier', next: at + 1 }
  const dossier = longestPhrase(dossierNouns, tokens, at)
  if (dossier && !(token.text === 'th' && token.raw !== 'TH')) {
    const next = at + dossier.length
    if (token.text === 'bộ' && dossier.length === 1 && !endsNoun(tokens, next)) return { noun: 'foreign', next }
    const foreign = longestPhrase(foreignDossierTrie, tokens, next)
    if (foreign) return { noun: 'handled', next: next + foreign.length, otherDossiers: true }
    return { noun: dossier.value, next }
  }
  if (SERVICES.test(token.text)) {
    const service = longestPhrase(handledTrie, tokens, at)
    if (service) return { noun: 'handled', next: at + service.length }
  }
  const short = /^[A-ZĐ]/.test(token.raw) && longestPhrase(shortFormTrie, tokens, at)
  if (short || isMarkStart(tokens, at) || LINKING.has(token.text)) return { noun: 'bare', next: at }
  const units = readScope(tokens, at)
  if (units) return { noun: 'foreign', next: at + units.length }
  const handled = longestPhrase(handledTrie, tokens, at)
  if (handled) return { noun: handled.value ? 'handled' : 'foreign', next: at + handled.length }
  return { noun: 'foreign', next: at + 1 }
}
