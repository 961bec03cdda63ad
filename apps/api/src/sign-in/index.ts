export { readSignInConfiguration, type SignInConfiguration } from './sign-in-configuration';
export { signInParts, type SignInKeeping, type SignInParts } from './sign-in-parts';
export { signInRoutes } from './sign-in.routes';
