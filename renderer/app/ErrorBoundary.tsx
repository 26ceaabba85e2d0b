import { Component, type ReactNode } from 'react';
import { Banner } from '../components/Banner';
import { Button } from '../components/Button';
import { PageHeader } from '../components/Layout';
import { useWords } from '../words/words';

interface Props {
  readonly children: ReactNode;
  /** Another screen starts afresh. */
  readonly place: string;
  readonly onHome: () => void;
}

interface State {
  readonly reference: string | undefined;
  readonly place: string;
}

/** A screen that breaks does not take the window with it. What broke is not shown or kept: it could hold a name. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { reference: undefined, place: this.props.place };

  static getDerivedStateFromError(): Partial<State> {
    return { reference: newReference() };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.place === state.place ? null : { place: props.place, reference: undefined };
  }

  override render(): ReactNode {
    const { reference } = this.state;
    if (!reference) return this.props.children;
    return <Broken reference={reference} onAgain={() => this.setState({ reference: undefined })} onHome={this.props.onHome} />;
  }
}

function Broken({ reference, onAgain, onHome }: { readonly reference: string; readonly onAgain: () => void; readonly onHome: () => void }) {
  const { frame } = useWords();
  return (
    <div className="stack" data-gap="medium">
      <PageHeader title={frame.broken.title} />
      <Banner tone="danger" announce="alert"><p>{frame.broken.safe} {frame.broken.next(reference)}</p></Banner>
      <div className="split"><Button kind="primary" onPress={onAgain}>{frame.tryAgain}</Button><Button onPress={onHome}>{frame.toToday}</Button></div>
    </div>
  );
}

/** A number to pass on that says nothing about anyone. */
function newReference(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase();
}
