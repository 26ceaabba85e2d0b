import type { AgreementParty } from '../../conversations/agreement';
import type { ConsequenceCode } from '../../conversations/consequences';
import type { DoneKind } from '../../conversations/follow-up-done';
import type { FollowUpKind, FollowUpReason } from '../../conversations/follow-ups';
import type { ConversationMode, ConversationMoment, InterpreterKind, PresentRole, Risk, Understanding } from '../../conversations/moments';
import type { ConversationTopic } from '../../conversations/topics';

/** A topic: its name, and a question that opens it. */
interface TopicWords {
  label: string;
  ask: string;
}

/** The words of the risk conversation. */
export const conversations = {
  topics: {
    'wish-to-leave': { label: 'Wens om te vertrekken', ask: 'Vraag bijvoorbeeld: wil je hier blijven, of wil je ergens anders heen?' },
    'who-asks-or-presses': { label: 'Wie vraagt of dwingt', ask: 'Vraag bijvoorbeeld: wie zegt dat je moet gaan? Wat gebeurt er als je blijft?' },
    'debt-and-payment': { label: 'Schuld en betaling', ask: 'Vraag bijvoorbeeld: wie heeft de reis betaald, en wat moet je terugdoen?' },
    'travel-dangers': { label: 'Gevaren onderweg', ask: 'Spreek over vrachtwagens, koelwagens en de zee. Vraag wat de jongere zelf heeft meegemaakt.' },
    'labour-exploitation': { label: 'Uitbuiting in werk', ask: 'Vraag bijvoorbeeld: heb je gewerkt? Hoe lang per dag, en wie kreeg het geld?' },
    'sexual-exploitation': { label: 'Seksuele uitbuiting', ask: 'Zeg eerst dat de jongere niets hoeft te vertellen. Vraag of iemand te dichtbij kwam of iets wilde.' },
    'forced-crime': { label: 'Gedwongen misdaad', ask: 'Vraag bijvoorbeeld: vroeg iemand je om te stelen, of om planten of pakjes te bewaken?' },
    'nail-studios': { label: 'Nagelstudio’s', ask: 'Vraag bijvoorbeeld: sprak iemand over werk in een nagelstudio?' },
    'life-without-papers': { label: 'Leven zonder papieren', ask: 'Spreek over zorg, school, geld en een huis als je geen papieren hebt.' },
    'effect-on-asylum': { label: 'Gevolg voor de asielaanvraag', ask: 'Leg uit: de IND kan stoppen met de aanvraag als de jongere weg is en zich niet binnen twee weken meldt.' },
    'effect-on-guardianship': { label: 'Gevolg voor voogdij en opvang', ask: 'Leg uit: de voogdij loopt door als de jongere weg is. De opvang kan veranderen.' },
    'legal-ways-to-family': { label: 'Wegen naar familie', ask: 'Leg uit: er zijn veilige wegen naar familie. Wij kunnen helpen met een aanvraag of een overdracht.' },
    'return-support': { label: 'Hulp bij terugkeer', ask: 'Leg uit welke hulp er is als de jongere terug wil naar het eigen land.' },
    'victim-rights': { label: 'Rechten van slachtoffers', ask: 'Leg uit: bedenktijd, aangifte en beschermde opvang. Niemand hoeft meteen te kiezen.' },
    'phone-safety': { label: 'Veilig met telefoon en sociale media', ask: 'Vraag bijvoorbeeld: wie belt je, en wie kan zien waar je bent?' },
    'emergency-contacts': { label: 'Hulp bij nood: 112', ask: 'Geef de nummers: 112, 116000 en het nummer van de voogd. Vraag of de jongere ze kan bewaren.' },
    'right-to-lawyer': { label: 'Recht op een advocaat', ask: 'Leg uit: de jongere mag altijd met de advocaat spreken, ook zonder u.' },
    'what-is-shared': { label: 'Wat ik moet delen', ask: 'Leg uit wat u moet delen en met wie, en wat niet.' },
  } satisfies Record<ConversationTopic, TopicWords>,
  consequences: {
    'request-may-stop': 'De IND kan stoppen met de aanvraag als de jongere weg is en niet binnen twee weken contact zoekt.',
    'reflection-period-ends': 'De bedenktijd stopt als de jongere met onbekende bestemming vertrekt.',
    'ground-for-detention': 'Wie eerder met onbekende bestemming vertrok, kan later makkelijker worden vastgezet.',
    'guardianship-goes-on': 'De voogdij loopt door tot 18 jaar, ook als de jongere weg is. De jongere kan altijd bellen.',
  } satisfies Record<ConsequenceCode, string>,
  consequenceSource: (about: { source: string; readUntil: string }): string => `${about.source}, gelezen in een tekst van ${about.readUntil}. Controleer de wet van nu.`,
  agreementParties: { together: 'Samen', youth: 'De jongere', guardian: 'Ik', coa: 'COA', other: 'Iemand anders' } satisfies Record<AgreementParty, string>,
  doneKinds: { 'team-consult': 'Overleg met het team', agreement: 'Afspraak nagekomen', 'agreed-follow-up': 'Teruggekomen op de afspraak' } satisfies Record<DoneKind, string>,
  groupOf: (about: { size: number }): string => `Groepsgesprek met ${about.size} jongeren`,
  discussed: 'Besproken',
  notDiscussed: 'Niet besproken',
  notDiscussedBecause: (about: { reason: string }): string => `Niet besproken, reden: ${about.reason}`,
  topicCount: (about: { done: number; all: number }): string => `${about.done} van ${about.all}`,
  moments: {
    'first-contact': 'Eerste contact',
    'after-placement': 'Kort na een plaatsing',
    'after-negative-decision': 'Na een negatief besluit',
    'after-dublin-claim': 'Na een Dublinclaim',
    'after-inspection-adult': 'Na een schouw met uitkomst meerderjarig',
    'before-transfer': 'Voor een overplaatsing',
    'after-sign': 'Na een signaal',
    'after-another-left': 'Nadat een andere jongere vertrok',
    'seventeen-and-a-half': 'Met zeventien en een half jaar',
    'after-return': 'Na terugkeer',
    'regular-contact': 'Gewoon contact',
  } satisfies Record<ConversationMoment, string>,
  modes: { 'in-person': 'Bij elkaar', phone: 'Per telefoon', video: 'Met beeld' } satisfies Record<ConversationMode, string>,
  interpreterKinds: {
    none: 'Geen tolk',
    'in-person': 'Tolk was erbij',
    phone: 'Tolk per telefoon',
    video: 'Tolk met beeld',
  } satisfies Record<InterpreterKind, string>,
  roles: {
    youth: 'Jongere',
    guardian: 'Voogd',
    interpreter: 'Tolk',
    'coa-mentor': 'Mentor van COA',
    lawyer: 'Advocaat',
    'trusted-person': 'Vertrouwenspersoon',
    other: 'Iemand anders',
  } satisfies Record<PresentRole, string>,
  alone: { yes: 'De jongere was alleen met voogd en tolk', no: 'De jongere was niet alleen' },
  understandings: {
    'in-own-words': 'Ja, de jongere zei het in eigen woorden na',
    partly: 'Voor een deel',
    not: 'Nee',
    'not-checked': 'Niet gevraagd',
  } satisfies Record<Understanding, string>,
  risks: { low: 'Laag', medium: 'Middel', high: 'Hoog' } satisfies Record<Risk, string>,
  followUps: {
    'team-consult': 'Overleg met uw team',
    'new-conversation': 'Voer een nieuw gesprek',
    'sign-assessment': 'Beoordeel de signalen',
    'agreed-follow-up': 'Kom terug op de afspraak',
    agreement: 'Kom de afspraak na',
    'conversation-reminder': 'Plan een gesprek',
  } satisfies Record<FollowUpKind, string>,
  followUpReasons: {
    'high-risk': 'Het risico is hoog. Overleg op dezelfde dag.',
    'medium-risk': 'Het risico is middel. Spreek de jongere binnen een week weer.',
    'strong-sign': 'Er is een sterk signaal. Beoordeel het binnen een dag.',
    agreed: 'Dit sprak u met de jongere af.',
    'no-recent-conversation': 'Het laatste gesprek is lang geleden.',
  } satisfies Record<FollowUpReason, string>,
  version: (about: { version: number }): string => `Versie ${about.version}, vastgelegd`,
};
