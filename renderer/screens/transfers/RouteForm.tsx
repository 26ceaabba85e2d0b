import { useState } from 'react';
import type { Permission } from '#domain/shared/refusal';
import { legalAreaOf } from '#domain/transfers/countries';
import { routeRulesOn, versionsOf } from '#domain/transfers/route-rules';
import { documentsFor, mayChooseRoute, routes, type Route } from '#domain/transfers/routes';
import type { TransferRecord } from '#domain/transfers/transfer-record';
import { Choice } from '../../components/Choice';
import { useToday } from '../../state/now';
import { useTell } from '../../state/store';
import { sentenceOfRefusal } from '../../words/sentences';
import { useWords } from '../../words/words';
import { ActForm } from '../departures/ActForm';
import { useActForm } from '../departures/use-act-form';
import { orMissing } from '../minors/form';
import { documentFacts } from './document-facts';

interface FormProps {
  readonly transfer: TransferRecord;
  readonly onClose: () => void;
}

/** Routes that fit the country and the host can be chosen; the others stand below with the reason. */
export function RouteForm({ transfer, onClose }: FormProps) {
  const words = useWords();
  const { transfers: { transfer: { route: say, area, confirmLaw } }, field } = words;
  const tell = useTell();
  const rules = routeRulesOn(useToday());
  const { country, hostRelation } = transfer.destination;
  const [initial] = useState({ route: '' as Route | '' });
  const form = useActForm({
    request: 'transfers.chooseRoute', draft: `route:${transfer.id}`, initial,
    toInput: (body) => ({ route: orMissing(body.route), transferId: transfer.id }),
    onDone: () => { tell({ says: say.done }); onClose(); },
  });
  const against = new Map<Route, Permission>(routes.map((route) => [route, mayChooseRoute(route, country, hostRelation, rules)]));
  const fitting = routes.filter((route) => against.get(route)?.length === 0);
  const { route } = form.body;
  return (
    <ActForm form={form} title={say.title} act={say.act} onCancel={onClose} arrive titled={false}>
      <p className="meta">{area(field.transfers.legalAreas[legalAreaOf(country, rules.countries)])}</p>
      <Choice
        label={field.fields.labels.routeChoice.route} shape="list" {...form.pick('route')}
        options={fitting.map((value) => ({ value, label: field.transfers.routes[value], help: say.ground(field.laws[rules.transfer.routes[value].ground]) }))}
      />
      {route !== '' && (
        <div role="status">
          <p><strong>{say.needs}</strong></p>
          <ul className="sentences">{documentsFor(route, country, rules).map((document) => <li key={document}>{field.transfers.documents[document]} <span className="meta">{documentFacts(document, rules.transfer, words)}</span></li>)}</ul>
          <p className="meta">{say.ground(field.laws[rules.transfer.routes[route].ground])} {confirmLaw} {field.transfers.rules.used(versionsOf(rules))}</p>
        </div>
      )}
      {fitting.length < routes.length && (
        <div className="not-usable">
          <p className="label">{say.cannot}</p>
          <ul className="sentences">
            {routes.filter((one) => !fitting.includes(one)).map((one) => (
              <li key={one}>{field.transfers.routes[one]}. <span className="meta">{against.get(one)?.map((reason) => sentenceOfRefusal(reason, words)).join(' ')}</span></li>
            ))}
          </ul>
        </div>
      )}
    </ActForm>
  );
}
