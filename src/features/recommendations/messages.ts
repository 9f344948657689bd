import { defineMessages } from '~/ui/i18n/messages'
import { englishMessages } from './messages-en'
import { vietnameseMessages } from './messages-vi'

export const roomMessages = defineMessages({ vi: vietnameseMessages, en: englishMessages })
export type RoomMessages = (typeof roomMessages)['vi']
