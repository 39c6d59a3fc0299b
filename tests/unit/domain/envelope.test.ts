import { describe, expect, it } from 'vitest';
import { askedByEnvelope, messageOf, type Envelope } from '@/utils/domain/envelope';
import { segmentsOf, type Values } from '@/utils/domain/placeholder';
import { render } from '@/utils/format/render';

const envelope: Envelope = {
  greeting: segmentsOf('{{saludo}}, {{cliente}}:'),
  closing: segmentsOf('Saludos cordiales,\n{{agente}}\nWISP del Este'),
};
const everyone = { saludo: 'Buenas tardes', cliente: 'Ana', agente: 'Luis' };

function written(body: string, values: Values = everyone): string {
  return render(messageOf({ body: segmentsOf(body), envelope }, values), values, 'plain').text;
}

describe('an answer in its envelope', () => {
  it('is greeted and signed', () => {
    expect(written('Son *RD$1,000*.')).toBe(
      'Buenas tardes, Ana:\n\nSon RD$1,000.\n\nSaludos cordiales,\nLuis\nWISP del Este',
    );
  });

  it('leaves out the names that nobody knows, and the comma before them', () => {
    expect(written('Sí.', { saludo: 'Buenas tardes' })).toBe(
      'Buenas tardes:\n\nSí.\n\nSaludos cordiales\nWISP del Este',
    );
  });

  it.each([
    'Hola, {{cliente}}. Sí.',
    '¡Hola! Sí.',
    '*Hola*: sí.',
    '{{saludo}}, {{cliente}}. Sí.',
    'Buenos días. Sí.',
    'Estimada clienta: sí.',
    'Olá! Sim.',
    'Dear customer, yes.',
  ])('is not greeted twice: %j', (body) => {
    expect(written(body)).toMatch(/^(?!Buenas tardes, Ana:).*\n\nSaludos cordiales,\nLuis/);
  });

  it.each(['Holanda no.', 'Con gusto, {{cliente}}.', 'Le digo hola.', 'Hidden'])(
    'is greeted all the same: %j',
    (body) => {
      expect(written(body)).toMatch(/^Buenas tardes, Ana:\n\n/);
    },
  );

  it.each(['Sí. Lo atiende {{agente}}.', 'Sí.\n\nAtentamente,\nel equipo', 'Sí.\n\nSaludos'])(
    'does not take its leave twice: %j',
    (body) => {
      expect(written(body)).not.toContain('Saludos cordiales');
    },
  );

  it('takes its leave where the agent is only introduced', () => {
    expect(written('Soy {{agente}} y le ayudo.')).toContain('Saludos cordiales');
  });

  it('has the agent asked for what else stands in the envelope, not for names', () => {
    expect(
      askedByEnvelope({ ...envelope, closing: segmentsOf('{{detalle}}\n{{agente}}') }),
    ).toEqual(['saludo', 'detalle']);
  });

  it('is the answer alone where there is no envelope', () => {
    const body = segmentsOf('Sí, {{cliente}}.');
    expect(messageOf({ body }, {})).toBe(body);
  });
});
