import { Type } from '@nestjs/common';
import type { CommandBus } from '@nestjs/cqrs';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory, Query, Resolver } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { Invalid } from '@plumbline/event-store';
import { printType, type GraphQLSchema } from 'graphql';
import { CloseJar, GiftInput, OpenJar, PutIn } from './jars.inputs.example';
import { mutations, toCommand } from './mutations';

@Resolver()
class Queries {
  @Query(() => String)
  ready(): string {
    return 'yes';
  }
}

describe('The mutations of some commands', () => {
  const resolver = mutations({ OpenJar, PutIn, CloseJar }) as Type;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    const app = await Test.createTestingModule({ imports: [GraphQLSchemaBuilderModule] }).compile();
    schema = await app.get(GraphQLSchemaFactory).create([Queries, resolver]);
  });
  const fieldOf = (name: string) => schema.getMutationType()!.getFields()[name]!;

  it('have the names of the commands, written small', () => {
    const names = Object.keys(schema.getMutationType()!.getFields());
    expect(names).toEqual(['openJar', 'putIn', 'closeJar']);
  });

  it('tell what they do, take one input and answer a receipt', () => {
    const field = fieldOf('putIn');
    expect(field.description).toBe('Put coins into a jar.');
    expect(field.args.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual([
      'input: PutInInput!',
    ]);
    expect(String(field.type)).toBe('Receipt!');
  });

  it('have inputs with every field of the command, of the envelope and of the items', () => {
    expect(Object.keys(fieldOf('putIn').args).length).toBe(1);
    const printed = printType(schema.getType('PutInInput')!).replace(/\s*"""[^]*?"""\s*/g, '\n');
    for (const field of [
      'commandId: ID\n',
      'expectedRevision: Int\n',
      'on: Day\n',
      'source: String\n',
      'program: ID!\n',
      'id: ID!\n',
      'coins: Int!\n',
      'from: ID\n',
      'gifts: [GiftInput!]\n',
    ]) {
      expect(printed).toContain(field);
    }
  });

  it('give the command of its class to the CommandBus and answer what it answers', async () => {
    const given: object[] = [];
    const bus = { execute: async (command: object) => (given.push(command), 'a receipt') };
    const built = new resolver(bus as unknown as CommandBus) as Record<
      string,
      (said: object) => unknown
    >;
    const said = { program: 'north', id: 'tea', coins: 3, from: null };
    expect(await built.putIn!(said)).toBe('a receipt');
    expect(given).toEqual([Object.assign(new PutIn(), { program: 'north', id: 'tea', coins: 3 })]);
    expect(given[0]).toBeInstanceOf(PutIn);
  });
});

describe('The command of what was said', () => {
  const said = { program: 'north', id: 'tea', coins: 3 };

  it('is of its class, and its items are of theirs', () => {
    const command = toCommand(PutIn, { ...said, gifts: [{ giver: 'Ben' }, { giver: 'Ann' }] });
    expect(command).toBeInstanceOf(PutIn);
    expect(command.gifts).toEqual([{ giver: 'Ben' }, { giver: 'Ann' }]);
    for (const gift of command.gifts!) expect(gift).toBeInstanceOf(GiftInput);
  });

  it('has no field for what is null or not said, at any depth', () => {
    const command = toCommand(PutIn, {
      ...said,
      commandId: null,
      from: undefined,
      gifts: [{ giver: 'Ben', from: null, givenOn: undefined }],
    });
    expect(Object.keys(command)).toEqual(['program', 'id', 'coins', 'gifts']);
    expect(Object.keys(command.gifts![0]!)).toEqual(['giver']);
  });

  it('keeps what is wrong as it is, so that it can be told', () => {
    const command = toCommand(PutIn, { ...said, coins: '3', gifts: ['Ben', null], colour: 'red' });
    expect(command).toMatchObject({ coins: '3', colour: 'red' });
    expect(command.gifts).toHaveLength(2);
  });

  it('can be made of what GraphQL gives: objects without a prototype', () => {
    const bare = (fields: object) => Object.assign(Object.create(null) as object, fields);
    const command = toCommand(PutIn, bare({ ...said, gifts: [bare({ giver: 'Ben' })] }));
    expect(command).toEqual(toCommand(PutIn, { ...said, gifts: [{ giver: 'Ben' }] }));
  });

  it.each<[string, string]>([
    ['a hostile name', '{"__proto__": {"coins": 100}}'],
    ['a hostile name in an item', '{"gifts": [{"constructor": {"prototype": {"x": 1}}}]}'],
    ['a nesting without an end', `{"gifts": ${'['.repeat(2_000)}${']'.repeat(2_000)}}`],
  ])('is refused with %s, before anything is made of it', (_, json) => {
    const hostile = JSON.parse(json) as object;
    expect(() => toCommand(PutIn, Object.assign({}, said, hostile))).not.toThrow(RangeError);
    expect(() => toCommand(PutIn, hostile)).toThrow(Invalid);
    expect(Object.prototype).not.toHaveProperty('x');
  });
});
