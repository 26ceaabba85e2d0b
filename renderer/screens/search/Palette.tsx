import { ChevronDown, Eye, FileText, Footprints, KeyRound, Languages, Lock, MessageSquareText, NotebookPen, Plus, ShieldQuestion, Users, type LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import type { Mark } from '#domain/search/excerpt';
import type { SearchGroup, SearchHit } from '#domain/search/result';
import { wordsIn } from '#domain/search/words-in';
import { writtenDate, plainDate } from '#domain/shared/plain-date';
import { Icon } from '../../components/Icon';
import { Written } from '../../components/Voice';
import { changeLanguage } from '../../state/change-language';
import type { Route } from '../../state/route';
import { noteOpened, useSearch } from '../../state/use-search';
import { useGo, useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { isOwnWords, routeOfHit } from './hit-route';

interface Line {
  readonly id: string;
  readonly icon: LucideIcon;
  /** What a screen reader says of it. */
  readonly says: string;
  readonly shown: ReactNode;
  readonly run: () => void;
}

export interface PaletteScreen {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly to: Route;
}

interface PaletteProps {
  readonly screens: readonly PaletteScreen[];
  readonly onLock: () => void;
  readonly onClose: () => void;
}

/** Search over people, everything written, and what can be done; closing it keeps nothing of what was typed. */
export function Palette({ screens, onLock, onClose }: PaletteProps) {
  const { search } = useWords();
  return (
    <ModalOverlay className="veil palette-veil" isOpen isDismissable onOpenChange={(stays) => { if (!stays) onClose(); }}>
      <Modal className="palette"><Dialog aria-label={search.title}><Search screens={screens} onLock={onLock} onClose={onClose} /></Dialog></Modal>
    </ModalOverlay>
  );
}

function Search({ screens, onLock, onClose }: PaletteProps) {
  const words = useWords();
  const { search, language } = words;
  const go = useGo();
  const tell = useTell();
  const [text, setText] = useState('');
  const { found, current, more } = useSearch(text);
  const to = (route: Route) => (): void => { onClose(); go(route); };
  // Who types fast and presses Enter must not land at what was found for the words before.
  const ifCurrent = (line: Line): Line => (current ? line : { ...line, run: () => undefined });
  const groups = found?.groups ?? [];
  const speak = async (): Promise<void> => {
    onClose();
    if (!(await changeLanguage(language === 'nl' ? 'en' : 'nl'))) tell({ says: search.languageStays });
  };
  const anytime: readonly Line[] = [
    actLine(Plus, words.caseload.add, to({ name: 'new-minor' })),
    actLine(KeyRound, words.notices.toRecipients, to({ name: 'recipients' })),
    actLine(ShieldQuestion, words.dossiers.check.open, to({ name: 'check-dossier' })),
    actLine(Languages, search.otherLanguage, () => void speak()),
    actLine(Lock, words.frame.lock, () => { onClose(); onLock(); }),
  ];
  const sections = [
    { heading: search.people, lines: groups.flatMap((group) => personLine(group, to)).map(ifCurrent) },
    { heading: search.texts, lines: [...groups.flatMap((group) => group.hits.map((hit) => hitLine(group, hit, words, to))).map(ifCurrent), ...(more ? [{ id: 'more', icon: ChevronDown, says: search.more, shown: search.more, run: more }] : [])] },
    { heading: search.acts, lines: [...youthActs(groups, words, to).map(ifCurrent), ...screenActs(text, screens, words, to), ...anytime.filter(({ says }) => saysTyped(text, says))] },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField aria-label={search.field} autoFocus><Input className="input" placeholder={search.field} autoComplete="off" spellCheck="false" /></SearchField>
      <ListBox className="palette-list" aria-label={search.found} renderEmptyState={() => <p className="meta palette-empty">{found ? search.nothing : search.help}</p>}>
        {sections.map(({ heading, lines }) => (
          <ListBoxSection key={heading}>
            <Header>{heading}</Header>
            {lines.map((line) => <ListBoxItem key={line.id} id={line.id} textValue={line.says} onAction={line.run}><Icon of={line.icon} /><span>{line.shown}</span></ListBoxItem>)}
          </ListBoxSection>
        ))}
      </ListBox>
      <p className="meta palette-help">{search.help}</p>
    </Autocomplete>
  );
}

type To = (route: Route) => () => void;
type Words = ReturnType<typeof useWords>;

function personLine({ minor, by }: SearchGroup, to: To): readonly Line[] {
  if (!minor || by === null) return [];
  return [{
    id: `person ${minor.id}`, icon: Users, says: [minor.name, minor.vNumber].join(' '), run: to({ name: 'minor', id: minor.id }),
    shown: <><strong className="person"><Written text={minor.name} /></strong> {minor.nameInScript && <Written text={minor.nameInScript.text} lang={minor.nameInScript.lang} />} <span className="meta code">{minor.vNumber}</span></>,
  }];
}

const dayOfHit = ({ at }: SearchHit): string => writtenDate(plainDate(at.slice(0, 10)));

function hitLine({ minor }: SearchGroup, hit: SearchHit, { field }: Words, to: To): Line {
  const kind = field.search.kinds[hit.kind];
  const open = (): void => {
    noteOpened(hit.kind, hit.recordId);
    to(routeOfHit(hit.kind, hit.recordId, minor?.id))();
  };
  return {
    id: `${hit.kind} ${hit.recordId}`, icon: FileText, says: `${minor?.name ?? ''}, ${kind}, ${dayOfHit(hit)}: ${hit.text}`, run: open,
    shown: <><strong className="person">{minor && <Written text={minor.name} />}</strong> <span className="meta">{kind}, {dayOfHit(hit)}</span><br /><Marked text={hit.text} marks={hit.marks} voice={isOwnWords(hit.kind, hit.field)} /></>,
  };
}

/** A piece of text with the found words marked. */
function Marked({ text, marks, voice }: { readonly text: string; readonly marks: readonly Mark[]; readonly voice: boolean }) {
  const ends = [0, ...marks.map(({ to }) => to)];
  return <span className={voice ? 'voice' : undefined} dir="auto">{marks.map(({ from, to }, place) => <span key={from}>{text.slice(ends[place], from)}<mark>{text.slice(from, to)}</mark></span>)}{text.slice(ends.at(-1))}</span>;
}

const actLine = (icon: LucideIcon, label: string, run: () => void): Line => ({ id: `act ${label}`, icon, says: label, shown: label, run });

/** Does a label hold every word that was typed, each at least begun? */
function saysTyped(text: string, label: string): boolean {
  const own = wordsIn(label).map(({ word }) => word);
  return wordsIn(text).every(({ word }) => own.some((one) => one.startsWith(word)));
}

/** What can be done with the youth that was found first. */
function youthActs(groups: readonly SearchGroup[], { search }: Words, to: To): readonly Line[] {
  const minor = groups.find(({ by, minor: who }) => by !== null && who !== null)?.minor;
  return minor ? [
    actLine(MessageSquareText, search.talk(minor.name), to({ name: 'conversation', minor: minor.id })),
    actLine(Footprints, search.notFound(minor.name), to({ name: 'start-departure', minor: minor.id })),
    actLine(Eye, search.sign(minor.name), to({ name: 'signs', minor: minor.id, part: 'record' })),
    actLine(NotebookPen, search.note(minor.name), to({ name: 'minor', id: minor.id, panel: { kind: 'new-note' } })),
  ] : [];
}

/** Where one can go by what was typed. */
const screenActs = (text: string, screens: readonly PaletteScreen[], { search }: Words, to: To): readonly Line[] =>
  screens.map(({ icon, label, to: route }) => actLine(icon, search.go(label), to(route))).filter(({ says }) => saysTyped(text, says));
