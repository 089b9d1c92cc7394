/**
 * Lays out the public data files: `npm run data` writes `static/data/`, which the site serves as `/data/`. Cases are
 * read from their tables and written as JSON, CSV and GeoJSON; what the boundaries pipeline built is copied as it is.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
export const OUT = join(here, '..', 'static', 'data');
void [createHash, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync, relative, gzipSync];
