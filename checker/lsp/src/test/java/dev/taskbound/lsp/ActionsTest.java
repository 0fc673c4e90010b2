package dev.taskbound.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import dev.taskbound.engine.report.Place;
import dev.taskbound.engine.report.Severity;
import dev.taskbound.engine.rules.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered for a finding. */
class ActionsTest {
  private static final String NAME = "\"taskbound:capture.not.sendable\"";

  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          void go(Handle h) { X; }                                      | @SuppressWarnings(K)\\n  void go(Handle h) { X; }
          @Deprecated void go(Handle h) { X; }                          | @SuppressWarnings(K)\\n  @Deprecated void go(Handle h) { X; }
          @SuppressWarnings("all") void go(Handle h) { X; }             | @SuppressWarnings({"all", K}) void go(Handle h) { X; }
          @SuppressWarnings({"all", "x"}) void go(Handle h) { X; }      | @SuppressWarnings({"all", "x", K}) void go(Handle h) { X; }
          @SuppressWarnings({"all",}) void go(Handle h) { X; }          | @SuppressWarnings({"all", K,}) void go(Handle h) { X; }
          @SuppressWarnings({}) void go(Handle h) { X; }                | @SuppressWarnings(K) void go(Handle h) { X; }
          @SuppressWarnings(value = "all") void go(Handle h) { X; }     | @SuppressWarnings(value = {"all", K}) void go(Handle h) { X; }
          @java.lang.SuppressWarnings("all") void go(Handle h) { X; }   | @java.lang.SuppressWarnings({"all", K}) void go(Handle h) { X; }
          @SuppressWarnings(ALL) void go(Handle h) { X; }               | @SuppressWarnings({ALL, K}) void go(Handle h) { X; }
          void go(Handle h) { Runnable r = () -> X; r.run(); }          | void go(Handle h) { @SuppressWarnings(K) Runnable r = () -> X; r.run(); }
          void go(Handle h) { var r = new Object() { int i = Y; }; }    | void go(Handle h) { var r = new Object() { @SuppressWarnings(K) int i = Y; }; }
          Class() { Handle h = new Handle(); X; }                       | @SuppressWarnings(K)\\n  Class() { Handle h = new Handle(); X; }
          { Handle h = new Handle(); X; }                               | CLASS
          """)
  void suppressesAtTheNearestDeclaration(String member, String wanted) throws Exception {
    String before =
        ("class Class {\n  static final String ALL = \"all\";\n  " + member + "\n}\n")
            .replace("X", "Handle.cross(() -> System.out.println(h.id()))")
            .replace("Y", "Handle.twice(() -> System.out.println(h.id()))");
    String after =
        wanted.equals("CLASS")
            ? "@SuppressWarnings(" + NAME + ")\n" + before
            : before.replace(
                member
                    .replace("X", "Handle.cross(() -> System.out.println(h.id()))")
                    .replace("Y", "Handle.twice(() -> System.out.println(h.id()))"),
                wanted
                    .replace("\\n", "\n")
                    .replace("K", NAME)
                    .replace("X", "Handle.cross(() -> System.out.println(h.id()))")
                    .replace("Y", "Handle.twice(() -> System.out.println(h.id()))"));
    String twice = "  public static int twice(@PretendThread Runnable body) { return 2; }\n}\n";
    new Sources(root)
        .with(
            "app/Handle.java", Sources.HANDLE.substring(0, Sources.HANDLE.lastIndexOf('}')) + twice)
        .with("app/Class.java", "package app;\n\n" + before);
    try (Editor editor = Editor.on(root)) {
      editor.open("app/Class.java");
      List<Diagnostic> shown = editor.await("app/Class.java", all -> all.size() == 1);
      List<CodeAction> actions = editor.actions("app/Class.java", shown.get(0).getRange(), shown);
      CodeAction last = actions.get(actions.size() - 1);
      assertEquals("Suppress with @SuppressWarnings(" + NAME + ")", last.getTitle());
      assertEquals("quickfix", last.getKind());
      assertEquals(shown, last.getDiagnostics());
      assertNull(last.getIsPreferred());
      editor.apply("app/Class.java", last);
      assertEquals("package app;\n\n" + after, editor.text("app/Class.java"));
      editor.await("app/Class.java", List::isEmpty);
    }
  }

  @Test
  void areOnlyOfferedWhereSomethingWasFound() throws Exception {
    new Sources(root).withOneError();
    try (Editor editor = Editor.on(root)) {
      editor.open("app/Crosses.java");
      editor.await("app/Crosses.java", all -> all.size() == 1);
      Range elsewhere = new Range(new Position(0, 0), new Position(1, 0));
      assertEquals(List.of(), editor.actions("app/Crosses.java", elsewhere, List.of()));
      Range everything = new Range(new Position(0, 0), new Position(99, 0));
      assertTrue(!editor.actions("app/Crosses.java", everything, List.of()).isEmpty());
    }
  }

  @Test
  void fitTheTextOfTheMoment() throws Exception {
    new Sources(root).withOneError();
    try (Editor editor = Editor.on(root)) {
      editor.open("app/Crosses.java");
      editor.replace("app/Crosses.java", "package app;", "package app;\n\n\n");
      // Not a moment was left for a check of the new text.
      Range line = new Range(new Position(7, 42), new Position(7, 42));
      List<CodeAction> actions = editor.actions("app/Crosses.java", line, List.of());
      editor.apply("app/Crosses.java", actions.get(actions.size() - 1));
      assertTrue(
          editor.text("app/Crosses.java").contains(")\n  void go("),
          editor.text("app/Crosses.java"));
      editor.await("app/Crosses.java", List::isEmpty);
    }
  }

  @Test
  void putFixesBeforeSuppressionsAndImportsInTheirPlace() {
    OpenDocument document =
        new OpenDocument(
            "file:///a/A.java", Path.of("/a/A.java"), 7, new DocumentText("one\ntwo\n"), 0);
    Place place = new Place(new OpenSource(document), 4, 7, 2, 1, 2, 4);
    Finding finding =
        new Finding(Rule.ESCAPE_TO_FIELD, Severity.ERROR, place, "message", List.of(), "");
    Fix first =
        new Fix(
            "Mend it",
            List.of(new Edit(4, 7, "TWO")),
            List.of("b.B"),
            List.of(Edit.insert(0, "import b.B;\n")));
    Fix second = new Fix("Mend it otherwise", List.of(Edit.insert(4, "x")), List.of(), List.of());
    Fix silence = new Fix("Silence it", List.of(Edit.insert(0, "@")), List.of(), List.of());
    Checked checked =
        new Checked(
            document,
            true,
            List.of(new Checked.Found(finding, List.of(first, second), List.of(silence))),
            List.of(),
            true,
            Set.of(),
            List.of());
    Actions versioned = new Actions(new ClientAbilities(true, true, true, true, true, true));
    Range range = new Range(new Position(1, 0), new Position(1, 3));
    List<CodeAction> actions =
        versioned.in(range, new CodeActionContext(List.of()), checked).stream()
            .map(each -> each.getRight())
            .toList();
    assertEquals(
        List.of("Mend it", "Mend it otherwise", "Silence it"),
        actions.stream().map(CodeAction::getTitle).toList());
    assertEquals(true, actions.get(0).getIsPreferred());
    assertNull(actions.get(1).getIsPreferred());
    var edit = actions.get(0).getEdit().getDocumentChanges().get(0).getLeft();
    assertEquals(7, edit.getTextDocument().getVersion());
    Position start = new Position(0, 0);
    List<TextEdit> wanted =
        List.of(new TextEdit(new Range(start, start), "import b.B;\n"), new TextEdit(range, "TWO"));
    assertEquals(wanted, edit.getEdits().stream().map(each -> each.getLeft()).toList());

    CodeAction plain =
        new Actions(ClientAbilities.NONE)
            .in(range, new CodeActionContext(List.of()), checked)
            .get(0)
            .getRight();
    assertEquals(wanted, plain.getEdit().getChanges().get("file:///a/A.java"));
    assertEquals(
        List.of(),
        versioned.in(
            range, new CodeActionContext(List.of(), List.of("source.organizeImports")), checked));
  }
}
