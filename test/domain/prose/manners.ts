import { mannersEight } from './manners-eight'
import { mannersEighteen } from './manners-eighteen'
import { mannersEleven } from './manners-eleven'
import { mannersFifteen } from './manners-fifteen'
import { mannersFive } from './manners-five'
import { mannersFour } from './manners-four'
import { mannersFourteen } from './manners-fourteen'
import { mannersNine } from './manners-nine'
import { mannersNineteen } from './manners-nineteen'
import { mannersOne } from './manners-one'
import { mannersSeven } from './manners-seven'
import { mannersSeventeen } from './manners-seventeen'
import { mannersSix } from './manners-six'
import { mannersSixteen } from './manners-sixteen'
import { mannersTen } from './manners-ten'
import { mannersThirteen } from './manners-thirteen'
import { mannersThree } from './manners-three'
import { mannersTwelve } from './manners-twelve'
import { mannersTwo } from './manners-two'
import type { Reading } from './reading'

/** Every reading, first to last. */
export const manners: readonly Reading[] = [
  ...mannersOne,
  ...mannersTwo,
  ...mannersThree,
  ...mannersFour,
  ...mannersFive,
  ...mannersSix,
  ...mannersSeven,
  ...mannersEight,
  ...mannersNine,
  ...mannersTen,
  ...mannersEleven,
  ...mannersTwelve,
  ...mannersThirteen,
  ...mannersFourteen,
  ...mannersFifteen,
  ...mannersSixteen,
  ...mannersSeventeen,
  ...mannersEighteen,
  ...mannersNineteen,
]
