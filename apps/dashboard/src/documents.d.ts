/** A query of our pages: the build keeps its text for the server and gives the page its id. */
declare module '*.graphql' {
  export const documentId: string;
}
