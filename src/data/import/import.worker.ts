import { expose } from 'comlink'
import { ImportEngine } from './import-engine'

expose(new ImportEngine())
