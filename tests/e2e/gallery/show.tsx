/** Shows one state: `show.html#picker-suggestions/es`. */
import { render } from 'preact';
import { Texts } from '@/components/texts';
import { pseudoTexts, textsOf, type Locale } from '@/tests/unit/components/texts-of';
import { states } from './states';

const [name = '', locale = 'es'] = location.hash.slice(1).split('/');
const state = states[name];
const texts = locale === 'pseudo' ? pseudoTexts() : textsOf(locale as Locale);
const root = document.getElementById('root');
document.documentElement.lang = texts('language');
if (root && state) {
  render(<Texts value={texts}>{state.view()}</Texts>, root);
  state.after?.(root);
}
