package dev.taskbound.installation;

import static dev.taskbound.installation.Docs.INSTALLATION;
import static dev.taskbound.installation.Docs.README;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** javac alone, and what it says when something is missing. */
class JavacIT {
  private static final String CHECKER = "lib/taskbound-checker-" + Build.VERSION + ".jar";
  private static final String ANNOTATIONS = "lib/taskbound-annotations-" + Build.VERSION + ".jar";
  private static final String SOURCES = " -d classes $(find src -name '*.java')";

  @Test
  void reportsAndAccepts() throws IOException {
    Example example = withJars("javac");
    String command = INSTALLATION.snippet("javac");
    example.run(command).assertRejects(example.expected());
    Outcome clean = Shop.fix(example).run(command).assertAccepts(Set.of());
    assertEquals("", clean.output());
    assertEquals(command, README.snippet("javac"), "the README says the same");
  }

  @Test
  void findsThePluginOnTheClassPathAsWell() throws IOException {
    Example example = withJars("javac-class-path");
    String command = "javac -Xplugin:Taskbound -cp " + CHECKER + ":" + ANNOTATIONS + SOURCES;
    example.run(command).assertRejects(example.expected());
    Shop.fix(example).run(command).assertAccepts(Set.of());
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    Example example = withJars("javac-missing");
    String plugin = "javac -Xplugin:Taskbound -processorpath ";
    assertMessage(
        example.run(plugin + "lib/none.jar -cp " + ANNOTATIONS + SOURCES),
        "plug-in not found: Taskbound");
    assertMessage(
        example.run(plugin + CHECKER + " '-Xplugin:Taskbound strict' -cp " + ANNOTATIONS + SOURCES),
        "plug-in not found: Taskbound");
    assertMessage(
        example.run(plugin + CHECKER + SOURCES),
        "package dev.taskbound.annotations does not exist");
    example.write(
        "src/main/java/module-info.java", "module com.example.shop { requires java.sql; }\n");
    assertMessage(
        example.run(plugin + CHECKER + " -p " + ANNOTATIONS + SOURCES),
        "package dev.taskbound.annotations is not visible");
  }

  /** What an older JDK makes of a class file depends on the number that stands in it. */
  @Test
  void needsJdk17AndItsAnnotationsJava11() throws IOException {
    assertEquals(61, classFileVersion("taskbound-checker", "dev/taskbound/plugin/TaskboundPlugin"));
    assertEquals(
        55, classFileVersion("taskbound-annotations", "dev/taskbound/annotations/Borrowed"));
  }

  private static int classFileVersion(String artifact, String name) throws IOException {
    try (ZipFile jar = new ZipFile(Build.jar(artifact).toFile())) {
      ZipEntry entry = jar.getEntry(name + ".class");
      try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
        in.skipNBytes(6);
        return in.readUnsignedShort();
      }
    }
  }

  private static void assertMessage(Outcome outcome, String message) {
    assertNotEquals(0, outcome.status());
    assertTrue(outcome.output().contains(message), outcome.output());
    assertTrue(INSTALLATION.text().contains("`" + message + "`"), message);
  }

  private static Example withJars(String name) throws IOException {
    Example example = Shop.create(name).add("shop/broken");
    Path lib = Files.createDirectories(example.directory().resolve("lib"));
    for (String artifact : List.of("taskbound-checker", "taskbound-annotations")) {
      Path jar = Build.jar(artifact);
      Files.copy(jar, lib.resolve(jar.getFileName()));
    }
    return example;
  }
}
