package dev.taskbound.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.Context;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import dev.taskbound.engine.rules.Rule;
import dev.taskbound.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How Error Prone applies fixes to the files. The fixer here knows one way, told by a comment: it
 * copies {@code handle.id()} into a new variable of the name that stands there, before the line of
 * the comment.
 */
class PatchingTest {
  private static final String[] PATCH = {
    "-XepPatchChecks:Mending", "-XepPatchLocation:IN_PLACE", "-Xep:Mending:WARN"
  };

  @TempDir private Path folder;
  private ErrorProneRun run;

  @BeforeEach
  void writeHandle() throws Exception {
    run = ErrorProneRun.in(folder).with(Mending.class).write("Handle.java", Sources.HANDLE);
  }

  @Test
  void offersTheFixWithTheReport() throws Exception {
    String report = run.write("Crosses.java", crossing("a")).compile().only();
    assertTrue(report.endsWith("Did you mean 'int a = handle.id();'?"), report);
  }

  @Test
  void appliesAllEditsAndImports() throws Exception {
    assertEquals(
        """
        import java.util.List;
        import java.util.Objects;

        class Crosses {
          void go(Handle handle) {
            int a = handle.id(); // int a
            Boundary.cross(() -> System.out.println(Objects.requireNonNull(a)));
          }
        }
        """,
        patched("import java.util.List;\n\n" + crossing("a")));
    assertEquals(List.of(), run.compile().reports());
  }

  @Test
  void isWhatErrorPronesOwnHelperMakesOfIt() {
    BugCheckerRefactoringTestHelper.newInstance(Mending.class, getClass())
        .addInputLines(
            "Crosses.java",
            "class Crosses {",
            "  @dev.taskbound.annotations.CurrentTaskOnly static class Handle {",
            "    int id() { return 1; }",
            "  }",
            "  void go(Handle handle) {",
            "    // int a",
            "    new Thread(() -> System.out.println(handle.id())).start();",
            "  }",
            "}")
        .addOutputLines(
            "Crosses.java",
            "import java.util.Objects;",
            "class Crosses {",
            "  @dev.taskbound.annotations.CurrentTaskOnly static class Handle {",
            "    int id() { return 1; }",
            "  }",
            "  void go(Handle handle) {",
            "    int a = handle.id(); // int a",
            "    new Thread(() -> System.out.println(Objects.requireNonNull(a))).start();",
            "  }",
            "}")
        .doTest();
  }

  /** The fix of the second closure would begin inside the first one's. */
  @Test
  void leavesWhatMeetsAnotherFixForTheNextRun() throws Exception {
    String source =
        """
        class Crosses {
          void go(Handle handle) {
            // int a
            // int b
            Boundary.cross(() -> System.out.println(handle.id()));
            Boundary.cross(() -> System.out.println(handle.id()));
          }
        }
        """;
    String once = patched(source);
    assertTrue(once.contains("int a = handle.id(); // int a\n    // int b\n"), once);
    assertTrue(once.contains("requireNonNull(a)"), once);
    assertTrue(once.contains("println(handle.id())"), once);
    String twice = patched(once);
    assertTrue(twice.contains("int b = handle.id(); // int b\n"), twice);
    assertFalse(twice.contains("println(handle.id())"), twice);
    assertEquals(List.of(), run.compile().reports());
  }

  @Test
  void appliesFixesInDifferentPlacesAtOnce() throws Exception {
    String second = "  void again(Handle handle) {\n" + body("a") + "  }\n}\n";
    String patched = patched(crossing("a").replaceFirst("}\n$", "\n" + second));
    assertEquals(2, patched.split("requireNonNull").length - 1, patched);
    assertEquals(List.of(), run.compile().reports());
  }

  @Test
  void doesNotNameTwoVariablesOfAMethodAlikeInOneRun() throws Exception {
    String patched = patched(crossing("a").replaceFirst(" {2}}\n}\n$", body("a") + "  }\n}\n"));
    assertEquals(1, patched.split("requireNonNull").length - 1, patched);
    assertTrue(patched.contains("println(handle.id())"), patched);
  }

  /** Error Prone drops what overlaps an earlier fix, edit by edit. */
  @Test
  void isNotAppliedInPartWhereAnotherCheckWasFirst() throws Exception {
    run.with(Meddling.class, Mending.class)
        .write("Crosses.java", crossing("a"))
        .compile(
            "-XepPatchChecks:Meddling,Mending", "-XepPatchLocation:IN_PLACE", "-Xep:Mending:WARN");
    String patched = Files.readString(folder.resolve("Crosses.java"));
    assertTrue(patched.contains("System.err.println(handle.id())"), patched);
    assertFalse(patched.contains("int a ="), patched);
    assertFalse(patched(patched).contains("handle.id())"), patched);
    assertEquals(List.of(), run.compile().reports());
  }

  @Test
  void writesNothingWhereCodeDoesNotCompile() throws Exception {
    String source = crossing("a").replace("void go", "int go");
    assertEquals(source, patched(source));
  }

  private static String crossing(String name) {
    return "class Crosses {\n  void go(Handle handle) {\n" + body(name) + "  }\n}\n";
  }

  private static String body(String name) {
    return "    // int " + name + "\n    Boundary.cross(() -> System.out.println(handle.id()));\n";
  }

  private String patched(String source) throws IOException {
    run.write("Crosses.java", source).compile(PATCH);
    return Files.readString(folder.resolve("Crosses.java"));
  }

  /** A pattern with the fixer described above. */
  @BugPattern(summary = "mends", severity = SeverityLevel.ERROR, linkType = LinkType.NONE)
  public static final class Mending extends TaskboundPattern {
    private static final long serialVersionUID = 1;

    /** Called by Error Prone. */
    public Mending() {
      super(EnumSet.allOf(Rule.class), Mending::start);
    }

    private static UnitChecker start(Context context, EngineOptions options) {
      return new Fixer(EngineChecker.start(context, options));
    }
  }

  /** A check of someone else, which mends the same line. */
  @BugPattern(summary = "meddles", severity = SeverityLevel.WARNING, linkType = LinkType.NONE)
  public static final class Meddling extends BugChecker implements CompilationUnitTreeMatcher {
    private static final long serialVersionUID = 1;

    @Override
    public Description matchCompilationUnit(CompilationUnitTree unit, VisitorState state) {
      int at = state.getSourceCode().toString().indexOf("System.out");
      return at < 0
          ? Description.NO_MATCH
          : describeMatch(unit, SuggestedFix.replace(at, at + "System.out".length(), "System.err"));
    }
  }

  private record Fixer(UnitChecker engine) implements UnitChecker {
    private static final Pattern COMMENT = Pattern.compile("(?<!; )// (int (\\w+))");

    @Override
    public Engine.Result check(CompilationUnitTree unit, boolean suppressed) {
      return engine.check(unit, suppressed);
    }

    @Override
    public List<Fix> fixes(Finding finding, CompilationUnitTree unit) {
      String text;
      try {
        text = unit.getSourceFile().getCharContent(true).toString();
      } catch (IOException e) {
        return List.of();
      }
      int end = finding.place().end() + ".id()".length();
      Matcher comment = comment(text, finding.place().start());
      if (comment == null) {
        return List.of();
      }
      return List.of(
          new Fix(
              "copy the number",
              List.of(
                  Edit.insert(comment.start(), comment.group(1) + " = handle.id(); "),
                  new Edit(
                      finding.place().start(),
                      end,
                      "Objects.requireNonNull(" + comment.group(2) + ")")),
              text.contains("java.util.Objects") ? List.of() : List.of("java.util.Objects"),
              List.of()));
    }

    /** Returns the first comment above that is not used; of several calls, as many down. */
    private static Matcher comment(String text, int before) {
      int method = text.lastIndexOf("void ", before);
      int calls = text.substring(method, before).split("println\\(handle").length - 1;
      Matcher comment = COMMENT.matcher(text);
      int from = method;
      for (int i = 0; i <= calls; i++) {
        if (!comment.find(from) || comment.start() > before) {
          return null;
        }
        from = comment.end();
      }
      return comment;
    }
  }
}
