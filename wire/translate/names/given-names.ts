// Frequent given names of the countries that news come from: where one opens a row of capitals, the row is somebody's name.
const names = `aaron abdel abdul abdullah abel abigail adam adrian adriana agnes ahmed aitana alan alba albert alberto aleix alejandro alessandro
  alex alexander alexandra alexei alfonso alfred ali alice alicia alison amanda amelia amina amy ana anders andrea andreas andrei andrew andrés
  andy angel ángel angela àngela angela àngels anita ann anna anne annie antoine anthony antoni antonio antónio ariana arnau arthur arturo ashley aurora
  barack barbara beatriz ben benjamin bernard bernie beth bill billy boris brad brandon brian bruce bruno bryan camila carl carla carles carlos
  carme carmen carol caroline catherine cécile charles charlie charlotte chris christian christina christine christophe christopher claire clara
  claude claudia colin connor cristina daniel daniela daniele danny dave david deborah dennis diana diego dmitry dominic dolors donald dorothy douglas edgar
  eduardo edward elena eleanor elizabeth ellen emily emma emmanuel enrique eric erik ernest esther eva evan evelyn fatima federico felipe
  ferran fernando fiona florence francesc francesca francesco francis francisco françois frank franz fred frederick gabriel gary gavin gemma george
  georgia gerard giorgia giovanni giulia giuseppe gloria gonzalo gordon grace graham greg gregory guillem guillermo hannah hans harold harry hassan
  heather helen helena henry hillary hugo ian ignacio igor ines inés irene isaac isabel isabella ismail ivan jack jackie jacob jacques jaime jake jamal
  james jan jane janet jason jaume javier jean jeff jeffrey jennifer jeremy jerome jessica jesús jim jimmy joan joana joanna joaquín jodie joe joel johan
  johannes john johnny jon jonathan jordi jorge josé josep joseph joshua juan judith julia julian julie julien justin kamala karen karim karl kate
  katherine kathleen katie keir keith kelly ken kenneth kevin kim kristina kyle lars laura lauren laurent lea leo leonard leonardo leslie lewis liam lily
  linda lisa liz lluís lorena louis louise lucas lucía lucy luis luísa luke macarena manuel manuela marc marcel marco marcos margaret maria maría
  marina mario marie marion mark marta martha martí martin martina mary mateo mathieu matteo matthew maurice max megan meritxell mia michael
  michel michelle miguel mike mikel mikhail miquel miriam mohamed mohammad mohammed mónica montserrat morgan muhammad mustafa nadia nancy naomi
  narendra natalia natalie nathan neil neus nicholas nick nicola nicolas nicole nigel nina noah noemí nora núria oleg olga oliver olivia omar
  oriol oscar òscar pablo paola pascal patricia patrick paul paula pau pedro penelope pere peter petra phil philip philippe pierre pilar priya
  rachel rafael rahul ralph ramon ramón raquel raúl raymond rebecca ricardo richard rick rishi rob robert roberto robin rodrigo roger roland ron
  ronald rosa rose ross ruben ruth ryan salvador sam samantha samuel sandra sara sarah scott sean sebastian sergei sergi sergio sharon sílvia silvia
  simon sofia sofía sonia sophie stefan stella stephanie stephen steve steven stuart susan susana susanna tamara tania ted teresa theresa thomas tim
  timothy tina toby todd tom tomás tommy tony tracy ursula valentina vanessa vera veronica víctor victor victoria vincent viktor virginia vladimir
  volodymyr walter wayne wendy werner will william xavi xavier yasmin yolanda yuki yusuf zoe zoë`;

const givenNames: ReadonlySet<string> = new Set(names.split(/\s+/));

/** Whether a word in lower case is a frequent given name. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word) || givenNames.has(word.split('-')[0] ?? word);
}
