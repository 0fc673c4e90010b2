package dev.taskbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String REPORT = "error: [taskbound:capture.not.sendable] ";

  @TempDir private Path root;

  @Test
  void printsReportsAndCounts() throws Exception {
    new Project(root).withOneError();
    CommandLineRun run = CommandLineRun.of("check", root);
    assertEquals(1, run.status(), run.err());
    assertTrue(run.out().startsWith(root + "/app/Crosses.java:5:43: " + REPORT), run.out());
    List<String> lines = run.out().lines().toList();
    assertEquals("    5 |     Handle.cross(() -> System.out.println(handle.id()));", lines.get(1));
    assertEquals("      |                                           ^^^^^^", lines.get(2));
    assertEquals("taskbound: 2 files checked: 1 error, 0 warnings", run.lastLine());
    assertEquals("", run.err());
  }

  @Test
  void countsWorkForDevelopers() throws Exception {
    new Project(root).withOneError();
    CommandLineRun run = CommandLineRun.of("check", "--statistics", root);
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("taskbound: files 2\ntaskbound: classes 2\n"), run.err());
    assertTrue(run.err().contains("\ntaskbound: closures 1\n"), run.err());
  }

  @Test
  void analysesEveryBodyForDevelopers() throws Exception {
    new Project(root)
        .with("app/Plain.java", "package app; class Plain { int one() { return 1; } }");
    Path cache = root.resolve("cache");
    CommandLineRun some = CommandLineRun.of("check", "--statistics", "--cache", cache, root);
    CommandLineRun all =
        CommandLineRun.of("check", "--statistics", "--every-body", "--cache", cache, root);
    assertTrue(some.err().contains("\ntaskbound: bodies-analysed 0\n"), some.err());
    assertTrue(all.err().contains("\ntaskbound: bodies-analysed 1\n"), all.err());
    assertEquals(some.out(), all.out());
  }

  @Test
  void isContentWithGoodCode() throws Exception {
    new Project(root).with("app/Handle.java", Project.HANDLE).with("app/Stays.java", Project.STAYS);
    CommandLineRun run = CommandLineRun.of("check", "--strict", root);
    assertEquals(new CommandLineRun(0, "taskbound: 2 files checked: nothing found\n", ""), run);
  }

  @Test
  void printsJsonOneObjectALine() throws Exception {
    new Project(root).withOneError();
    CommandLineRun run = CommandLineRun.of("check", "--format=json", root);
    assertEquals(1, run.status());
    assertEquals(1, run.out().lines().count());
    JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
    assertEquals(root + "/app/Crosses.java", report.get("file").getAsString());
    assertEquals(5, report.get("line").getAsInt());
    assertEquals(43, report.get("column").getAsInt());
    assertEquals(49, report.get("endColumn").getAsInt());
    assertEquals("error", report.get("severity").getAsString());
    assertEquals("capture.not.sendable", report.get("key").getAsString());
    assertEquals("taskbound: 2 files checked: 1 error, 0 warnings\n", run.err());
  }

  @Test
  void countsAFileOnceHoweverOftenItIsGiven() throws Exception {
    new Project(root).withOneError();
    Path crosses = root.resolve("app/Crosses.java");
    CommandLineRun run =
        CommandLineRun.of("check", crosses, root, root.resolve("app/../app/Crosses.java"));
    assertEquals(1, run.count(REPORT), run.out());
    assertEquals("taskbound: 2 files checked: 1 error, 0 warnings", run.lastLine());
  }

  @Test
  void passesOverHiddenFolders() throws Exception {
    new Project(root).withOneError().with(".git/Broken.java", "class {");
    assertEquals(1, CommandLineRun.of("check", root).status());
  }

  @Test
  void readsPackageInfoAndFilesOfSeveralClasses() throws Exception {
    new Project(root)
        .withOneError()
        .with("app/package-info.java", "/** Things. */\npackage app;\n")
        .with(
            "app/More.java",
            """
            package app;
            class A extends B { void a(Handle h) { Handle.cross(() -> h.id()); } }
            class B extends C { void b(Handle h) { Handle.cross(() -> h.id()); } }
            """)
        .with("app/C.java", "package app; class C {} class D {}");
    CommandLineRun run = CommandLineRun.of("check", root);
    assertEquals(3, run.count(REPORT), run.out());
    assertEquals("taskbound: 5 files checked: 3 errors, 0 warnings", run.lastLine());
  }

  @Test
  void compilesAModuleAsOne() throws Exception {
    new Project(root)
        .withOneError()
        .with("module-info.java", "module app { requires dev.taskbound.annotations; }");
    CommandLineRun run = CommandLineRun.of("check", root);
    assertEquals(1, run.count(REPORT), run.err());
    assertEquals("taskbound: 3 files checked: 1 error, 0 warnings", run.lastLine());
  }

  @Test
  void doesWithoutAModuleWhoseDependenciesAreNotModules() throws Exception {
    new Project(root).withOneError().with("module-info.java", "module app { requires no.such; }");
    CommandLineRun run = CommandLineRun.of("check", root);
    assertEquals(1, run.count(REPORT), run.err());
    assertEquals("taskbound: 2 files checked: 1 error, 0 warnings", run.lastLine());
  }

  @Test
  void compilesSeveralModulesAsOrdinaryCode() throws Exception {
    new Project(root)
        .withOneError()
        .with("one/module-info.java", "module one { }")
        .with("two/module-info.java", "module two { requires one; }");
    assertEquals(1, CommandLineRun.of("check", root).count(REPORT));
  }

  @Test
  void runsNoProcessorOfTheCheckedProject() throws Exception {
    new Project(root)
        .withOneError()
        .with("META-INF/services/javax.annotation.processing.Processor", "app.Handle\n")
        .with("META-INF/services/com.sun.source.util.Plugin", "app.Handle\n");
    CommandLineRun run = CommandLineRun.of("check", "--classpath", root, root);
    assertEquals(1, run.status(), run.err());
  }

  @Test
  void takesOptionsForTheCompiler() throws Exception {
    new Project(root).withOneError().with("app/R.java", "package app; record R(int i) {}");
    assertEquals(1, CommandLineRun.of("check", "--release", "17", root).status());
    assertEquals(2, CommandLineRun.of("check", "--release", "11", root).status());
    assertEquals(1, CommandLineRun.of("check", "--javac-option=-parameters", root).status());
  }

  @Test
  void lenientLeavesOutBodiesWithMissingMembers() throws Exception {
    // As in sources whose getters an annotation processor would write.
    new Project(root)
        .withOneError()
        .with(
            "app/Missing.java",
            """
            package app;

            class Missing {
              void go(Handle handle, Missing other) {
                Handle.cross(() -> handle.id());
                other.name().trim();
              }
            }
            """);
    CommandLineRun run = CommandLineRun.of("check", "--lenient-classpath", root);
    assertEquals(1, run.status(), run.err());
    assertEquals("", run.err());
    assertTrue(run.lastLine().contains("what javac could not attribute was left out"), run.out());
    assertEquals(1, run.count("Crosses.java:5:43: error: "));
  }
}
