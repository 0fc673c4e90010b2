package dev.taskbound.installation;

import static dev.taskbound.installation.Docs.ADOPTION;
import static dev.taskbound.installation.Docs.INSTALLATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The five steps of {@code docs/adoption.md}, in their order, on a small old program. */
class AdoptionIT {
  private static final String SOURCES = "src/main/java/com/example/legacy/";
  private static final String ORDERS = SOURCES + "orders/Orders.java";
  private static final String REPORTS = SOURCES + "reports/Reports.java";
  private static final String CLOSED = ORDERS + ":26 use.after.release";
  private static final String FORMAT = REPORTS + ":11 escape.to.static";
  private static final String SESSION = ORDERS + ":19 capture.not.sendable";

  private final Example example = Example.create("adoption").add("legacy");

  @Test
  void fromNothingToAGate() {
    tryIt();
    tellAboutOneHandle();
    writeDownWhatIsThere();
    closeTheGate();
    promiseMore();
  }

  private void tryIt() {
    snippet("try").assertRejects(Set.of(CLOSED, FORMAT));
    assertEquals(
        "\"key\":\"escape.to.static\" 1, \"key\":\"use.after.release\" 1",
        String.join(
            ", ",
            snippet("count")
                .output()
                .lines()
                .filter(line -> line.contains("key"))
                .map(line -> line.trim().replaceFirst("(\\d+) (.*)", "$2 $1"))
                .sorted()
                .toList()));
  }

  private void tellAboutOneHandle() {
    example.write("taskbound.astub", ADOPTION.snippet("model"));
    snippet("with-model").assertRejects(Set.of(CLOSED, FORMAT, SESSION));
  }

  private void writeDownWhatIsThere() {
    snippet("write-baseline").assertAccepts(Set.of());
    snippet("check-baseline").assertAccepts(Set.of());
  }

  private void closeTheGate() {
    String known = example.read("taskbound-baseline.json");
    // What was known has moved by two lines; what is new is reported, although it looks the same.
    example.replace(
        ORDERS,
        "  public int total(",
        """
          public void cancel(Session session) {
            pool.execute(() -> System.out.println("cancelled by " + session.user()));
          }

          public int total(\
        """);
    Set<String> added = Set.of(ORDERS + ":23 capture.not.sendable");
    snippet("check-baseline").assertRejects(added);
    snippet("prune-baseline").assertRejects(added);
    assertEquals(known, example.read("taskbound-baseline.json"), "what is new does not get in");

    example.replace(
        ORDERS, "public void cancel(Session session) {", "public void cancel(String user) {");
    example.replace(ORDERS, "cancelled by \" + session.user()", "cancelled by \" + user");
    example.replace(
        ORDERS, "Session session = Session.current();", "String user = Session.current().user();");
    example.replace(ORDERS, "confirmed by \" + session.user()", "confirmed by \" + user");
    Outcome repaired = snippet("check-baseline").assertAccepts(Set.of());
    assertTrue(repaired.output().contains("no longer needed"), repaired.output());
    snippet("prune-baseline").assertAccepts(Set.of());
    String pruned = example.read("taskbound-baseline.json");
    assertEquals(known.lines().count() - 1, pruned.lines().count(), pruned);
    Outcome current = snippet("check-baseline").assertAccepts(Set.of());
    assertFalse(current.output().contains("no longer needed"), current.output());
  }

  private void promiseMore() {
    example.fill("pom.xml", "dependencies", INSTALLATION.snippet("annotations"));
    snippet("class-path").assertAccepts(Set.of());
    assertEquals(
        Build.jar("taskbound-annotations").toString(), example.read("target/class-path").trim());
    example.write(SOURCES + "reports/package-info.java", ADOPTION.snippet("mark"));
    snippet("check-marked").assertRejects(Set.of(REPORTS + ":25 effect.not.declared"));
    example.replace(REPORTS, "finish(Connection", "finish(@Consumes Connection");
    example.replace(
        REPORTS,
        "import java.sql.Connection;",
        "import dev.taskbound.annotations.Consumes;\nimport java.sql.Connection;");
    snippet("check-marked").assertAccepts(Set.of());
    snippet("strict").assertAccepts(Set.of());
  }

  @Test
  void withTheMavenGoal() {
    Example maven = Example.create("adoption-goal").add("legacy");
    maven.write("taskbound.astub", ADOPTION.snippet("model"));
    maven.fill("pom.xml", "dependencies", INSTALLATION.snippet("annotations"));
    maven.run(ADOPTION.snippet("goal-try")).assertAccepts(Set.of(CLOSED, FORMAT));
    maven.run(ADOPTION.snippet("goal-write-baseline")).assertAccepts(Set.of());
    maven.run(ADOPTION.snippet("goal-check-baseline")).assertAccepts(Set.of());
    assertEquals(
        3, maven.read("taskbound-baseline.json").lines().filter(l -> l.contains("rule")).count());
    maven.replace(ORDERS, "return rows.getInt(1)", "return rows.getInt(2)");
    maven.run(ADOPTION.snippet("goal-check-baseline")).assertRejects(Set.of(CLOSED));
  }

  private Outcome snippet(String name) {
    return example.run(ADOPTION.snippet(name));
  }
}
