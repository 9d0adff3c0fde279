/** A command of a runner: `::error::…` at the start of a line, `##[error]…` anywhere in it. */
const command = /^(?<lead>\s*)(?=::)|##(?=\[)/gmu

/** Takes no room on a screen, and is no white space that a runner would skip. */
const joiner = '\u2060'

/**
 * The text for a log that a runner of GitHub Actions reads: what an article or a file name says
 * is no command to it (actions/runner, ActionCommand.cs: both forms are tried on every line).
 */
export function forRunner(text: string): string {
  return text.replace(command, (found) => `${found}${joiner}`)
}
