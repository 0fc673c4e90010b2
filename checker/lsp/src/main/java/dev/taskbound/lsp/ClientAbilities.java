package dev.taskbound.lsp;

import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.MarkupKind;

/**
 * What of the protocol's options an editor knows.
 *
 * @param relatedInformation whether diagnostics can point to further places
 * @param codeDescription whether diagnostics can link to a page
 * @param versionedEdits whether edits can name the version of the document they are for
 * @param markdown whether hover texts are shown as Markdown
 * @param watchedFiles whether it can be asked to watch files
 * @param configuration whether it can be asked for settings
 */
record ClientAbilities(
    boolean relatedInformation,
    boolean codeDescription,
    boolean versionedEdits,
    boolean markdown,
    boolean watchedFiles,
    boolean configuration) {

  /** Those of an editor that tells nothing. */
  static final ClientAbilities NONE = new ClientAbilities(false, false, false, false, false, false);

  /** Reads what the editor says about itself; null if it says nothing. */
  static ClientAbilities of(ClientCapabilities said) {
    var text = Optional.ofNullable(said).map(ClientCapabilities::getTextDocument);
    var workspace = Optional.ofNullable(said).map(ClientCapabilities::getWorkspace);
    var diagnostics = text.map(t -> t.getPublishDiagnostics());
    return new ClientAbilities(
        yes(diagnostics.map(d -> d.getRelatedInformation())),
        yes(diagnostics.map(d -> d.getCodeDescriptionSupport())),
        yes(workspace.map(w -> w.getWorkspaceEdit()).map(e -> e.getDocumentChanges())),
        yes(
            text.map(t -> t.getHover())
                .map(h -> h.getContentFormat())
                .map(formats -> formats.contains(MarkupKind.MARKDOWN))),
        yes(workspace.map(w -> w.getDidChangeWatchedFiles()).map(c -> c.getDynamicRegistration())),
        yes(workspace.map(w -> w.getConfiguration())));
  }

  private static boolean yes(Optional<Boolean> said) {
    return said.orElse(false);
  }
}
