package dev.taskbound.engine.resources;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourcesTest {
  private static final String NAME = "text.bin";

  @TempDir private Path root;

  @Test
  void areReadToTheEndWhileOthersCloseTheSameJar() throws Exception {
    byte[] content = new byte[200_000];
    new Random(1).nextBytes(content);
    URL jar = jarWith(content);
    URL resource = new URL("jar:" + jar + "!/" + NAME);
    try (InputStream in = Resources.open(resource)) {
      int first = in.read();
      try (URLClassLoader ended = new URLClassLoader(new URL[] {jar}, null)) {
        ended.getResourceAsStream(NAME).read();
      }
      byte[] all = new byte[content.length];
      all[0] = (byte) first;
      assertEquals(content.length - 1, in.readNBytes(all, 1, content.length - 1));
      assertArrayEquals(content, all);
    }
  }

  @Test
  void areMissedByName() {
    FileNotFoundException e =
        assertThrows(
            FileNotFoundException.class, () -> Resources.open(ResourcesTest.class, "none.txt"));
    assertEquals("none.txt", e.getMessage());
  }

  private URL jarWith(byte[] content) throws Exception {
    Path jar = root.resolve("some.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry(NAME));
      out.write(content);
    }
    return jar.toUri().toURL();
  }
}
