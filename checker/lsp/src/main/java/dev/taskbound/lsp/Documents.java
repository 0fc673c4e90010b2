package dev.taskbound.lsp;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/** The documents that the editor has open. Safe to use from several threads. */
final class Documents {
  private final Map<Path, OpenDocument> open = new ConcurrentHashMap<>();

  Documents() {}

  /** Takes in an opened document; nothing comes back if it is no file. */
  Optional<OpenDocument> open(TextDocumentItem item) {
    return FileUris.path(item.getUri())
        .map(
            path -> {
              DocumentText text = new DocumentText(item.getText());
              OpenDocument document =
                  new OpenDocument(item.getUri(), path, item.getVersion(), text, now());
              open.put(path, document);
              return document;
            });
  }

  /** Applies changes in their order; nothing comes back if the document is not open. */
  Optional<OpenDocument> change(
      VersionedTextDocumentIdentifier id, List<TextDocumentContentChangeEvent> changes) {
    return get(id.getUri())
        .map(
            before -> {
              DocumentText text = before.text();
              for (TextDocumentContentChangeEvent change : changes) {
                text = text.with(change);
              }
              int version = id.getVersion() == null ? before.version() + 1 : id.getVersion();
              OpenDocument document =
                  new OpenDocument(before.uri(), before.path(), version, text, now());
              open.put(document.path(), document);
              return document;
            });
  }

  /** Forgets a document, and returns what it was. */
  Optional<OpenDocument> close(String uri) {
    return FileUris.path(uri).map(open::remove);
  }

  /** Returns the open document of this URI. */
  Optional<OpenDocument> get(String uri) {
    return FileUris.path(uri).flatMap(this::get);
  }

  /** Returns the open document of this file. */
  Optional<OpenDocument> get(Path path) {
    return Optional.ofNullable(open.get(path));
  }

  /** Returns what is open now. */
  Collection<OpenDocument> all() {
    return List.copyOf(open.values());
  }

  /** Returns whether the editor still shows exactly this text. */
  boolean current(OpenDocument document) {
    return document.equals(open.get(document.path()));
  }

  /** Returns the editor's name of a file where it has one. */
  String uriOf(Path path) {
    OpenDocument document = open.get(path);
    return document == null ? FileUris.uri(path) : document.uri();
  }

  private static long now() {
    return System.currentTimeMillis();
  }
}
