package dev.taskbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language server in a real editor, configured as docs/editors.md says. */
class NeovimIT {
  private static final Path JAR = Path.of(System.getProperty("taskbound.jar"));

  /** The jar lies in checker/cli/target. */
  private static final Path REPOSITORY = JAR.getParent().resolve("../../..").normalize();

  @TempDir private Path root;

  @Test
  void showsAndMendsTheBrokenSample() throws Exception {
    Optional<Path> neovim = neovim();
    assumeTrue(neovim.isPresent(), "skipped: no nvim on the path (apt-get install neovim)");
    Path sample = root.resolve("UsedInside.java");
    Files.copy(REPOSITORY.resolve("samples/broken/UsedInside.java"), sample);
    // The kernel model in source, as if it were a part of the same project.
    Files.writeString(
        root.resolve("taskbound.json"),
        "{\"sourcepath\": [\"" + REPOSITORY.resolve("samples/src/main/java") + "\"]}");
    List<String> seen = run(neovim.get(), sample);
    assertEquals("found yes 1", seen.get(0), seen.toString());
    assertEquals("at 25:29 taskbound severity 1", seen.get(1));
    assertTrue(
        seen.get(2).endsWith("Suppress with @SuppressWarnings(\"taskbound:capture.not.sendable\")"),
        seen.get(2));
    assertEquals("suppressed yes 0", seen.get(3), seen.toString());
    assertEquals("undone yes 1", seen.get(4));
    assertTrue(seen.get(5).startsWith("offered Obtain "), seen.get(5));
    assertEquals(List.of("fixed yes 0", "problem none", "stopped yes"), seen.subList(6, 9));
    String mended = Files.readString(sample);
    assertTrue(mended.contains("CurrentTask.current().mm().isPresent()"), mended);
    CommandLineRun clean =
        CommandLineRun.of("check", sample, REPOSITORY.resolve("samples/src/main/java"));
    assertEquals(0, clean.status(), clean.out() + clean.err());
  }

  private List<String> run(Path neovim, Path sample) throws Exception {
    Path configuration = root.resolve("init.lua");
    Files.writeString(configuration, configuration());
    Path script = root.resolve("script.lua");
    try (InputStream in = NeovimIT.class.getResourceAsStream("used-inside.lua")) {
      Files.copy(in, script);
    }
    Path result = root.resolve("result.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            neovim.toString(),
            "--headless",
            "-n",
            "-i",
            "NONE",
            "-u",
            configuration.toString(),
            sample.toString(),
            "-c",
            "luafile " + script);
    builder.environment().put("RESULT", result.toString());
    for (String folder : List.of("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")) {
      builder.environment().put(folder, root.resolve("home").toString());
    }
    Path output = root.resolve("output.txt");
    Process process =
        builder
            .directory(root.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(240, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertTrue(ended && Files.exists(result), Files.readString(output));
    return Files.readAllLines(result);
  }

  /** Returns the snippet for Neovim as it stands in the documentation, with this jar in it. */
  private static String configuration() throws IOException {
    String page = Files.readString(REPOSITORY.resolve("docs/editors.md"));
    Matcher snippet = Pattern.compile("```lua\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertTrue(snippet.find(), "docs/editors.md has no Lua snippet");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return snippet
        .group(1)
        .replace(
            "{ 'java', '-jar', '/path/to/taskbound.jar'",
            "{ '" + java + "', '-jar', '" + JAR + "'");
  }

  private static Optional<Path> neovim() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "nvim"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
