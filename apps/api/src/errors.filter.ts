import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import { Unavailable } from '@plumbline/event-store';
import type { Response } from 'express';
import { refuse } from './http/refuse';
import { requestId } from './http/request-id.middleware';

const logger = new Logger('HTTP');

/**
 * Hands what GraphQL throws on to GraphQL's own formatting, which tells and logs it once. What happens
 * outside of GraphQL is answered here, as JSON, without saying what broke.
 */
@Catch()
export class Errors implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error;
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return undefined;
    const status = error instanceof HttpException ? error.getStatus() : 500;
    if (error instanceof Unavailable) refuse(response, 503, error.code, error.message);
    else if (status === 404)
      refuse(response, 404, 'NOT_FOUND', 'There is nothing at this address.');
    else if (status < 500) refuse(response, status, 'INVALID', 'This request cannot be read.');
    else {
      const fault = requestId(response);
      logger.error({ fault, error });
      refuse(response, 500, 'INTERNAL', `Something broke on our side; the log has it as ${fault}.`);
    }
    return undefined;
  }
}
