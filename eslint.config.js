import noUnsanitized from 'eslint-plugin-no-unsanitized';
import tseslint from 'typescript-eslint';

/** Names that one file alone may use, and the file. */
const onlyBehind = [
  { name: 'chrome', message: 'Use utils/platform/browser.ts.' },
  { name: 'browser', message: 'Import it from utils/platform/browser.ts.' },
];

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'tests/fixtures'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    plugins: { 'no-unsanitized': noUnsanitized },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
      'no-restricted-globals': ['error', ...onlyBehind],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A frozen object and a union say the same.' },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
      ],
      'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // execCommand has no successor where editors are not ours.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
    },
  },
  {
    // WXT and vitest find these by their default export.
    files: ['*.config.ts', 'entrypoints/*/index.ts', 'entrypoints/*.content.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Data in the words of their readers, a line an entry.
    files: ['utils/suggest/{lexicon,topics}/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
