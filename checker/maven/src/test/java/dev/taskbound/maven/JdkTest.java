package dev.taskbound.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkTest {
  @TempDir private Path home;

  @Test
  void versionOfAToolchain() throws IOException {
    Path java = Files.createFile(Files.createDirectory(home.resolve("bin")).resolve("java"));
    assertThrows(IOException.class, () -> Jdk.of(java));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"21.0.2\"\n");
    assertEquals(new Jdk(java, 21), Jdk.of(java));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n");
    assertEquals(8, Jdk.of(java).feature());
    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\n");
    assertThrows(IOException.class, () -> Jdk.of(java));
  }

  @Test
  void theRunningOneIsAlwaysThere() throws IOException {
    assertEquals(Jdk.running().feature(), Jdk.of(Jdk.running().java()).feature());
  }
}
