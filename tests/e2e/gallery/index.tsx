/** Every state in a frame of its own, as it stands on a host's page: `index.html#picker/es`. */
import { render, type JSX } from 'preact';
import { states } from './states';
import '@/components/theme.css';
import './index.css';

const [begin = '', locale = 'es'] = location.hash.slice(1).split('/');

function Shown({ name, size }: { name: string; size: readonly [number, number] }): JSX.Element {
  const [width, height] = size;
  return (
    <figure>
      <figcaption>
        {name} · {width} px
      </figcaption>
      <iframe
        title={`${name} ${width}`}
        src={`show.html#${name}/${locale}`}
        {...{ width, height }}
      />
    </figure>
  );
}

const root = document.getElementById('root');
const shown = Object.entries(states).filter(([name]) => name.startsWith(begin));
if (root) {
  render(
    shown.flatMap(([name, state]) =>
      state.sizes.map((size) => <Shown key={`${name}${size[0]}`} name={name} size={size} />),
    ),
    root,
  );
}
