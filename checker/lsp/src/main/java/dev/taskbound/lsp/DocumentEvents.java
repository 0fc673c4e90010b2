package dev.taskbound.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What happens in open documents, and what is asked about them. */
final class DocumentEvents implements TextDocumentService {
  /** How long nothing must be typed before a check begins. */
  static final long PAUSE_MILLIS = 100;

  /** An answer that comes later is of no use to the one who asked. */
  private static final long LONGEST_ANSWER_SECONDS = 10;

  private final Documents documents;
  private final Checks checks;
  private final Publisher publisher;
  private volatile Hovers hovers = new Hovers(ClientAbilities.NONE);
  private volatile Actions actions = new Actions(ClientAbilities.NONE);

  DocumentEvents(Documents documents, Checks checks, Publisher publisher) {
    this.documents = documents;
    this.checks = checks;
    this.publisher = publisher;
  }

  void forClient(ClientAbilities abilities) {
    hovers = new Hovers(abilities);
    actions = new Actions(abilities);
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    documents.open(params.getTextDocument()).ifPresent(document -> check(document, 0));
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    documents
        .change(params.getTextDocument(), params.getContentChanges())
        .ifPresent(document -> check(document, PAUSE_MILLIS));
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    documents
        .get(params.getTextDocument().getUri())
        .ifPresent(
            document -> {
              check(document, 0);
              checks.affectedBy(document.path());
            });
  }

  private void check(OpenDocument document, long pauseMillis) {
    if (document.checkable()) {
      checks.soon(document, pauseMillis);
    }
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    documents
        .close(params.getTextDocument().getUri())
        .ifPresent(
            document -> {
              checks.forget(document.path());
              publisher.clear(document);
            });
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return checked(params.getTextDocument())
        .thenApply(
            checked -> checked.map(here -> hovers.at(params.getPosition(), here)).orElse(null));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return checked(params.getTextDocument())
        .thenApply(
            checked ->
                checked
                    .map(here -> actions.in(params.getRange(), params.getContext(), here))
                    .orElse(List.of()));
  }

  private CompletableFuture<Optional<Checked>> checked(TextDocumentIdentifier id) {
    return documents
        .get(id.getUri())
        .map(checks::of)
        .orElse(CompletableFuture.completedFuture(Optional.empty()))
        .completeOnTimeout(Optional.empty(), LONGEST_ANSWER_SECONDS, TimeUnit.SECONDS);
  }
}
