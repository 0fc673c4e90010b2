package dev.taskbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --cache}: what is kept changes nothing but the time that a check takes. */
class CacheTest {
  private static final int CHANGES = 20;

  @TempDir private Path root;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sameOutcomeAfterAnyChange(long seed) throws IOException {
    ChangingProgram program = new ChangingProgram(root.resolve("src"), seed);
    int refused = 0;
    int found = 0;
    List<String> changes = new ArrayList<>();
    for (int i = 0; i < CHANGES; i++) {
      program.write();
      CommandLineRun full = check();
      assertEquals(full, check("--cache", cache()), changes.toString());
      if (full.status() == 2) {
        refused++;
        program.repair();
      } else {
        found += full.status();
        program.compiles();
      }
      changes.add(program.change());
    }
    assertTrue(refused >= 2, "fails to compile too seldom: " + refused);
    assertTrue(found >= CHANGES / 4, "compiles too seldom: " + found);
  }

  @Test
  void doesNothingWhereNothingChanged() throws Exception {
    new Project(root.resolve("src")).withOneError();
    CommandLineRun first = check("--cache", cache());
    // What was kept is what is printed: so nothing was checked again.
    tamper("crosses a pretend-thread boundary", "was kept");
    CommandLineRun second = check("--cache", cache());
    assertEquals(
        first.out().replace("crosses a pretend-thread boundary", "was kept"), second.out());
    assertEquals(1, second.status());
    assertEquals(1, check("--cache", cache(), "--format", "json").count("was kept"));
  }

  @Test
  void keepsWhatAChangeCannotAffect() throws Exception {
    Project project = new Project(root.resolve("src")).withOneError();
    check("--cache", cache());
    tamper("crosses a pretend-thread boundary", "was kept");
    project.with("app/Stays.java", Project.STAYS);
    assertEquals(1, check("--cache", cache()).count("was kept"));
    project.with("app/Stays.java", Project.STAYS.replace("int id", "final int id"));
    assertEquals(1, check("--cache", cache()).count("was kept"));
    project.with("app/Handle.java", Project.HANDLE.replace("int id", "long id"));
    assertEquals(check(), new CommandLineRun(2, "", check("--cache", cache()).err()));
  }

  @Test
  void otherSettingsStartOver() throws Exception {
    new Project(root.resolve("src")).withOneError();
    Path classes = Files.createDirectories(root.resolve("classes"));
    check("--cache", cache(), "-cp", classes);
    tamper("crosses a pretend-thread boundary", "was kept");
    assertEquals(1, check("--cache", cache(), "-cp", classes).count("was kept"));
    Files.write(classes.resolve("New.class"), new byte[] {1});
    assertEquals(0, check("--cache", cache(), "-cp", classes).count("was kept"));
    tamper("crosses a pretend-thread boundary", "was kept");
    assertEquals(0, check("--cache", cache(), "-cp", classes, "--strict").count("was kept"));
  }

  @Test
  void classFilesMayLeadFromOneSourceToAnother() throws Exception {
    Project project = new Project(root.resolve("src"));
    project.with("app/Base.java", "package app; public class Base { public int x; }");
    Path classes = Files.createDirectories(root.resolve("classes"));
    Path between = root.resolve("Between.java");
    Files.writeString(
        between, "package lib; public class Between { public app.Base get() { return null; } }");
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-d",
                classes.toString(),
                between.toString(),
                root.resolve("src/app/Base.java").toString()));
    Files.delete(classes.resolve("app/Base.class"));
    project.with(
        "app/Far.java", "package app; class Far { int f(lib.Between b) { return b.get().x; } }");
    assertEquals(0, check("--cache", cache(), "-cp", classes).status());
    project.with("app/Base.java", "package app; public class Base { private int x; }");
    CommandLineRun full = check("-cp", classes);
    assertEquals(2, full.status());
    assertEquals(full, check("--cache", cache(), "-cp", classes));
  }

  @Test
  void modelsMayNameClassesThatNoSourceNames() throws Exception {
    Project project = new Project(root.resolve("src")).withOneError();
    Path model = Files.writeString(root.resolve("my.astub"), "package app; class Handle {}");
    project.with("app/Alone.java", "package app; class Alone {}");
    check("--cache", cache(), "--models", model);
    tamper("crosses a pretend-thread boundary", "was kept");
    assertEquals(1, check("--cache", cache(), "--models", model).count("was kept"));
    project.with("app/Alone.java", "package app; class Alone { int i; }");
    assertEquals(0, check("--cache", cache(), "--models", model).count("was kept"));
    tamper("crosses a pretend-thread boundary", "was kept");
    Files.writeString(model, "package app; class Alone {}");
    assertEquals(0, check("--cache", cache(), "--models", model).count("was kept"));
  }

  @Test
  void compilerOptionsThatReadFilesTurnItOff() throws Exception {
    new Project(root.resolve("src")).withOneError();
    check("--cache", cache(), "--javac-option=--enable-preview", "--release", feature());
    assertTrue(Files.exists(kept()));
    Files.delete(kept());
    check("--cache", cache(), "--javac-option=--source-path=" + root.resolve("src"));
    assertFalse(Files.exists(kept()));
  }

  private static String feature() {
    return String.valueOf(Runtime.version().feature());
  }

  @Test
  void damagedResultsAreIgnored() throws Exception {
    new Project(root.resolve("src")).withOneError();
    CommandLineRun full = check("--cache", cache());
    Path kept = kept();
    String whole = Files.readString(kept);
    for (String damaged :
        List.of("", "{}", whole.substring(0, whole.length() / 2), whole.replace("capture", "x"))) {
      Files.writeString(kept, damaged);
      assertEquals(full, check("--cache", cache()));
      assertEquals(whole, Files.readString(kept));
    }
  }

  @Test
  void severalChecksMayShareOneDirectory() throws Exception {
    new Project(root.resolve("src")).withOneError();
    CommandLineRun full = check();
    List<Callable<CommandLineRun>> checks = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      checks.add(() -> check("--cache", cache()));
    }
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      for (Future<CommandLineRun> each : pool.invokeAll(checks)) {
        assertEquals(full, each.get());
      }
    } finally {
      pool.shutdownNow();
    }
    try (Stream<Path> left = Files.list(cache())) {
      assertEquals(List.of(kept()), left.toList());
    }
  }

  @Test
  void unusableDirectoryIsTold() throws IOException {
    new Project(root.resolve("src")).withOneError();
    Path file = Files.writeString(root.resolve("file"), "text");
    CommandLineRun run = check("--cache", file);
    assertEquals(2, run.status());
    assertEquals(
        "taskbound: --cache needs a directory, and this is a file: " + file, run.err().strip());
    assertEquals("text", Files.readString(file));
  }

  private CommandLineRun check(Object... options) {
    List<Object> words = new ArrayList<>(List.of("check"));
    words.add("--report-unused-suppressions");
    words.addAll(List.of(options));
    words.add(root.resolve("src"));
    return CommandLineRun.of(words.toArray());
  }

  private Path cache() {
    return root.resolve("cache");
  }

  private Path kept() {
    return cache().resolve("last-check.json");
  }

  /** Replaces a text in what is kept, so that it can be told apart from what a check finds. */
  private void tamper(String from, String to) throws Exception {
    String text = Files.readString(kept());
    String body = text.substring(text.indexOf('\n') + 1);
    assertTrue(body.contains(from), body);
    String changed = body.replace(from, to);
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(changed.getBytes(StandardCharsets.UTF_8));
    Files.writeString(kept(), HexFormat.of().formatHex(digest) + "\n" + changed);
  }
}
