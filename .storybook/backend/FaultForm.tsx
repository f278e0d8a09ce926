/** @jsxRuntime classic */
import * as React from 'react';
import { useId, useState } from 'react';
import { routes } from '../../src/client/authing/routes.ts';
import type { FaultOrder } from './BackendReport.ts';
import { faultKinds } from './faultKinds.ts';
import { Field, Row, SmallButton } from './parts.tsx';

/** Each request once: the ways to bind a face are one, and a server cannot tell them apart. */
const operations = Object.keys(routes).filter((name) => !/^associateFaceBy(Url|File)$/.test(name));

/** Orders a fault for an operation. */
export function FaultForm({ onOrder }: { onOrder(order: FaultOrder): void }) {
  const id = useId();
  const [target, setTarget] = useState('*');
  const [name, setName] = useState('late');
  const [amount, setAmount] = useState<Record<string, number>>({});
  const kind = faultKinds[name];
  if (!kind) return null;
  const value = amount[name] ?? kind.amount?.first ?? 0;
  const order = (isLasting: boolean) =>
    // SAFETY: the values of the list are the table's own names, or the star.
    onOrder({ target: target as FaultOrder['target'], fault: kind.create(value), isLasting });
  return (
    <>
      <Field label="Operation" id={`${id}-operation`}>
        <select id={`${id}-operation`} value={target} onChange={(e) => setTarget(e.target.value)}>
          <option value="*">whatever comes</option>
          {operations.map((operation) => (
            <option key={operation}>{operation}</option>
          ))}
        </select>
      </Field>
      <Field label="Fault" id={`${id}-fault`}>
        <select id={`${id}-fault`} value={name} onChange={(e) => setName(e.target.value)}>
          {Object.entries(faultKinds).map(([key, { title }]) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </Field>
      {kind.amount && (
        <Field label={kind.amount.label} id={`${id}-amount`}>
          <input
            id={`${id}-amount`}
            type="number"
            min={0}
            value={value}
            onChange={(e) => setAmount({ ...amount, [name]: e.target.valueAsNumber || 0 })}
          />
        </Field>
      )}
      <Row>
        <SmallButton onClick={() => order(false)}>Break the next one</SmallButton>
        <SmallButton onClick={() => order(true)}>Break every one</SmallButton>
      </Row>
    </>
  );
}
