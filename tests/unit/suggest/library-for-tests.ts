import type { Answer } from '@/utils/domain/library';

/** A small library of an internet provider, in the three languages that we speak. */
export const spanish: Answer[] = [
  {
    id: 'sin-internet',
    title: 'Sin servicio de internet: primeros pasos',
    shortcut: 'internet',
    tags: ['caída', 'soporte'],
    questions: ['no tengo internet', 'se me fue el servicio', 'no hay señal en mi casa'],
    body: 'Desconecte el router y la antena de la corriente treinta segundos y vuelva a conectarlos.',
  },
  {
    id: 'lento',
    title: 'Internet lento',
    shortcut: 'lento',
    questions: ['el internet está muy lento', 'los videos se quedan cargando'],
    body: 'Haga una prueba de velocidad conectado por cable y envíenos una foto del resultado.',
  },
  {
    id: 'planes',
    title: 'Planes y precios',
    shortcut: 'planes',
    tags: ['megas'],
    questions: ['cuánto cuesta el internet', 'qué planes tienen', 'precios de los paquetes'],
    body: 'El plan de 10 megas cuesta RD$1,000 al mes, con la instalación aparte.',
  },
  {
    id: 'cobertura-wifi',
    title: 'Cobertura del wifi dentro de la casa',
    shortcut: 'cobertura',
    questions: ['¿Por qué no me llega el wifi al cuarto?', 'el wifi no llega a la habitación'],
    body: '*IMPORTANTE*: no tenemos control sobre la cobertura dentro de su casa o negocio.',
  },
  {
    id: 'pago',
    title: 'Formas de pago',
    shortcut: 'pago',
    questions: ['dónde puedo pagar', 'cómo hago el depósito', 'a qué cuenta transfiero'],
    body: 'Puede pagar por transferencia o en la oficina, del 1 al 5 de cada mes.',
  },
  {
    id: 'plan-mayor',
    title: 'Cambiar a un plan mayor',
    shortcut: 'plan',
    questions: ['quiero subir de plan', 'necesito más megas'],
    body: 'Con gusto le aumentamos la velocidad desde su próxima factura.',
  },
  {
    id: 'retiro',
    title: 'Retiro del servicio y devolución de equipos',
    shortcut: 'retiro',
    questions: ['quiero cancelar el servicio', 'ya no voy a seguir con ustedes'],
    body: 'Los equipos son rentados: pasaremos a recogerlos el día acordado.',
  },
];

export const english: Answer[] = [
  {
    id: 'no-service',
    title: 'No service: first steps',
    shortcut: 'down',
    questions: ['my internet is not working', 'there is no connection at home'],
    body: 'Please unplug the router for thirty seconds and plug it in again.',
  },
  {
    id: 'plans',
    title: 'Plans and prices',
    shortcut: 'plans',
    questions: ['how much does it cost', 'which plans do you have'],
    body: 'Our smallest plan is ten megabits a second.',
  },
  {
    id: 'moving',
    title: 'Moving to another address',
    shortcut: 'moving',
    questions: ['I am moving to a new house', 'can you transfer my service'],
    body: 'We can move your antenna to the new address if there is coverage.',
  },
];

export const portuguese: Answer[] = [
  {
    id: 'sem-internet',
    title: 'Sem internet: primeiros passos',
    shortcut: 'sem',
    questions: ['estou sem internet', 'a internet não está funcionando', 'minha conexão caiu'],
    body: 'Desligue o roteador da tomada por trinta segundos e ligue novamente.',
  },
  {
    id: 'planos',
    title: 'Planos e preços',
    shortcut: 'planos',
    questions: ['quanto custa a internet', 'quais são os planos'],
    body: 'O menor plano custa oitenta reais por mês.',
  },
  {
    id: 'boleto',
    title: 'Segunda via do boleto',
    shortcut: 'boleto',
    questions: ['preciso da segunda via do boleto', 'não recebi o boleto'],
    body: 'Enviamos o boleto por e-mail em alguns minutos.',
  },
];
