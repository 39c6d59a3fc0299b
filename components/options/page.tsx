import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Mark } from '@/components/icons';
import '@/components/theme.css';
import '@/components/controls.css';
import './page.css';

export interface PageProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A full page of the extension: its name, its title, its sections in one column. */
export function Page({ children, title }: PageProps): JSX.Element {
  return (
    <div class="page">
      <header class="page-top">
        <Mark size={28} />
        <h1>{title}</h1>
      </header>
      <main class="page-main">{children}</main>
    </div>
  );
}

export interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A card with a heading. */
export function Section({ children, title }: SectionProps): JSX.Element {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
