package com.example.arenas;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.arenas.fixed.Image;
import dev.taskbound.inputs.BusyPool;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixedTest {
  @TempDir Path work;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.write(work.resolve("image"), new byte[] {1, 2, 3, 4, 5});
  }

  @Test
  void theContentLivesAsLongAsTheCallersArena() throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      assertEquals(5, Image.read(file, arena).get(JAVA_BYTE, 4));
    }
  }

  @Test
  void theHeaderIsACopy() throws IOException {
    Image image = new Image();
    image.open(file);
    assertEquals(1, image.kind());
  }

  @Test
  void thePoolHasItsOwnArena() {
    assertEquals(15, Image.checksum(file, BusyPool::elsewhere));
  }
}
