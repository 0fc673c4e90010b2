package dev.taskbound.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.TextRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Compares the full text of a program's diagnostics with the file beside it, or rewrites that. */
final class Golden {
  private static final String SWITCH = "taskbound.goldens";
  private static final boolean REWRITE = "rewrite".equals(System.getProperty(SWITCH));

  private Golden() {}

  /** Returns the findings' full text, paths relative to the program's folder. */
  static String text(Program program, List<Finding> findings) {
    TextRenderer renderer = new TextRenderer(program.base());
    return findings.stream().map(renderer::render).collect(Collectors.joining("\n"));
  }

  /** Returns the file with the text of a program after its fixes. */
  static Path fixed(Program program) {
    String name = program.golden().getFileName().toString();
    return program.golden().resolveSibling(name.replace(".expected.txt", ".fixed.txt"));
  }

  /** Fails if the text differs from the golden file; with the switch, writes the file instead. */
  static void check(Program program, String text) throws IOException {
    check(program.golden(), text);
  }

  /** Fails if the text differs from that of a file; with the switch, writes the file instead. */
  static void check(Path golden, String text) throws IOException {
    if (REWRITE) {
      Files.writeString(golden, text);
      return;
    }
    String hint = "; to write it, run the tests with -D" + SWITCH + "=rewrite";
    assertTrue(Files.exists(golden), () -> "no file " + golden + hint);
    assertEquals(
        Files.readString(golden).replace("\r\n", "\n"),
        text.replace("\r\n", "\n"),
        () -> golden + " differs" + hint);
  }
}
