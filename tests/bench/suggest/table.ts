import { foldWord } from '@/utils/suggest/fold';
import { keyOf } from '@/utils/suggest/keys';
import { plainWords } from '@/utils/suggest/words';

const dimensions = 64;
const leastCount = 2;

/** 1 or -1, the same each time: many dimensions are thrown together into few. */
const sign = (topic: number, axis: number) => ((keyOf(`${topic} ${axis}`) & 1) === 0 ? 1 : -1);

/** How often each word stands in messages of each topic. */
function countsIn(blocks: readonly string[][]): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  blocks.forEach((lines, topic) => {
    for (const line of lines) {
      for (const word of new Set(plainWords(line).map(({ text }) => foldWord(text)))) {
        const row = counts.get(word) ?? blocks.map(() => 0);
        row[topic] = (row[topic] ?? 0) + 1;
        counts.set(word, row);
      }
    }
  });
  return counts;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/**
 * A small table of word vectors (`vectors/1`), made of a corpus of topics: words of the same topics point the
 * same way, and rare ones further. To measure with: a team's own would be learnt from far more text.
 */
export function tableOf(corpus: string): Uint8Array {
  const blocks = corpus
    .split(/^# /mu)
    .slice(1)
    .map((block) => block.trim().split('\n').slice(1));
  const messages = sum(blocks.map(({ length }) => length));
  const rows = [...countsIn(blocks)].filter(([, counts]) => sum(counts) >= leastCount);
  const byTopic = blocks.map((_, topic) => sum(rows.map(([, counts]) => counts[topic] ?? 0)));
  const all = sum(byTopic);
  const table = new Int8Array(rows.length * dimensions);
  const units = new DataView(new ArrayBuffer(4 * rows.length));
  rows.forEach(([, counts], place) => {
    const count = sum(counts);
    const point = new Float32Array(dimensions);
    counts.forEach((here, topic) => {
      const information = here > 0 ? Math.log((here * all) / (count * (byTopic[topic] ?? 1))) : 0;
      if (information <= 0) return;
      for (let axis = 0; axis < dimensions; axis += 1) {
        point[axis] = (point[axis] ?? 0) + information * sign(topic, axis);
      }
    });
    const length = Math.hypot(...point) || 1;
    const most = Math.max(...point.map(Math.abs)) || 1;
    point.forEach((part, axis) => (table[place * dimensions + axis] = (127 * part) / most));
    const rarity = Math.log(1 + messages / count);
    units.setFloat32(4 * place, (rarity * most) / length / 127, true);
  });
  const header = JSON.stringify({ format: 'vectors/1', words: rows.length, dimensions });
  const text = [header, ...rows.map(([word]) => word), ''].join('\n');
  return new Uint8Array(
    Buffer.concat([Buffer.from(text), Buffer.from(table.buffer), Buffer.from(units.buffer)]),
  );
}
