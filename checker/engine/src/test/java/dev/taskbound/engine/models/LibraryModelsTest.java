package dev.taskbound.engine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every name in the models of other libraries exists in the version that the file names.
 *
 * <p>The libraries are no dependencies of the checker. They are looked for in the folder of jars
 * that the system property {@value #LIBRARIES} names, and on the class path; the check of a file
 * whose library is in neither is skipped, with a message that says so.
 */
final class LibraryModelsTest {
  private static final String LIBRARIES = "taskbound.test.libraries";
  private static final Path STUBS = Path.of("src/main/models");

  private static URLClassLoader libraries;

  @BeforeAll
  static void findLibraries() throws IOException {
    List<URL> jars = new ArrayList<>();
    String folder = System.getProperty(LIBRARIES, "");
    if (!folder.isEmpty()) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".jar")).toList()) {
          jars.add(file.toUri().toURL());
        }
      }
    }
    ClassLoader parent = LibraryModelsTest.class.getClassLoader();
    libraries = new URLClassLoader(jars.toArray(new URL[0]), parent);
  }

  @AfterAll
  static void close() throws IOException {
    libraries.close();
  }

  /** The stub files of anything but the JDK. */
  static List<Path> files() throws IOException {
    return ModelCompiler.stubs(STUBS).stream()
        .filter(file -> !file.getFileName().toString().startsWith("java."))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyNameExists(Path file) throws ModelException {
    Set<String> absent = new TreeSet<>();
    Set<String> missing = new TreeSet<>();
    boolean anyFound = false;
    for (StubType type : StubReader.read(file)) {
      if (isPackage(type)) {
        continue;
      }
      Optional<Class<?>> found = ShippedModelsTest.load(type.model().name(), libraries);
      if (found.isEmpty()) {
        absent.add(type.model().name());
        continue;
      }
      anyFound = true;
      Set<String> present = ShippedModelsTest.members(found.get());
      type.memberLines().keySet().stream()
          .filter(key -> !present.contains(key))
          .forEach(key -> missing.add(type.model().name() + " " + key));
    }
    assumeTrue(
        anyFound,
        () -> file.getFileName() + " is not checked: its library is not there; see " + LIBRARIES);
    assertEquals(Set.of(), missing);
    // With some libraries of a file there, the others may still be absent.
    assumeFalse(
        System.getProperty(LIBRARIES, "").isEmpty() && !absent.isEmpty(),
        () -> file.getFileName() + " is checked in part only: there is no " + absent);
    assertEquals(Set.of(), absent);
  }

  /** What is said about a whole package: there need be no class for it. */
  private static boolean isPackage(StubType type) {
    String name = type.model().name();
    int end = name.lastIndexOf(".package-info");
    return end > 0 && libraries.getResource(name.substring(0, end).replace('.', '/') + "/") != null;
  }

  @ParameterizedTest
  @MethodSource("files")
  void versionIsNamed(Path file) throws IOException {
    assertTrue(Files.readString(file).contains("// Checked against "), file.toString());
  }

  @Test
  void frameworkAnnotationsAreKnown() {
    Models models = Models.shipped();
    for (String injected :
        new String[] {
          "jakarta.annotation.Resource",
          "jakarta.inject.Inject",
          "jakarta.persistence.PersistenceContext",
          "jakarta.ws.rs.core.Context",
          "javax.inject.Inject",
          "org.springframework.beans.factory.annotation.Autowired"
        }) {
      assertEquals(List.of(Annot.of("Injected")), annotations(models, injected), injected);
    }
    for (String shared :
        new String[] {
          "jakarta.ejb.Singleton",
          "jakarta.enterprise.context.ApplicationScoped",
          "jakarta.inject.Singleton",
          "jakarta.servlet.Servlet",
          "jakarta.servlet.http.HttpServlet",
          "javax.servlet.Filter",
          "org.springframework.stereotype.Service",
          "org.springframework.web.bind.annotation.RestController"
        }) {
      assertEquals(List.of(Annot.of("Shared")), annotations(models, shared), shared);
    }
  }

  @Test
  void bothServletNamespacesSayTheSame() throws ModelException {
    assertEquals(
        shape("servlet-jakarta.astub", "jakarta."), shape("servlet-javax.astub", "javax."));
    assertEquals(shape("jpa-jakarta.astub", "jakarta."), shape("jpa-javax.astub", "javax."));
  }

  /** Returns what a file says, without the part of the names by which the namespaces differ. */
  private static Set<String> shape(String file, String namespace) throws ModelException {
    Set<String> all = new TreeSet<>();
    for (StubType type : StubReader.read(STUBS.resolve(file))) {
      String name = type.model().name();
      assertTrue(name.startsWith(namespace), name);
      String rest = name.substring(namespace.length());
      all.add(rest + " " + type.model().annotations());
      type.model().methods().forEach((key, method) -> all.add(rest + " " + key + " " + method));
    }
    assertFalse(all.isEmpty());
    return all;
  }

  private static List<Annot> annotations(Models models, String name) {
    return models.find(name).orElseThrow().annotations();
  }
}
