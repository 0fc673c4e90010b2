package dev.taskbound.engine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models that the jars of a class path bring along. */
final class ClassPathModelsTest {
  @TempDir private Path folder;

  @Test
  void aJarIsAskedBeforeWhatIsShipped() throws Exception {
    Models models =
        load(
            List.of(),
            List.of(
                jar(
                    "a.jar",
                    "META-INF/taskbound/x.astub",
                    "package java.sql; @Unconfined interface Connection { void close(); }")));
    ModelClass connection = models.find("java.sql.Connection").orElseThrow();
    assertEquals(List.of(Annot.of("Unconfined")), connection.annotations());
    assertEquals(List.of(), connection.methods().get("close()").onMethod());
    assertTrue(connection.methods().containsKey("createStatement()"), connection.toString());
  }

  @Test
  void theFirstJarWinsAndTheUserOverAll() throws Exception {
    String entry = "META-INF/taskbound/x.astub";
    Path first = jar("1.jar", entry, "package a; @Borrowed class C { @Borrowed C f(); }");
    Path second =
        jar("2.jar", entry, "package a; @Unconfined class C { C f(); @Borrowed C g(); C h(); }");
    Path own = Files.writeString(folder.resolve("own.astub"), "package a; class C { C g(); }");
    ModelClass merged = load(List.of(own), List.of(first, second)).find("a.C").orElseThrow();
    assertEquals(List.of(Annot.of("Borrowed")), merged.annotations());
    assertEquals(List.of(Annot.of("Borrowed")), merged.methods().get("f()").onMethod());
    assertEquals(List.of(), merged.methods().get("g()").onMethod());
    assertTrue(merged.methods().containsKey("h()"));
  }

  @Test
  void foldersOfClassesHaveThemToo() throws Exception {
    Path file = folder.resolve("classes/META-INF/taskbound/x.astub");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package a; @Borrowed class C {}");
    Path classes = folder.resolve("classes");
    assertEquals("Borrowed", mode(load(List.of(), List.of(classes))));
    Files.writeString(file, "package a; @NotThreadSafe class C {}");
    assertEquals("NotThreadSafe", mode(load(List.of(), List.of(classes))));
  }

  @Test
  void theModulePathIsAskedToo() throws Exception {
    jar("mods/m.jar", "META-INF/taskbound/x.astub", "package a; @Borrowed class C {}");
    assertEquals(
        "Borrowed", mode(at(StandardLocation.MODULE_PATH, List.of(folder.resolve("mods")))));
    assertEquals(
        "Borrowed", mode(at(StandardLocation.MODULE_PATH, List.of(folder.resolve("mods/m.jar")))));
  }

  @Test
  void entriesOfAModulePathMayLieWithinAJar() throws Exception {
    Path jar = jar("outer.jar", "m/META-INF/taskbound/x.astub", "package a; @Borrowed class C {}");
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      Files.createDirectories(inside.getPath("/mods"));
      Files.copy(jar("inner.jar", "a/C.class", ""), inside.getPath("/mods/inner.jar"));
      List<Path> path = List.of(inside.getPath("/mods"), inside.getPath("/m"));
      assertEquals(List.of(), brought(StandardLocation.MODULE_PATH, path).problems());
      Path module = Files.createFile(inside.getPath("/m/module-info.class"));
      assertEquals("Borrowed", mode(at(StandardLocation.MODULE_PATH, List.of(module.getParent()))));
    }
  }

  @Test
  void onlyThatFolderIsLookedInto() throws Exception {
    for (String elsewhere :
        List.of(
            "x.astub",
            "META-INF/x.astub",
            "META-INF/taskbound/more/x.astub",
            "META-INF/taskbound/x.txt",
            "inner/META-INF/taskbound/x.astub")) {
      Path jar = jar("e.jar", elsewhere, "package a; @Borrowed class C {}");
      assertTrue(load(List.of(), List.of(jar)).find("a.C").isEmpty(), elsewhere);
    }
  }

  @Test
  void aMalformedFileIsToldOnceAndOnlyIfItIsNeeded() throws Exception {
    Path jar = jar("bad.jar", "META-INF/taskbound/x.astub", "package a;\n\n@Borowed class C {}");
    Models models = load(List.of(), List.of(jar));
    assertTrue(models.find("a.Other").isEmpty());
    assertEquals(List.of(), models.problemsInJars());
    assertTrue(models.find("a.C").isEmpty());
    List<String> problems = models.problemsInJars();
    assertEquals(1, problems.size());
    String name = folder.resolve("bad.jar!").resolve("META-INF/taskbound/x.astub").toString();
    assertTrue(problems.get(0).startsWith(name + ":3: unknown annotation @Borowed"), name);
    assertTrue(problems.get(0).contains("in a model file of your own"), problems.get(0));
    assertTrue(models.find("a.C").isEmpty());
    assertEquals(List.of(), models.problemsInJars());
  }

  @Test
  void aChangedJarIsReadAgain() throws Exception {
    Path jar = jar("c.jar", "META-INF/taskbound/x.astub", "package a; @Borrowed class C {}");
    assertEquals("Borrowed", mode(load(List.of(), List.of(jar))));
    jar("c.jar", "META-INF/taskbound/x.astub", "package a; @NotThreadSafe class C {}");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000_000_000L));
    assertEquals("NotThreadSafe", mode(load(List.of(), List.of(jar))));
  }

  @Test
  void otherEntriesOfAClassPathAreNoTrouble() throws Exception {
    Path text = Files.writeString(folder.resolve("notes.jar"), "no jar");
    Path empty = Files.createFile(folder.resolve("empty.jar"));
    Path good = jar("g.jar", "META-INF/taskbound/x.astub", "package a; @Borrowed class C {}");
    List<Path> path = List.of(text, empty, folder.resolve("none.jar"), good);
    assertEquals("Borrowed", mode(load(List.of(), path)));
  }

  @Test
  void jarsWithACommentAreReadAsWell() throws Exception {
    Path jar = folder.resolve("comment.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.setComment("with a comment");
      out.putNextEntry(new ZipEntry("META-INF/taskbound/x.astub"));
      out.write(
          "package a; @Borrowed class C {}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    assertTrue(JarDirectory.mentions(jar, "META-INF/taskbound/"));
    assertFalse(JarDirectory.mentions(jar, "META-INF/services/"));
    assertEquals("Borrowed", mode(load(List.of(), List.of(jar))));
  }

  @Test
  void packagesAreFoundByTheirWholeName() throws Exception {
    String text =
        """
        package a; class C {}
        // All of it.
        @RunsImmediately
        package b.c;
        """;
    Models models = load(List.of(), List.of(jar("k.jar", "META-INF/taskbound/x.astub", text)));
    assertTrue(models.find("b.c.package-info").isPresent());
    assertTrue(models.find("a.package-info").isEmpty());
  }

  @Test
  void withoutSuchJarsNothingIsAdded() throws Exception {
    Path jar = jar("p.jar", "a/C.class", "");
    assertSame(Models.shipped(), load(List.of(), List.of(jar)));
  }

  private static String mode(Models models) {
    return models.find("a.C").orElseThrow().annotations().get(0).name();
  }

  private Models load(List<Path> own, List<Path> classPath) throws Exception {
    return Models.load(own).with(brought(StandardLocation.CLASS_PATH, classPath));
  }

  private Models at(StandardLocation location, List<Path> path) throws Exception {
    return Models.shipped().with(brought(location, path));
  }

  private static ClassPathModels brought(StandardLocation location, List<Path> path)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(ignored -> {}, null, null)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
      manager.setLocationFromPaths(location, path);
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, ignored -> {}, null, List.of("java.lang.Object"), null);
      ClassPathModels found = ClassPathModels.of(((BasicJavacTask) task).getContext());
      assertSame(found, ClassPathModels.of(((BasicJavacTask) task).getContext()));
      assertEquals(Optional.empty(), found.find("nowhere.Nothing"));
      return found;
    }
  }

  private Path jar(String name, String entry, String text) throws IOException {
    Path jar = folder.resolve(name);
    Files.createDirectories(jar.getParent());
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("a/B.class"));
      out.putNextEntry(new ZipEntry(entry));
      out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return jar;
  }
}
