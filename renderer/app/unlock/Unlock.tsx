import { useEffect, useState, type JSX } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Language } from '#domain/words/words';
import type { Failure } from '#electron/contract/envelope';
import { ask } from '../../bridge/bridge';
import type { OutputOf } from '../../bridge/contract';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { FailureNotice } from '../../components/Problems';
import { Skeleton } from '../../components/Empty';
import { Tag } from '../../components/Tag';
import { useWords, WordsProvider } from '../../words/words';
import { useAppearance } from '../appearance';
import { CreateVault } from './CreateVault';
import { InDanger } from './InDanger';
import { OpenVault } from './OpenVault';
import { PutBackup } from './PutBackup';
import { RecoverVault } from './RecoverVault';

/** The unlock window: a window of its own, that knows no names and is destroyed when the vault opens. */
export function Unlock(): JSX.Element {
  const [language, setLanguage] = useState<Language>('nl');
  useAppearance(language);
  return (
    <WordsProvider language={language}>
      <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}><Gate language={language} onLanguage={setLanguage} /></I18nProvider>
    </WordsProvider>
  );
}

type Status = OutputOf<'vault.status'>;

function Gate({ language, onLanguage }: { readonly language: Language; readonly onLanguage: (language: Language) => void }): JSX.Element {
  const { frame, unlock, backups } = useWords();
  const [status, setStatus] = useState<Status>();
  const [failure, setFailure] = useState<Failure>();
  const [forgotten, setForgotten] = useState(false);
  const [puttingBack, setPuttingBack] = useState(false);
  const look = async (): Promise<void> => {
    setFailure(undefined);
    const answer = await ask('vault.status', {});
    if (answer.ok) setStatus(answer.value);
    else setFailure(answer.failure);
  };
  useEffect(() => void look(), []);

  const isNew = status?.vault === 'none';
  const says = puttingBack ? backups.restore : isNew ? unlock.create : forgotten ? unlock.recover : unlock.open;
  return (
    <main className="gate">
      <div className="column">
        <div>
          <p className="wordmark">{frame.product}</p>
          {status?.demo && <p className="demo"><Tag tone="accent">{frame.demo}</Tag> <span className="meta">{frame.demoHelp}</span></p>}
          {status && <h1>{says.title}</h1>}
          {status && <p className="meta">{says.about}</p>}
        </div>
        <FailureNotice failure={failure} onAgain={() => void look()} reasonsOnly />
        {!status && !failure && <Skeleton lines={2} />}
        {status && puttingBack && <PutBackup language={language} onBack={() => setPuttingBack(false)} />}
        {status && !puttingBack && isNew && <CreateVault language={language} />}
        {status && !puttingBack && !isNew && (forgotten ? <RecoverVault hasSheet={status.recovery} onBack={() => setForgotten(false)} /> : <OpenVault onForgotten={() => setForgotten(true)} onUnfinished={(why) => void look().then(() => setFailure(why))} />)}
        {status && !puttingBack && !status.demo && <div><Button kind="plain" onPress={() => setPuttingBack(true)}>{backups.restore.open}</Button></div>}
        <InDanger />
        <Choice
          label={unlock.language} value={language} onChange={onLanguage}
          options={[{ value: 'nl', label: unlock.languages.nl }, { value: 'en', label: unlock.languages.en }]}
        />
      </div>
    </main>
  );
}
