import { languages } from '../../src/language';
import { guidelineIn } from '../named-files';
import { guidelinePage } from './guideline-page';

/** Prints the whole guideline as the bot says it, one page a language, for the jurist to approve. */
const read = guidelineIn(process.argv[2]);
if ('faults' in read) {
  console.error(read.faults.join('\n'));
  process.exitCode = 1;
} else {
  console.log(languages.map((language) => guidelinePage(read.guideline, language)).join('\n\f\n'));
}
