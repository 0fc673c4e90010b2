package dev.taskbound.engine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What models of other libraries say. That every name in them exists is a test of the module {@code
 * library-inputs}, which has the libraries.
 */
final class LibraryModelsTest {
  private static final Path STUBS = Path.of("src/main/models");

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
