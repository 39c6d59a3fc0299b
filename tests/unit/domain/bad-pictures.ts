import { libraryLimits } from '@/utils/domain/library';
import { answer, library, type Bad } from './bad-placeholders';
import { dataUrl, picture, pictureBytes, sized } from './pictures';

/** Every way in which a picture can be wrong, and all that is told. */
export const badPictures: Bad[] = [
  [
    'over 16 MB',
    new Uint8Array(libraryLimits.bytesWithPictures + 1),
    [{ code: 'too_large', detail: '16 MB' }],
  ],
  [
    'over 5 MB without its pictures',
    {
      ...library([answer({ pictures: [picture()] })]),
      more: 'x'.repeat(libraryLimits.bytes),
    },
    [{ code: 'texts_too_large', detail: '5 MB' }],
  ],
  [
    'pictures that are no list',
    library([answer({ pictures: picture() })]),
    [{ code: 'wrong_type', answer: 'a', field: 'pictures', detail: 'array' }],
  ],
  [
    'four pictures',
    library([answer({ pictures: [1, 2, 3, 4].map(() => picture()) })]),
    [{ code: 'too_many', answer: 'a', field: 'pictures', detail: '3' }],
  ],
  [
    'pictures without words, without name, without data',
    library([
      answer({
        pictures: [picture({ alt: undefined }), picture({ name: '', alt: ' ' }), { name: 'x.png' }],
      }),
    ]),
    [
      { code: 'missing', answer: 'a', field: 'pictures[0].alt' },
      { code: 'empty_text', answer: 'a', field: 'pictures[1].name' },
      { code: 'missing', answer: 'a', field: 'pictures[2].alt' },
      { code: 'missing', answer: 'a', field: 'pictures[2].data' },
      { code: 'empty_text', answer: 'a', field: 'pictures[1].alt' },
    ],
  ],
  ...[
    'data:image/svg+xml;base64,PHN2Zy8+',
    'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
    'data:image/png;base64,AA*A',
    'https://example.org/mapa.png',
    `sha256:${'a'.repeat(64)}`,
  ].map((data): Bad => [
    `the picture ${data.slice(0, 30)}`,
    library([answer({ pictures: [picture({ data })] })]),
    [{ code: 'bad_picture', answer: 'a', field: 'pictures[0].data' }],
  ]),
  [
    'a JPEG that says it is a PNG, and a PNG that breaks off',
    library([
      answer({
        pictures: [
          picture({ data: dataUrl('image/png', pictureBytes('mapa.jpg')) }),
          picture({ data: dataUrl('image/png', pictureBytes('mapa.png').subarray(0, 18)) }),
        ],
      }),
    ]),
    [
      { code: 'picture_bytes', answer: 'a', field: 'pictures[0].data', detail: 'image/png' },
      { code: 'picture_bytes', answer: 'a', field: 'pictures[1].data', detail: 'image/png' },
    ],
  ],
  [
    'a picture of 300 001 bytes',
    library([answer({ pictures: [picture({ data: sized(300_001) })] })]),
    [{ code: 'picture_too_large', answer: 'a', field: 'pictures[0].data', detail: '300 kB' }],
  ],
  [
    'a small file of 60 000 pixels a side',
    library([answer({ pictures: [picture({ data: sized(3000, 60_000) })] })]),
    [{ code: 'picture_too_wide', answer: 'a', field: 'pictures[0].data', detail: '4096' }],
  ],
  ...['mapa.jpg', 'mapa', '../mapa.png', 'a\\b.png', '.png', 'x.svg'].map((name): Bad => [
    `the name ${name} for a PNG`,
    library([answer({ pictures: [picture({ name })] })]),
    [{ code: 'bad_picture_name', answer: 'a', field: 'pictures[0].name', detail: name }],
  ]),
  [
    'an invisible character in the words for a picture',
    library([answer({ pictures: [picture({ alt: 'Ma\u200Bpa' })] })]),
    [{ code: 'invisible_character', answer: 'a', field: 'pictures[0].alt', detail: 'U+200B' }],
  ],
  [
    'a forbidden key in a picture',
    library([answer({ pictures: [picture({ constructor: 1 })] })]),
    [
      {
        code: 'forbidden_key',
        answer: 'a',
        field: 'pictures[0].constructor',
        detail: 'constructor',
      },
    ],
  ],
];
