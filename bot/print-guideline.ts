import { readFileSync } from 'node:fs';
import { type Guideline, guidelineSchema } from '../src/guideline/guideline';
import odder from '../src/guideline/odder.json';
import { languages } from '../src/language';
import { guidelinePage } from './guideline-page';

/** Prints the whole guideline as the bot says it, one page a language, for the jurist to approve. */
const file = process.argv[2];
const guideline: Guideline = guidelineSchema.parse(file ? JSON.parse(readFileSync(file, 'utf8')) : odder);
console.log(languages.map((language) => guidelinePage(guideline, language)).join('\n\f\n'));
