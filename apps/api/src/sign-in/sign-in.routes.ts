import { json, Router, urlencoded } from 'express';
import { brokenBody } from '../http/broken-body.middleware';
import { AccountRoutes } from './account.routes';
import { withFormToken } from './form-token';
import { JoiningRoutes } from './joining.routes';
import { LocalRoutes } from './local.routes';
import { MARK, STYLE } from './pages/style';
import { ProviderRoutes } from './provider.routes';
import { Reception } from './reception';
import { NO_PAGE, refuse } from './refusals';
import { safeHeaders } from './safe-headers';
import { sameOrigin } from './same-origin';
import type { SignInParts } from './sign-in-parts';

const LARGEST_BODY = '16kb';
const MOST_FIELDS = 12;
const A_DAY = 'max-age=86400';

/** Everything under `/auth`: pages that work without script, and the same as JSON for a page that has one. */
export function signInRoutes(parts: SignInParts): Router {
  const { configuration, keys } = parts.keeping;
  const router = Router();
  const reception = new Reception(parts);
  router.use(
    safeHeaders,
    sameOrigin(configuration.address),
    urlencoded({ extended: false, limit: LARGEST_BODY, parameterLimit: MOST_FIELDS }),
    json({ limit: LARGEST_BODY }),
    withFormToken(keys),
  );
  router.get('/style.css', (_, response) => {
    response.setHeader('cache-control', A_DAY);
    response.type('css').send(STYLE);
  });
  router.get('/plumbline.svg', (_, response) => {
    response.setHeader('cache-control', A_DAY);
    response.type('svg').send(MARK);
  });
  for (const Routes of [LocalRoutes, ProviderRoutes, JoiningRoutes, AccountRoutes]) {
    new Routes(reception).on(router);
  }
  router.use((request, response) => {
    refuse(request, response, 404, NO_PAGE);
  });
  router.use(brokenBody);
  return router;
}
