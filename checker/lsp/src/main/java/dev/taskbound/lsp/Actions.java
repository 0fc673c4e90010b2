package dev.taskbound.lsp;

import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Offers the fixes of findings, and to suppress them. */
final class Actions {
  private final ClientAbilities client;

  Actions(ClientAbilities client) {
    this.client = client;
  }

  /** Returns the actions for what was found in a range, real fixes first. */
  List<Either<Command, CodeAction>> in(Range range, CodeActionContext context, Checked checked) {
    List<Either<Command, CodeAction>> fixes = new ArrayList<>();
    List<Either<Command, CodeAction>> suppressions = new ArrayList<>();
    if (!quickFixesWanted(context)) {
      return fixes;
    }
    for (Checked.Found found : checked.findings()) {
      Range place = Diagnostics.range(found.finding().place());
      if (Ranges.touch(place, range)) {
        List<Diagnostic> shown = shownFor(found, place, context);
        boolean best = true;
        for (Fix fix : found.fixes()) {
          fixes.add(action(fix, shown, best, checked.document()));
          best = false;
        }
        for (Fix fix : found.suppressions()) {
          suppressions.add(action(fix, shown, false, checked.document()));
        }
      }
    }
    fixes.addAll(suppressions);
    return fixes;
  }

  private static boolean quickFixesWanted(CodeActionContext context) {
    List<String> only = context.getOnly();
    return only == null
        || only.stream().anyMatch(kind -> kind.isEmpty() || kind.equals(CodeActionKind.QuickFix));
  }

  /**
   * Returns the editor's own diagnostics of a finding, so that it can tell what an action mends.
   */
  private static List<Diagnostic> shownFor(
      Checked.Found found, Range place, CodeActionContext context) {
    List<Diagnostic> given =
        context.getDiagnostics() == null ? List.of() : context.getDiagnostics();
    String key = found.finding().rule().key();
    return given.stream()
        .filter(each -> Diagnostics.SOURCE.equals(each.getSource()))
        .filter(each -> Objects.equals(place, each.getRange()))
        .filter(each -> each.getCode() != null && each.getCode().isLeft())
        .filter(each -> each.getCode().getLeft().equals(key))
        .toList();
  }

  private Either<Command, CodeAction> action(
      Fix fix, List<Diagnostic> shown, boolean preferred, OpenDocument document) {
    CodeAction action = new CodeAction(fix.title());
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(shown);
    if (preferred) {
      action.setIsPreferred(true);
    }
    action.setEdit(workspaceEdit(fix, document));
    return Either.forRight(action);
  }

  private WorkspaceEdit workspaceEdit(Fix fix, OpenDocument document) {
    List<TextEdit> edits = new ArrayList<>();
    for (Edit edit : fix.allEdits()) {
      edits.add(new TextEdit(document.text().range(edit.start(), edit.end()), edit.text()));
    }
    if (!client.versionedEdits()) {
      return new WorkspaceEdit(Map.of(document.uri(), edits));
    }
    VersionedTextDocumentIdentifier id =
        new VersionedTextDocumentIdentifier(document.uri(), document.version());
    List<Either<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>> either = new ArrayList<>();
    edits.forEach(edit -> either.add(Either.forLeft(edit)));
    return new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(id, either))));
  }
}
