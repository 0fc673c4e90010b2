package dev.taskbound.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Shows diagnostics, and takes them away. */
final class Publisher {
  private final Documents documents;
  private final Map<Path, List<Diagnostic>> shown = new HashMap<>();
  private Diagnostics diagnostics;
  private @Nullable LanguageClient client;

  Publisher(Documents documents) {
    this.documents = documents;
    this.diagnostics = new Diagnostics(documents, ClientAbilities.NONE);
  }

  synchronized void to(LanguageClient editor) {
    client = editor;
  }

  synchronized void forClient(ClientAbilities abilities) {
    diagnostics = new Diagnostics(documents, abilities);
  }

  /**
   * Shows what a check has found, unless the document has changed meanwhile. While a document
   * cannot be parsed, what was found in it before stays: it will most often be there again in a
   * moment.
   */
  synchronized void publish(Checked checked, CompileSetup setup) {
    OpenDocument document = checked.document();
    if (!documents.current(document)) {
      return;
    }
    List<Diagnostic> all = new ArrayList<>();
    if (setup.javacErrors()) {
      all.addAll(checked.compilerErrors());
    }
    if (checked.readable()) {
      checked.findings().forEach(found -> all.add(diagnostics.of(found.finding())));
    } else {
      shown.getOrDefault(document.path(), List.of()).stream()
          .filter(each -> Diagnostics.SOURCE.equals(each.getSource()))
          .forEach(all::add);
      if (!setup.javacErrors()) {
        return;
      }
    }
    shown.put(document.path(), all);
    send(document.uri(), all, document.version());
  }

  /** Takes away all that is shown for a document that has been closed. */
  synchronized void clear(OpenDocument closed) {
    shown.remove(closed.path());
    send(closed.uri(), List.of(), null);
  }

  /** Takes away all that is shown for a file that has been deleted. */
  synchronized void clear(Path deleted) {
    shown.remove(deleted);
    send(documents.uriOf(deleted), List.of(), null);
  }

  private void send(String uri, List<Diagnostic> all, @Nullable Integer version) {
    if (client != null) {
      client.publishDiagnostics(new PublishDiagnosticsParams(uri, all, version));
    }
  }
}
