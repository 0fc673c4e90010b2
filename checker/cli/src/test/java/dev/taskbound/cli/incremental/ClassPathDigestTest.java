package dev.taskbound.cli.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether classes are the same as before. */
class ClassPathDigestTest {
  @TempDir private Path folder;

  @Test
  void jarByWhatItHolds() throws IOException {
    String digest = digest(jar("a.jar", "", "one", 1000));
    assertEquals(digest, digest(jar("a.jar", "", "one", 5_000_000)), "packed at another time");
    assertNotEquals(digest, digest(jar("a.jar", "", "two", 1000)));
    Files.delete(folder.resolve("a.jar"));
    assertNotEquals(digest, digest(folder.resolve("a.jar")));
  }

  @Test
  void whatAManifestNames() throws IOException {
    jar("b.jar", "", "one", 1000);
    Path jar = jar("a.jar", "b.jar missing.jar", "one", 1000);
    String digest = digest(jar);
    jar("b.jar", "", "two", 1000);
    String changed = digest(jar);
    assertNotEquals(digest, changed);
    jar("missing.jar", "", "one", 1000);
    assertNotEquals(changed, digest(jar));
  }

  @Test
  void directoryByItsClassesAndSources() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes/p"));
    Files.writeString(classes.resolve("A.class"), "one");
    String digest = digest(folder.resolve("classes"));
    Files.writeString(classes.resolve("a.properties"), "x");
    Files.setLastModifiedTime(classes.resolve("A.class"), FileTime.fromMillis(0));
    assertEquals(digest, digest(folder.resolve("classes")));
    Files.writeString(classes.resolve("A.class"), "two");
    assertNotEquals(digest, digest(folder.resolve("classes")));
  }

  @Test
  void orderMatters() throws IOException {
    Path a = jar("a.jar", "", "one", 1000);
    Path b = jar("b.jar", "", "two", 1000);
    assertNotEquals(ClassPathDigest.of(List.of(a, b)), ClassPathDigest.of(List.of(b, a)));
  }

  private static String digest(Path entry) throws IOException {
    return ClassPathDigest.of(List.of(entry));
  }

  private Path jar(String name, String classPath, String content, long time) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    if (!classPath.isEmpty()) {
      manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
    }
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      ZipEntry entry = new ZipEntry("A.class");
      entry.setTime(time);
      jar.putNextEntry(entry);
      jar.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return file;
  }
}
