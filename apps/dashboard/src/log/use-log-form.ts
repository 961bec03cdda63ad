import { useEffect, useState } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type RegisterOptions,
  type UseFormRegisterReturn,
} from 'react-hook-form';
import { useWho } from '../app/who';
import type { Document } from '../asking/document';
import { useCommand, type Carrying, type OwnInput } from '../asking/use-command';
import { draftOf, forgetDraft, keepDraft } from './draft';

/** Ties a field of a form to a control, with the server's sentence about it. */
export type FieldOf<Typed extends FieldValues> = (
  name: Path<Typed>,
  rules?: RegisterOptions<Typed, Path<Typed>>,
) => UseFormRegisterReturn & { error?: string };

interface LogFormOf<Typed, Saved, Input> {
  /** What the draft is kept under: the mutation, and what it is about. */
  readonly draft: string;
  readonly document: Document<Readonly<Record<string, Saved>>, { input: Input }>;
  /** What the form begins with, a value for each field. */
  readonly begun: Typed;
  /** What is sent of what was typed. */
  readonly inputOf: (typed: Typed) => OwnInput<Input>;
  readonly onSaved: (receipt: Saved) => void;
  /** It is about the installation, and in no program. */
  readonly ofInstallation?: boolean;
}

/**
 * A form that gives a command: what is typed survives a reload and signing in again, the server's
 * sentence stands beside the field that it names or on top, and nothing is taken away until it is saved.
 */
export function useLogForm<
  Typed extends FieldValues,
  Saved extends object,
  Input extends Carrying,
>({
  draft: kept,
  document,
  begun,
  inputOf,
  onSaved,
  ofInstallation,
}: LogFormOf<Typed, Saved, Input>) {
  const { name } = useWho();
  const [draft] = useState(() => draftOf<Typed>(kept, name));
  const form = useForm<Typed>({ defaultValues: { ...begun, ...draft } as DefaultValues<Typed> });
  const { send, findings, busy } = useCommand(document, Object.keys(begun), ofInstallation);
  const { subscribe, handleSubmit, register, control, getFieldState, formState } = form;

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => keepDraft(kept, name, values),
      }),
    [subscribe, kept, name],
  );

  const submit = handleSubmit(async (typed) => {
    const receipt = await send(inputOf(typed));
    if (!receipt) return;
    forgetDraft(kept);
    onSaved(receipt);
  });

  const errorOf = (of: Path<Typed>) =>
    findings.fields[of] ?? getFieldState(of, formState).error?.message;
  const field: FieldOf<Typed> = (of, rules) => ({ ...register(of, rules), error: errorOf(of) });
  return {
    field,
    errorOf,
    register,
    control,
    submit,
    busy,
    top: findings.top,
    hasDraft: draft !== undefined,
  };
}
