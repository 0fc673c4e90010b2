package dev.taskbound.maven;

import static dev.taskbound.maven.ExampleProject.BOUND;
import static dev.taskbound.maven.ExampleProject.CHECK;
import static dev.taskbound.maven.ExampleProject.SHARED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.maven.ExampleProject.Build;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals in real Maven builds, with the plugin from a repository. */
class CheckGoalIT {
  private static final String FOUND = "1 error, 0 warnings";

  @TempDir private Path folder;
  private ExampleProject project;

  @BeforeEach
  void createFolder() throws Exception {
    // With a space, as in the folders of many.
    project = new ExampleProject(Files.createDirectory(folder.resolve("my project")));
  }

  @Test
  void findingsFailTheBuildUntilTheyAreGone() throws Exception {
    project
        .pom("", "jar", "", BOUND)
        .with("src/main/java/app/Shared.java", "package app; " + SHARED);
    Build broken = project.maven("verify");
    assertEquals(1, broken.status(), broken.log());
    assertTrue(
        broken
            .log()
            .contains(
                "[ERROR] src/main/java/app/Shared.java:2:37: error: [taskbound:escape.to.static] "),
        broken.log());
    assertTrue(broken.log().contains("Taskbound found " + FOUND + " in example"), broken.log());
    assertFalse(broken.log().contains("\tat "), broken.log());

    Build told = project.maven("verify", "-Dtaskbound.failOnErrors=false");
    assertEquals(0, told.status(), told.log());
    assertEquals(1, told.count(FOUND), told.log());

    project.with("src/main/java/app/Shared.java", "package app; class Shared {}");
    Build clean = project.maven("verify");
    assertEquals(0, clean.status(), clean.log());
    assertEquals(1, clean.count("taskbound: 1 file checked: nothing found"), clean.log());
  }

  @Test
  void nothingIsCheckedTwice() throws Exception {
    project.pom("", "jar", "", "").with("src/main/java/app/Shared.java", "package app; " + SHARED);
    Build first = project.maven(CHECK);
    assertEquals(1, first.count("Taskbound found " + FOUND), first.log());
    tamper(project.root().resolve("target/taskbound/check-default-cli/results/last-check.json"));
    Build second = project.maven(CHECK);
    assertEquals(1, second.count("this was kept"), second.log());
    assertEquals(0, project.maven(CHECK, "-Dtaskbound.incremental=false").count("this was kept"));
  }

  @Test
  void modulesBuiltAtTheSameTime() throws Exception {
    project
        .pom(
            "",
            "pom",
            "<modules><module>a</module><module>b</module><module>c</module></modules>",
            BOUND)
        .pom("a", "jar", "", "")
        .with("a/src/main/java/module-info.java", "module a { requires java.base; exports a; }")
        .with("a/src/main/java/a/Shared.java", "package a; public " + SHARED)
        .pom(
            "b",
            "jar",
            "<dependencies><dependency><groupId>example</groupId><artifactId>a</artifactId>"
                + "<version>1</version></dependency></dependencies>",
            "")
        .with("b/src/main/java/b/Uses.java", "package b; class Uses { a.Shared shared; }")
        .with("b/src/main/java/b/Shared.java", "package b; " + SHARED)
        .pom("c", "jar", "", "");
    Build build = project.maven("verify", "-T", "2", "-Dtaskbound.failOnErrors=false");
    assertEquals(0, build.status(), build.log());
    assertEquals(1, build.count("] a/src/main/java/a/Shared.java:2:37: error: "), build.log());
    assertEquals(1, build.count("] b/src/main/java/b/Shared.java:2:37: error: "), build.log());
    assertEquals(2, build.count("checked: "), build.log());
  }

  @Test
  void modelsOfAnotherModuleAreRead() throws Exception {
    project
        .pom("", "pom", "<modules><module>a</module><module>b</module></modules>", BOUND)
        .pom("a", "jar", "", "")
        .with("a/src/main/java/a/Session.java", "package a; public class Session {}")
        .with(
            "a/src/main/resources/META-INF/taskbound/a.astub",
            "package a; @NotThreadSafe class Session {}")
        .pom(
            "b",
            "jar",
            "<dependencies><dependency><groupId>example</groupId><artifactId>a</artifactId>"
                + "<version>1</version></dependency></dependencies>",
            "")
        .with(
            "b/src/main/java/b/Shared.java",
            "package b;\nclass Shared { static a.Session session = new a.Session(); }");
    Build build = project.maven("verify", "-Dtaskbound.failOnErrors=false");
    assertEquals(0, build.status(), build.log());
    assertEquals(1, build.count("] b/src/main/java/b/Shared.java:2:33: error: "), build.log());
  }

  @Test
  void whatDoesNotCompileIsNoFinding() throws Exception {
    project.pom("", "jar", "", "").with("src/main/java/app/A.java", "class A { Missing m; }");
    Build build = project.maven(CHECK);
    assertEquals(1, build.status());
    assertEquals(
        1, build.count("src/main/java/app/A.java:1: error: cannot find symbol"), build.log());
    assertTrue(
        build
            .log()
            .contains(
                "Taskbound could not check example: nothing was checked: the sources do not compile"
                    + " (1 error); if the build itself compiles, run this goal after `compile`"),
        build.log());
    Build lenient = project.maven(CHECK, "-Dtaskbound.lenientClasspath");
    assertEquals(0, lenient.status(), lenient.log());
    assertEquals(0, project.maven(CHECK, "-Dtaskbound.skip").count("checked"));
  }

  @Test
  void onlyWhatTheBaselineDoesNotKnow() throws Exception {
    project.pom("", "jar", "", "").with("src/main/java/app/Shared.java", "package app; " + SHARED);
    Build written = project.maven(CHECK, "-Dtaskbound.writeBaseline=known.json");
    assertEquals(0, written.status(), written.log());
    assertTrue(Files.readString(project.root().resolve("known.json")).contains("escape.to.static"));
    Build known = project.maven(CHECK, "-Dtaskbound.baseline=known.json");
    assertEquals(0, known.status(), known.log());
    assertEquals(1, known.count("nothing new; 1 finding known"), known.log());
    project.with("src/main/java/app/More.java", SHARED.replace("Shared", "More"));
    Build more = project.maven(CHECK, "-Dtaskbound.baseline=known.json");
    assertEquals(1, more.status(), more.log());
    assertEquals(1, more.count("] src/main/java/app/More.java:2:37: error: "), more.log());
    assertEquals(0, more.count("app/Shared.java"), more.log());
  }

  @Test
  void testSourcesAndReportFile() throws Exception {
    project
        .pom("", "jar", "", "")
        .with("src/main/java/app/Main.java", "package app; class Main {}")
        .with("src/test/java/app/Shared.java", "package app; " + SHARED.replace("{", "{ Main m;"));
    Build build = project.maven("compile", CHECK + "-tests", "-Dtaskbound.format=json");
    assertEquals(1, build.status(), build.log());
    String report = Files.readString(project.root().resolve("target/taskbound/check-tests.json"));
    assertTrue(
        report.startsWith("{\"file\":\"src/test/java/app/Shared.java\",\"line\":2,"), report);
    assertEquals(1, report.lines().count());
  }

  /** Changes what was kept, so that it can be told apart from what a check finds. */
  private static void tamper(Path kept) throws Exception {
    String text = Files.readString(kept);
    String changed =
        text.substring(text.indexOf('\n') + 1).replace("is shared by all tasks", "this was kept");
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(changed.getBytes(StandardCharsets.UTF_8));
    Files.writeString(kept, HexFormat.of().formatHex(digest) + "\n" + changed);
  }
}
