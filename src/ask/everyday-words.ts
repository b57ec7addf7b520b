/**
 * Common words that look like misspelt words of ours and are not: "rent" is not "rest". A word belongs here when
 * the spelling turned it into something else.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `argon able also area bake band bank base bath beat bell bill bird bite black blue boat body bold bone book boss
  bread brain bring brown burn buns card care case cash cats cell chain chair chance charge cheap check chef city
  claim clean cleaning clear clock close cloud coast coat coffee coin cold cook cool corn cost court cover cream
  crime cross crowd date deal dear deep desk diet dish door dream dress drink drive duck dune dust duty each earn east
  expo export expert face fact fair fall farm fate fear feel feet fill film find fine fire firing fish five flat
  flow food foot fork form four free fresh friend fruit fuel full gain game gate gear gift girl give glad glass goal
  gold gone grab grade grand grass great green grow guess guest hair half hall hand hang happy hate head heart heat
  heavy hell herb high hike hill hold hole holy home hope horse host hour house huge hunt hurt icon inch iron jean
  jeans joke jump keep kick kids kill kind king kiss knee lack lady lake lamp land lane last late laws lead leaf lean
  left legs lend lens lift like lime line lion lips list load loan lock lone lord lose loss lost loud luck lunch lung
  macro mail main male mall mark mask mass math meal meat meet melt menu mess mild milk mind mine mode mood moon more
  most moth move much nail neck news nice nine nose note noun oath oils once oven pack paid pain pair palm pant park
  part pass past path peak pear pick pile pill pine pink pipe plan plane plant play plot plug poem pole pool poor pork
  port pose post pour pray prod pull pump pure push race rail rain rank rare rate raw read rent rice rich ride ring
  rise risk road rock role roof room root rope rose rude rule runes sad salt sand save seat seed seek seem sell send
  shape share shark sharp ship shoe shoes short shot show sick side sign silk sing sink site size skin skip slow snow
  soap sock soft soil sold sole song soon sore sort soup spam spin sport stair star stay steal steam steel stem stick
  stone storm story street sugar suit swim tail take tale talk tall tank taxi team tear tell tent thank thick thin
  third tide till time tiny tire tired toe tone took tool tooth tour town toy trade trail train treat tree trick trip
  true tune turn twin ugly unit unity upon vast verb vote wage wait wake walk wall warm wash washing wave weak wear
  week west wheel white wide wife wild wind wine wing wire wish wolf wood wool worse worst wont wrap yard year zone
  xcode vite context catch connecting blinking suggesting patch actual strengths`.split(/\s+/),
);
