import '../design/font.css';
import '../design/tokens.css';
import '../design/type.css';
import './page.css';
import { demoProgram } from '../roles';
import { ask, NoAnswer } from './ask';
import { benefits } from './benefits';
import { commitments } from './commitments';
import { element } from './element';
import { headline } from './headline';
import { milestones } from './milestones';
import { demoBanner, noAnswer, noPrograms } from './notices';
import { panel } from './panel';
import type { Program } from './program';
import { documentId } from './programs.graphql';

const page = document.getElementById('programs') as HTMLElement;

function overview(program: Program): HTMLElement {
  return element(
    'article.program',
    {},
    program.id === demoProgram && demoBanner(),
    headline(program),
    panel(milestones(program.milestones.nodes), program.id),
    panel(benefits(program.benefits.nodes), program.id),
    panel(commitments(program.commitments.nodes), program.id),
  );
}

async function show(): Promise<void> {
  page.setAttribute('aria-busy', 'true');
  try {
    const { programs } = await ask<{ programs: { nodes: Program[] } }>(documentId);
    const shown = programs.nodes.map(overview);
    page.replaceChildren(...(shown.length > 0 ? shown : [noPrograms()]));
  } catch (error) {
    const heading = error instanceof NoAnswer ? error.heading : 'The answer cannot be shown';
    page.replaceChildren(noAnswer(heading, (error as Error).message, () => void show()));
    if (!(error instanceof NoAnswer)) throw error;
  } finally {
    page.removeAttribute('aria-busy');
  }
}

void show();
