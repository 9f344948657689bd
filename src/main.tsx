import { start } from '~/app/start'

start(import.meta.url)
