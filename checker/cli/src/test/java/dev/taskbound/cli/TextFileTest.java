package dev.taskbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
  @TempDir private Path folder;

  @Test
  void isWrittenAsUtf8AndLeavesNothingBeside() throws Exception {
    Path file = folder.resolve("report");
    TextFile.write(file, "old");
    TextFile.write(file, "Größe\n");
    assertEquals("Größe\n", Files.readString(file));
    assertEquals(List.of(file), listing());
  }

  @Test
  void isWrittenBehindALink() throws Exception {
    Path file = Files.writeString(folder.resolve("report"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("report"));
    TextFile.write(link, "new");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void isWrittenBesideWhatAKilledProcessOfTheSameNumberLeft() throws Exception {
    Path file = folder.resolve("report");
    String left = ".report." + ProcessHandle.current().pid() + ".tmp";
    Files.writeString(folder.resolve(left), "half");
    TextFile.write(file, "whole");
    assertEquals("whole", Files.readString(file));
  }

  @Test
  void isAsItWasWhenItCannotBeWritten() throws Exception {
    Path file = Files.createDirectories(folder.resolve("report/full")).getParent();
    assertThrows(NotChecked.class, () -> TextFile.write(file, "new"));
    assertTrue(Files.isDirectory(file.resolve("full")));
    assertEquals(List.of(file), listing());
  }

  private List<Path> listing() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
