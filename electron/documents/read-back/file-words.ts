/** What can be read in a finished file. */
export interface FileWords {
  /** Words of each page, with descriptions of its pictures; a file without pages is one. */
  readonly pages: readonly string[];
  /** Title, author and whatever else the file says of itself. */
  readonly details: readonly string[];
}
