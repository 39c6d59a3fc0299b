import { expect, it } from 'vitest';
import { readLibrary } from '@/utils/domain/check-library';
import { libraryLimits } from '@/utils/domain/library';
import { dataUrl, picture, pictureBytes, sized } from './pictures';

it('reads three pictures at their limits, whose data counts for no text of the answer', () => {
  const pictures = [
    picture({ data: sized(libraryLimits.bytesPerPicture), more: [1] }),
    picture({ data: sized(3000, libraryLimits.pixelsPerSide) }),
    picture({ name: 'Foto.JPEG', data: dataUrl('image/jpeg', pictureBytes('mapa.jpg')) }),
  ];
  const value = {
    format: 'library/1',
    answers: [{ id: 'a', title: 'T', body: 'x'.repeat(9_800), pictures }],
  };
  const read = readLibrary('equipo.json', new TextEncoder().encode(JSON.stringify(value)));
  expect(read.ok || read.error).toBe(true);
  if (read.ok) expect(JSON.stringify(read.value)).toBe(JSON.stringify(value));
});
