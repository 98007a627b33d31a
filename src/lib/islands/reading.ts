/* All that reading pages do with script, in one file: none of it is needed to read. */
import './copy.ts';
import './places.ts';
import './print.ts';
import './progress.ts';
import './quiz-start.ts';
import './terms-start.ts';
