/** Takes the place of `$app/paths` inside an offline file: addresses live behind the `#`, since a file has no others. */
export const resolve = (path: string): string => `#${path}`;
