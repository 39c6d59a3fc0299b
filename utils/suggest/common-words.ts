/**
 * The words that people use whatever they write about, folded. A small library cannot know how common
 * they are, so ranking reads it as if it had some more answers that hold just these.
 */
const commonWords: Readonly<Record<string, string>> = {
  es: `
    el la los las lo un una unos unas de del al a en con por para sin sobre entre hasta desde y e o u ni
    que quien cual como cuando donde cuanto cuantos cuanta si no ya mas menos muy mucho muchos poco tan tanto
    todo todos toda nada algo alguien alguno alguna otro otra otros mismo cada solo tambien pero porque pues
    entonces asi aqui alli ahi hoy ayer manana ahora luego despues antes siempre nunca todavia
    yo tu el ella usted ustedes nosotros ellos me te se le les nos mi mis su sus tu este esta esto ese esa eso
    es son era fue ser soy estoy esta estan estamos estaba he ha han hay haber habia tengo tiene tienen tener
    hago hace hacen hacer puedo puede pueden poder quiero quiere quisiera querer necesito necesita voy va van
    ir vengo viene se saber sabe dice dicen decir dijo digo dar da dan doy ver veo vez veces dia dias hora
    semana mes casa cosa favor gracias hola bueno buenas buenos bien mal mandar manda pasar pasa pasa llega llegar
    debo debe deja dejar quedar queda sigue seguir salir sale llamar llama pregunta ayuda ayudar gusta gustaria
  `,
  pt: `
    o a os as um uma de do da dos das em no na nos nas com por para sem sobre entre ate desde e ou nem
    que quem qual como quando onde quanto quantos se nao ja mais menos muito pouco tao tanto tudo todos nada algo
    alguem outro outra mesmo cada so tambem mas porque entao assim aqui ali hoje ontem amanha agora depois antes
    sempre nunca ainda eu tu ele ela voce voces nos eles me te lhe meu minha seu sua este esta isto esse essa isso
    e sao era foi ser sou estou esta estao estava tenho tem ter tinha faco faz fazer posso pode podem quero quer
    preciso precisa vou vai ir vem saber sabe diz dizer dar ver vez dia dias hora semana mes casa coisa favor
    obrigado ola bom boa bem mal mandar passar chegar ficar deixar sair ligar ajuda ajudar gostaria
  `,
  en: `
    the a an of to in on at for from with without by about into over and or nor but so if then than as because
    what who which how when where why much many more less most some any all every each other another same only
    also too very just not no yes now then today yesterday tomorrow before after always never still again
    i you he she it we they me him her us them my your his its our their this that these those there here
    is are am was were be been being do does did done have has had can could will would should may might must
    want need like get got make made go going come give take put see know think say tell ask let help use
    please thanks hello good day time week month thing way one
  `,
};

/** Empty for a language that we do not know. */
export function commonWordsOf(language: string): string {
  return commonWords[language] ?? '';
}
