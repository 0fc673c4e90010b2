package dev.taskbound.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileDelete;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown in open documents, and when it goes away. */
class FindingsTest {
  private static final String CROSSING = "capture.not.sendable";

  @TempDir private Path root;

  @Test
  void areShownWhenADocumentIsOpened() throws Exception {
    new Sources(root).withOneError();
    try (Editor editor = Editor.on(root)) {
      editor.open("app/Crosses.java");
      Diagnostic found = editor.await("app/Crosses.java", all -> !all.isEmpty()).get(0);
      assertEquals(new Range(new Position(4, 42), new Position(4, 48)), found.getRange());
      assertEquals(DiagnosticSeverity.Error, found.getSeverity());
      assertEquals(CROSSING, found.getCode().getLeft());
      assertEquals("taskbound", found.getSource());
      assertTrue(
          found.getCodeDescription().getHref().endsWith("/docs/rules/capture.not.sendable.md"));
      String message = found.getMessage().getLeft();
      assertTrue(
          message.startsWith("`handle` (Handle) crosses a pretend-thread boundary\n"), message);
      assertTrue(message.contains("\nhelp: "), message);
      var boundary = found.getRelatedInformation().get(found.getRelatedInformation().size() - 1);
      assertTrue(boundary.getMessage().contains("is @PretendThread"), boundary.getMessage());
      assertEquals(editor.uri("app/Crosses.java"), boundary.getLocation().getUri());
      assertEquals(4, boundary.getLocation().getRange().getStart().getLine());
    }
  }

  @Test
  void followTheText() throws Exception {
    new Sources(root).withOneError();
    try (Editor editor = Editor.on(root)) {
      editor.open("app/Crosses.java");
      editor.await("app/Crosses.java", all -> all.size() == 1);
      editor.replace("app/Crosses.java", "handle.id()", "1");
      editor.await("app/Crosses.java", List::isEmpty);
      editor.replace("app/Crosses.java", "println(1)", "println(\"𝒳 \" + handle)");
      Diagnostic again = editor.await("app/Crosses.java", all -> all.size() == 1).get(0);
      // The letter before it takes two UTF-16 units.
      assertEquals(new Position(4, 50), again.getRange().getStart());
    }
  }

  @Test
  void needNoSavedFile() throws Exception {
    new Sources(root).with("app/readme.txt", "");
    try (Editor editor = Editor.on(root)) {
      editor.open("app/Handle.java", Sources.HANDLE);
      editor.open("app/Crosses.java", Sources.CROSSES);
      assertEquals(List.of(CROSSING), editor.keys("app/Crosses.java"));
    }
  }

  @Test
  void countUnsavedTextOfOtherDocuments() throws Exception {
    new Sources(root).withOneError();
    try (Editor editor = Editor.on(root)) {
      editor.open("app/Crosses.java");
      editor.open("app/Handle.java");
      assertEquals(List.of(CROSSING), editor.keys("app/Crosses.java"));
      editor.replace("app/Handle.java", "@CurrentTaskOnly\npublic", "public");
      editor.replace("app/Crosses.java", "void go", "void walk");
      assertEquals(List.of(), editor.keys("app/Crosses.java"));
    }
  }

  @Test
  void comeAndGoWhenWhatTheyDependOnIsSaved() throws Exception {
    new Sources(root).withOneError();
    try (Editor editor = Editor.on(root)) {
      editor.open("app/Crosses.java");
      editor.open("app/Handle.java");
      editor.await("app/Crosses.java", all -> all.size() == 1);
      editor.replace("app/Handle.java", "@CurrentTaskOnly\npublic", "public");
      editor.save("app/Handle.java");
      editor.await("app/Crosses.java", List::isEmpty);
    }
  }

  @Test
  void comeAndGoWhenAFileIsWrittenByOthers() throws Exception {
    new Sources(root).withOneError();
    try (Editor editor = Editor.on(root)) {
      editor.open("app/Crosses.java");
      editor.await("app/Crosses.java", all -> all.size() == 1);
      Files.writeString(
          root.resolve("app/Handle.java"), Sources.HANDLE.replace("@CurrentTaskOnly\n", ""));
      editor
          .server()
          .getWorkspaceService()
          .didChangeWatchedFiles(
              new DidChangeWatchedFilesParams(
                  List.of(new FileEvent(editor.uri("app/Handle.java"), FileChangeType.Changed))));
      editor.await("app/Crosses.java", List::isEmpty);
    }
  }

  @Test
  void goWhenTheDocumentIsClosed() throws Exception {
    new Sources(root).withOneError();
    try (Editor editor = Editor.on(root)) {
      editor.open("app/Crosses.java");
      editor.await("app/Crosses.java", all -> all.size() == 1);
      editor.close("app/Crosses.java");
      editor.await("app/Crosses.java", List::isEmpty);
    }
  }

  @Test
  void goWhenTheFileIsDeleted() throws Exception {
    new Sources(root).withOneError();
    try (Editor editor = Editor.on(root)) {
      editor.open("app/Crosses.java");
      editor.await("app/Crosses.java", all -> all.size() == 1);
      editor
          .server()
          .getWorkspaceService()
          .didDeleteFiles(
              new DeleteFilesParams(List.of(new FileDelete(editor.uri("app/Crosses.java")))));
      editor.await("app/Crosses.java", List::isEmpty);
    }
  }

  @Test
  void stayWhileTheDocumentCannotBeParsed() throws Exception {
    new Sources(root).withOneError();
    try (Editor editor = Editor.on(root)) {
      editor.open("app/Crosses.java");
      editor.await("app/Crosses.java", all -> all.size() == 1);
      editor.replace("app/Crosses.java", "void go(", "void go(((");
      assertEquals(List.of(CROSSING), editor.keys("app/Crosses.java"));
      editor.replace("app/Crosses.java", "void go(((", "void go(");
      editor.await("app/Crosses.java", all -> all.size() == 1);
    }
  }

  @Test
  void areNotHiddenByErrorsElsewhere() throws Exception {
    new Sources(root)
        .withOneError()
        .with(
            "app/Half.java",
            """
            package app;

            import nowhere.Missing;

            class Half extends Missing {
              int wrong = "text";

              void broken(Handle handle, Unknown unknown) {
                unknown.call(() -> undefined(handle, nothing.at().all()));
                return 1;
              }

              void go(Handle handle) {
                Handle.cross(() -> System.out.println(handle.id()));
              }

              void goOn(Handle handle) {
                Unknown local = null;
                Handle.cross(() -> System.out.println(handle.id()));
                int text = "text";
              }
            }
            """);
    try (Editor editor = Editor.on(root)) {
      editor.open("app/Half.java");
      List<Diagnostic> all = editor.await("app/Half.java", found -> !found.isEmpty());
      assertEquals(
          List.of(13, 18), all.stream().map(each -> each.getRange().getStart().getLine()).toList());
      assertEquals(List.of(CROSSING, CROSSING), editor.keys("app/Half.java"));
      assertEquals(List.of(), editor.messages());
    }
  }

  @Test
  void ofJavacAreShownOnRequest() throws Exception {
    new Sources(root)
        .withOneError()
        .with("taskbound.json", "{\"javacErrors\": true}")
        .with("app/Half.java", "package app;\nclass Half {\n  int i = \"\";\n}\n");
    try (Editor editor = Editor.on(root)) {
      editor.open("app/Half.java");
      Diagnostic error = editor.await("app/Half.java", all -> !all.isEmpty()).get(0);
      assertEquals("javac", error.getSource());
      assertEquals(new Position(2, 10), error.getRange().getStart());
      editor.replace("app/Half.java", "\"\";", "(;");
      assertEquals(
          "javac", editor.await("app/Half.java", all -> !all.isEmpty()).get(0).getSource());
    }
  }

  @Test
  void areFoundInPathsWithSpacesAndForeignLetters() throws Exception {
    Path folder = root.resolve("Größe und Maß/日本 [1]");
    new Sources(folder).withOneError();
    try (Editor editor = Editor.on(folder)) {
      editor.open("app/Crosses.java");
      Diagnostic found = editor.await("app/Crosses.java", all -> all.size() == 1).get(0);
      assertEquals(
          editor.uri("app/Crosses.java"),
          found.getRelatedInformation().get(0).getLocation().getUri());
    }
  }

  @Test
  void heedTheModuleDeclaration() throws Exception {
    new Sources(root)
        .with("taskbound.json", "{\"sourcepath\": [\"src\"]}")
        .with(
            "src/module-info.java",
            """
            @dev.taskbound.annotations.ConfinementMarked
            module app { requires dev.taskbound.annotations; }
            """)
        .with(
            "src/app/Keeps.java",
            """
            package app;

            import java.util.function.Supplier;

            class Keeps {
              void go(Handle handle, Sink sink) {
                sink.accept(() -> handle.id());
              }

              interface Sink {
                void accept(Supplier<Integer> later);
              }
            }
            """)
        .with("src/app/Handle.java", Sources.HANDLE);
    try (Editor editor = Editor.on(root)) {
      editor.open("src/app/Keeps.java");
      // In unmarked code the closure would be the warning capture.unknown.
      assertEquals(List.of("escape.by.closure"), editor.keys("src/app/Keeps.java"));
      // Where the module cannot be read, its sources are checked as ordinary ones.
      editor.open("src/module-info.java", "module app { requires nowhere; }\n");
      editor.replace("src/app/Keeps.java", "void go", "void walk");
      assertEquals(List.of("capture.unknown"), editor.keys("src/app/Keeps.java"));
    }
  }

  @Test
  void areNotLookedForInOtherFiles() throws Exception {
    new Sources(root).with("module-info.java", "module m {}").with("notes.txt", "x");
    try (Editor editor = Editor.on(root)) {
      editor.open("module-info.java");
      editor.open("notes.txt");
      assertEquals(List.of("nothing published"), editor.keys("module-info.java"));
      assertEquals(List.of("nothing published"), editor.keys("notes.txt"));
    }
  }
}
