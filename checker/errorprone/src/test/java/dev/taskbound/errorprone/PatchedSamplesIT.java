package dev.taskbound.errorprone;

import static dev.taskbound.errorprone.RealJavac.ANNOTATIONS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.testing.Jdk;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broken samples, patched in place by javac with Error Prone, compile, run and are clean. */
class PatchedSamplesIT {
  private static final Path BROKEN = Path.of(System.getProperty("taskbound.samples"), "broken");
  private static final String CLASS_PATH =
      ANNOTATIONS + File.pathSeparator + RealJavac.home(CurrentTask.class);
  private static final String STRICT = " -XepOpt:Taskbound:Strict=true";
  private static final String PATCH =
      "-XepPatchLocation:IN_PLACE -XepPatchChecks:TaskboundCrossing,TaskboundUnknown,"
          + "TaskboundScope,TaskboundContext,TaskboundCapability,TaskboundOverride";

  /** Far more than the samples need; each run applies what goes together. */
  private static final int RUNS = 5;

  @TempDir private Path folder;

  @Test
  void compileRunAndAreClean() throws Exception {
    copySamples();
    Jdk.Outcome before = javac("-XepDisableAllChecks -Xep:taskbound:WARN" + STRICT);
    assertEquals(0, before.status(), before.output());
    for (String program : programs()) {
      assertTrue(run(program) != 0, program + " keeps the rules at run time before it is patched");
    }

    String text;
    int runs = 0;
    do {
      text = text();
      Jdk.Outcome patching = javac(PATCH + STRICT);
      assertEquals(0, patching.status(), patching.output());
      runs++;
    } while (!text.equals(text()) && runs < RUNS);
    assertTrue(runs > 1, "nothing was patched");

    Jdk.Outcome after = javac("-XepDisableAllChecks -Xep:taskbound:ERROR" + STRICT);
    assertEquals(new Jdk.Outcome(0, ""), after, text());
    for (String program : programs()) {
      assertEquals(0, run(program), program);
    }
  }

  private void copySamples() throws IOException {
    try (Stream<Path> sources = Files.list(BROKEN)) {
      for (Path source : sources.toList()) {
        Files.copy(source, folder.resolve(source.getFileName()));
      }
    }
    assertFalse(programs().isEmpty());
  }

  private List<String> programs() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.replace(".java", ""))
          .sorted()
          .toList();
    }
  }

  private String text() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String program : programs()) {
      all.append(Files.readString(folder.resolve(program + ".java")));
    }
    return all.toString();
  }

  private Jdk.Outcome javac(String errorProne) throws Exception {
    return RealJavac.run(folder, errorProne, List.of("-cp", CLASS_PATH));
  }

  /** Returns the exit status of a program. */
  private int run(String program) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Jdk.own().home().resolve("bin/java").toString());
    command.addAll(List.of("-cp", CLASS_PATH + File.pathSeparator + "out", program));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), program + " does not end");
    return process.exitValue();
  }
}
