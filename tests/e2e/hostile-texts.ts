/** Words that mean harm; each is made into many. All of them are only ever text. */
const families: readonly ((n: number) => string)[] = [
  (n) => `<script>window.__pwn(${n})</script>`,
  (n) => `<img src=x onerror="window.__pwn(${n})">`,
  (n) => `"><svg onload=__pwn(${n})>`,
  (n) => `<iframe srcdoc="<script>parent.__pwn(${n})</script>"></iframe>`,
  (n) => `javascript:__pwn(${n})`,
  (n) => `<a href="javascript:__pwn(${n})">pague aquí</a>`,
  (n) => `<math><mtext><style><img src=x onerror=__pwn(${n})></style></mtext></math>`,
  (n) => `{{cliente}} {{constructor}} {{__proto__}} ${n}`,
  (n) => `\${__pwn(${n})} #{__pwn()} <%= __pwn() %>`,
  (n) => `<form><input name=children><input name=textContent id=x${n}></form>`,
  (n) => `*${'*'.repeat(n % 50)} _${'_'.repeat(n % 30)} ~~~ \`\`\` > - 1. ${n}`,
  (n) => `a${'\u0301'.repeat(200 + (n % 300))}`,
  (n) => '👩‍👩‍👧‍👦'.repeat(20 + (n % 80)),
  (n) => `${'x'.repeat(500 + n)} internet`,
  (n) => `</textarea></title></style><b onclick=__pwn(${n})>`,
  (n) => `__proto__ constructor hasOwnProperty toString ${n}`,
  (n) => `expression(__pwn(${n})) url(javascript:__pwn()) @import '//x'`,
  (n) => `\\u003cscript\\u003e__pwn(${n})\\u003c/script\\u003e &lt;script&gt;`,
  (n) => `'"\`; __pwn(${n}); //`,
  (n) => `مرحبا שלום ${n} <b>`,
];

/** `count` hostile texts, the same in every run. */
export function hostileTexts(count: number): string[] {
  return Array.from({ length: count }, (_, n) => families[n % families.length]?.(n) ?? '');
}
