import ts from 'typescript';

/** A text that a person reads or hears, written where no translation reaches it. */
export interface Literal {
  readonly line: number;
  readonly text: string;
}

/** Attributes of ours and of HTML that are shown or read out. */
const ATTRIBUTES =
  /^(about|alt|aria-(label|description)|caption|finding|heading|hint|label|name|next|note|nothing|over|placeholder|title|unit|what|word)$/;
/** What components show of data: columns, legends, looks, points, choices, empty states. */
const PROPERTIES =
  /^(about|caption|finding|heading|hint|label|name|next|note|nothing|said|says|title|what|words?)$/;
/** Attributes of more than one word that nobody reads. */
const NOT_READ = /^(className|placement)$/;

const WORD = /\p{L}{2,}/u;
/** The key of a word, as `word: 'wentDown'`: what is shown begins large or has a space. */
const KEY = /^[a-z][\w-]*$/;
/** Two words beside each other, or one that ends a sentence: only language is written so. */
const SENTENCE = /\p{L}[,;:]? \p{L}{2,}|\p{L}{2,}[.…?!]$/u;

type Written = ts.StringLiteralLike | ts.TemplateExpression;

const isWritten = (node: ts.Node): node is Written =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

const textOf = (node: Written): string =>
  ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map(({ literal }) => literal)]
        .map(({ text }) => text)
        .join('{}')
    : node.text;

/** The texts that an expression may come to: both ways of a choice, and what a template takes in. */
function comesTo(node: ts.Node | undefined): Written[] {
  if (!node) return [];
  if (ts.isTemplateExpression(node))
    return [node, ...node.templateSpans.flatMap(({ expression }) => comesTo(expression))];
  if (ts.isStringLiteralLike(node)) return [node];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(comesTo);
  if (ts.isBinaryExpression(node)) {
    const onlyRight = node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    return [...(onlyRight ? [] : comesTo(node.left)), ...comesTo(node.right)];
  }
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node))
    return comesTo(node.expression);
  return [];
}

/** What a node shows by where it stands: as an attribute, as a child, as a property that is shown. */
function shownAt(node: ts.Node): Written[] {
  if (ts.isJsxAttribute(node))
    return ATTRIBUTES.test(node.name.getText()) ? comesTo(node.initializer) : [];
  if (ts.isJsxExpression(node))
    return ts.isJsxAttribute(node.parent) ? [] : comesTo(node.expression);
  if (ts.isPropertyAssignment(node) && PROPERTIES.test(node.name.getText()))
    return comesTo(node.initializer).filter((one) => !KEY.test(textOf(one)));
  return [];
}

/** What is for programmers, or for the style sheet. */
const isNotRead = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isTypeNode(node) ||
  (ts.isJsxAttribute(node) && NOT_READ.test(node.name.getText())) ||
  (ts.isNewExpression(node) && node.expression.getText() === 'Error');

/** The texts of a source that are shown, or that are sentences wherever they stand. */
export function literalsShown(file: string, source: string): Literal[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found = new Map<ts.Node, Literal>();
  const add = (node: ts.Node, text: string) => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.set(node, { line, text: text.replaceAll(/\s+/g, ' ').trim() });
  };
  const look = (node: ts.Node): void => {
    if (isNotRead(node)) return;
    if (ts.isJsxText(node) && WORD.test(node.text)) add(node, node.text);
    for (const one of shownAt(node)) if (WORD.test(textOf(one))) add(one, textOf(one));
    if (isWritten(node) && SENTENCE.test(textOf(node))) add(node, textOf(node));
    ts.forEachChild(node, look);
  };
  look(tree);
  return [...found.values()];
}
