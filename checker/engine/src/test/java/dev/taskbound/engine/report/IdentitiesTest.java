package dev.taskbound.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.taskbound.engine.rules.Rule;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitiesTest {

  /** The place is marked with guillemets. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { void m() { n(); use(«a.b», - -c, \"x  y\"); } }",
        "class A { void m() { use( «a\n . b» /* ; */ ,- -c,// }\n \"x  y\" ) ; } }",
        "use(«a.b»,- -c,\"x  y\")",
        "{ use(«a.b»,- -c,\"x  y\"); use(a.b, - -c, \"x y\");",
      })
  void knowsAStatementHoweverItIsWritten(String text) {
    Identity identity = identity(text);
    assertEquals("use(a.b,- -c,\"x  y\")", identity.source());
    assertEquals("a.b", identity.at());
    assertEquals("src/A.java", identity.file());
  }

  @Test
  void leavesTheBodiesOfClosuresOut() {
    assertEquals("run(()->", identity("{ run(«() -> { a(); b(); }», c); }").source());
    assertEquals("()->", identity("{ run(«() -> { a(); b(); }», c); }").at());
  }

  @Test
  void readsBracesAndSemicolonsInLiteralsAsText() {
    assertEquals("use(\"{;\",';',a)", identity("{ use(\"{;\", ';', «a»); }").source());
    assertEquals(
        "sql(\"\"\" select {; \"\"\",a)",
        identity("{ sql(\"\"\"\n      select {;\n      \"\"\", «a»); }").source());
  }

  @Test
  void knowsAReportedBrace() {
    Identity identity = identity("class A { void m() «{» use(a); } }");
    assertEquals("void m(){", identity.source());
    assertEquals("{", identity.at());
  }

  @Test
  void tellsReportsOfOneStatementApart() {
    assertNotEquals(identity("use(«a», b);"), identity("use(a, «b»);"));
    Identity identity = identity("use(«a», a);");
    assertEquals(identity, identity("use(a, «a»);"));
    assertNotEquals(identity.fingerprint(1), identity.fingerprint(2));
    assertEquals(identity.fingerprint(1), identity("\n use( «a» , a)").fingerprint(1));
  }

  @Test
  void makesDoWithAnUnreadableFile() {
    JavaFileObject gone =
        new SimpleJavaFileObject(
            URI.create("file:///project/Gone.java"), JavaFileObject.Kind.SOURCE) {};
    assertEquals(
        new Identity("Gone.java", "capture.unknown", "", ""),
        identity(new Place(gone, 5, 6, 1, 6, 1, 7)));
  }

  @Test
  void namesFilesElsewhereByTheWayThere() {
    Place place = new Place(Samples.file("/other/A.java"), 0, 5, 1, 1, 1, 6);
    assertEquals("../other/A.java", identity(place).file());
  }

  private static Identity identity(String marked) {
    int start = marked.indexOf('«');
    int end = marked.indexOf('»') - 1;
    String text = marked.replaceAll("[«»]", "");
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("file:///project/src/A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    return identity(new Place(file, start, end, 1, start + 1, 1, end + 1));
  }

  private static Identity identity(Place place) {
    return new Identities(Samples.BASE)
        .of(new Finding(Rule.CAPTURE_UNKNOWN, Severity.WARNING, place, "message", List.of(), ""));
  }
}
