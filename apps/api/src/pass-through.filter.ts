import { Catch, type ExceptionFilter } from '@nestjs/common';

/** Hands every error on to GraphQL's own formatting, which tells and logs it once. */
@Catch()
export class PassThrough implements ExceptionFilter {
  catch(error: unknown): unknown {
    return error;
  }
}
