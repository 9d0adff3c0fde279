import packageFile from '../../package.json' with { type: 'json' }

/** Number of the release, as in `package.json`. */
export const version: string = packageFile.version
