import type { Hit } from '@/utils/domain/hit';
import { useTexts, type TextKey } from '@/components/texts';

/** Stages and departments that every library knows; a team's own are shown as it wrote them. */
const known = {
  antes: 'stage_antes',
  instalacion: 'stage_instalacion',
  servicio: 'stage_servicio',
  retiro: 'stage_retiro',
  ventas: 'department_ventas',
  soporte: 'department_soporte',
  administracion: 'department_administracion',
} as const satisfies Record<string, TextKey>;

function isKnown(name: string): name is keyof typeof known {
  return Object.hasOwn(known, name);
}

/** Where an answer belongs, in words: its stage and department, as far as it has them. */
export function usePlace(): (hit: Hit) => string[] {
  const texts = useTexts();
  return (hit) =>
    [hit.stage, hit.department]
      .filter((name) => name !== undefined)
      .filter((name) => name !== '')
      .map((name) => (isKnown(name) ? texts(known[name]) : name));
}
