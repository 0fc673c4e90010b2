package dev.taskbound.installation;

import static dev.taskbound.installation.Docs.INSTALLATION;
import static dev.taskbound.installation.Docs.README;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The goal of its own, called by its name and as part of a build. */
class MavenGoalIT {
  @Test
  void needsNoConfigurationAtAll() {
    Example example = Shop.broken("goal-command", "").add("shop/doubtful");
    String command = INSTALLATION.snippet("maven-goal-command");
    Set<String> all = example.expected();
    example.run(command).assertRejects(all);
    Set<String> warning = Shop.fix(example).expected();
    example.run(command).assertAccepts(warning);
    // Nothing is checked again, and nothing is forgotten.
    example.run(command).assertAccepts(warning);
  }

  @Test
  void isPartOfTheBuild() {
    String snippet = INSTALLATION.snippet("maven-goal");
    assertEquals(snippet, README.snippet("maven-goal"), "the README says the same");
    Example example = Shop.broken("goal", snippet);
    String build = "mvn verify -Dmaven.test.skip";
    example.run(build).assertRejects(example.expected());
    Shop.fix(example).run(build).assertAccepts(Set.of());
  }
}
