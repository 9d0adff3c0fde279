import process from 'node:process'
import { crashText } from './command/crash.ts'
import { main } from './command/main.ts'

main(process.argv.slice(2), process)
  .catch((error: unknown) => {
    process.stderr.write(crashText(error))
    return 2
  })
  .then((status) => {
    process.exitCode = status
  })
