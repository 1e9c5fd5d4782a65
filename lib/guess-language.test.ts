import { expect, test } from 'vitest';
import { guessLanguage } from './guess-language.ts';

const texts: [language: string | null, text: string][] = [
  ['en', 'The port will open at night for the first time, according to the agreement that was signed by the company and its workers this morning, and it has been said to cost more than three million.'],
  ['es', 'El puerto abrirá por primera vez durante la noche, según el acuerdo que han firmado esta mañana los estibadores y la empresa, y la medida costará más de tres millones de euros hasta la primavera.'],
  ['ca', 'El port obrirà per primera vegada de nit, segons l’acord que han signat aquest matí els estibadors i l’empresa, i la mesura costarà més de tres milions d’euros fins a la primavera que ve.'],
  ['gl', 'O porto abrirá por primeira vez pola noite, segundo o acordo que asinaron esta mañá os estibadores e a empresa, e a medida custará máis de tres millóns de euros ata a primavera que vén.'],
  ['pt', 'O porto vai abrir pela primeira vez durante a noite, segundo o acordo que foi assinado esta manhã pelos estivadores e pela empresa, e a medida não custará mais de três milhões de euros até à primavera.'],
  ['fr', 'Le port ouvrira pour la première fois la nuit, selon l’accord que les dockers et l’entreprise ont signé ce matin, et la mesure coûtera plus de trois millions d’euros jusqu’au printemps.'],
  ['it', 'Il porto aprirà per la prima volta di notte, secondo l’accordo che è stato firmato questa mattina dai portuali e dalla società, e la misura costerà più di tre milioni di euro fino alla primavera.'],
  ['de', 'Der Hafen wird zum ersten Mal in der Nacht öffnen, wie die Arbeiter und das Unternehmen heute vereinbart haben, und die Maßnahme wird bis zum Frühjahr mehr als drei Millionen Euro kosten.'],
  ['nl', 'De haven gaat voor het eerst in de nacht open, volgens het akkoord dat de werknemers en het bedrijf vanmorgen hebben getekend, en de maatregel zal tot het voorjaar meer dan drie miljoen euro kosten.'],
  ['ar', 'سيفتح الميناء أبوابه ليلا للمرة الأولى وفقا للاتفاق الذي وقعه العمال والشركة صباح اليوم وستكلف الخطوة أكثر من ثلاثة ملايين يورو حتى الربيع المقبل'],
  ['ru', 'Порт впервые откроется ночью, согласно соглашению, которое подписали сегодня утром рабочие и компания, и эта мера обойдётся более чем в три миллиона евро до весны.'],
  ['uk', 'Порт уперше відкриється вночі, згідно з угодою, яку сьогодні вранці підписали робітники й компанія, і цей захід коштуватиме понад три мільйони євро до весни.'],
  ['el', 'Το λιμάνι θα ανοίξει για πρώτη φορά τη νύχτα, σύμφωνα με τη συμφωνία που υπέγραψαν σήμερα το πρωί οι εργαζόμενοι και η εταιρεία, και το μέτρο θα κοστίσει τρία εκατομμύρια.'],
  [null, 'Barcelona 3, Girona 1'],
  [null, 'Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt ut labore dolore magna aliqua enim minim veniam quis nostrud exercitation'],
]; // biome-ignore format: a table reads better in rows

test.each(texts)('%s: %.50s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});
