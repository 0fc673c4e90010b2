package com.example.arenas;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.example.arenas.broken.Image;
import dev.taskbound.inputs.BusyPool;
import dev.taskbound.inputs.Symptom;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenTest {
  @TempDir Path work;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.write(work.resolve("image"), new byte[] {1, 2, 3, 4, 5});
  }

  @Test
  void theContentIsUnmappedWhenItIsReturned() throws IOException {
    MemorySegment content = Image.read(file);
    Symptom.thrown(IllegalStateException.class, () -> content.get(JAVA_BYTE, 0));
  }

  @Test
  void theHeaderIsUnmappedWhenItIsAskedFor() throws IOException {
    Image image = new Image();
    image.open(file);
    Symptom.thrown(IllegalStateException.class, image::kind);
  }

  @Test
  void thePoolIsNotLetIn() {
    CompletionException symptom =
        Symptom.thrown(CompletionException.class, () -> Image.checksum(file, BusyPool::elsewhere));
    assertInstanceOf(WrongThreadException.class, symptom.getCause());
  }
}
