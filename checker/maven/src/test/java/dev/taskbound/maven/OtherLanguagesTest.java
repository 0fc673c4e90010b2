package dev.taskbound.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherLanguagesTest {
  @TempDir private Path sources;

  @Test
  void foldersBesideJava() throws Exception {
    assertFalse(OtherLanguages.in(sources.resolve("nothing")));
    Files.createDirectory(sources.resolve("java"));
    Files.createDirectory(sources.resolve("resources"));
    assertFalse(OtherLanguages.in(sources));
    Files.createDirectory(sources.resolve("kotlin"));
    assertTrue(OtherLanguages.in(sources));
  }
}
