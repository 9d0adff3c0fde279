import { age } from './age/index.ts'
import { attendees } from './attendees/index.ts'
import { date } from './date/index.ts'
import { duration } from './duration/index.ts'
import { figures } from './figures/index.ts'
import type { Kind } from './kind.ts'
import { name } from './name/index.ts'
import { order } from './order/index.ts'
import { ordinal } from './ordinal/index.ts'
import { place } from './place/index.ts'
import { quote } from './quote/index.ts'
import { role } from './role/index.ts'
import { time } from './time/index.ts'

/** Every kind of fact, in the order of reports. A new kind is one folder and one line here. */
export const kinds: readonly Kind[] = [
  duration,
  date,
  time,
  attendees,
  place,
  ordinal,
  figures,
  name,
  role,
  age,
  quote,
  order,
]
