import { fold } from './fold';

/**
 * How people write in chats, folded, and the words they mean: `meaning: how it is written`.
 * A word of two letters stands here only where it hardly means anything else.
 */
const spanish = `
que: q k ke qe
porque: xq pq xk pk porq xke porke
por: x
por favor: xfa xfavor porfa porfis plis pls pliz
para: pa pra xa
para que: paq pa'q
de: d
me: m
te: t
con: c
tambien: tmb tb tbn tmbn tambn
bien: bn
donde: dnd dond onde
cuando: cdo cnd cuand qndo kuando
cuanto: cto qnto kuanto cnto
como: kmo komo cmo
quien: kien qn
quiero: kiero qiero qro
queria: keria
aqui: aki aqi aka
nada: nd
todo: td
estoy: toy stoy
esta: ta sta
estan: tan stan
estamos: tamos
hay: ay
hoy: oy
hola: ola hla olaa
oye: oie oe
gracias: grax gcs gcias grcs grax thx
saludos: slds
bueno: wno weno bno
buenas: wenas bnas
buenos dias: bdias bd
buenas tardes: btardes
hasta: hsta
hacer: aser acer
hace: ase
siempre: smpr siempr
ahora: aora ahorita horita aorita
entonces: entons tons ntonces
pues: ps pos pz
verdad: vdd vrd
mensaje: msj mnsj
numero: num nro nmro
telefono: tel tlf tfno telf
celular: cel celu cell
computadora: compu pc
television: tele tv
informacion: info infor
internet: inter intenet internt interne
wifi: wi wiffi guifi wify wai-fi
servicio: serv servisio srv
mañana: mñn mnn
tengo: tngo
puedo: pdo
puede: pde
necesito: nesecito nesesito nececito
señor: sr sñr
señora: sra
minutos: min mins
hora: hr
horas: hrs
aplicacion: app
factura: fact
direccion: dir
cuenta: cta ctas cnta
compania: cia comp
numero de cuenta: nocuenta
deposito: depo
pesos: ps$
`;

const portuguese = `
que: q
porque: pq
por favor: pfv pf pfvr
voce: vc ce
voces: vcs
tambem: tb tbm
para: pra p
beleza: blz
obrigado: obg brigado
quando: qdo qnd
quanto: qto qnt
hoje: hj
muito: mt mto
nao: n naum
esta: ta
estou: to tou
estava: tava
mensagem: msg
numero: num
telefone: tel fone
celular: cel
comigo: cmg
voce sabe: vcsab
internet: net
wifi: wi
aqui: aki
agora: agr
bom dia: bdia
`;

const english = `
you: u
your: ur
are: r
please: pls plz
thanks: thx tnx ty
because: cuz coz bc
message: msg
number: num nr
phone: ph
tomorrow: tmrw tmr
tonight: tonite
information: info
internet: inet
wifi: wi
what: wat wut
want to: wanna
going to: gonna
do not know: dunno
`;

const tables: Readonly<Record<string, string>> = { es: spanish, pt: portuguese, en: english };

/** What each abbreviation of a language stands for, as folded words; none for a language we do not know. */
export function abbreviationsOf(language: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const line of (tables[language] ?? '').trim().split('\n')) {
    const [meaning = '', written = ''] = line.split(': ');
    for (const form of written.split(' ')) table.set(fold(form), fold(meaning).split(' '));
  }
  return table;
}
