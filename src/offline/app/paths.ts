/** Stands in for `$app/paths` inside an offline file: addresses live behind the `#`, since a file has no others. */
export const base = '#';
