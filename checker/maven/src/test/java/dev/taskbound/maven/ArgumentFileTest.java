package dev.taskbound.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentFileTest {
  @TempDir private Path folder;

  @Test
  void oneQuotedArgumentALine() throws Exception {
    Path file = folder.resolve("new/arguments.txt");
    assertEquals(
        "@" + file, ArgumentFile.write(file, List.of("check", "a b", "C:\\é", "say \"hi\"", "#")));
    assertEquals(
        List.of("\"check\"", "\"a b\"", "\"C:\\\\é\"", "\"say \\\"hi\\\"\"", "\"#\""),
        Files.readAllLines(file));
  }
}
