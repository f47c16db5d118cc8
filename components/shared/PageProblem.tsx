/** Stands in for a page whose data could not be read. */
export function PageProblem({ text }: { readonly text: string }) {
  return (
    <main>
      <p role="alert" class="problem">
        {text}
      </p>
    </main>
  );
}
