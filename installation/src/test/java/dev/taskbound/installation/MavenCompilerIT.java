package dev.taskbound.installation;

import static dev.taskbound.installation.Docs.INSTALLATION;
import static dev.taskbound.installation.Docs.README;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The plugin in maven-compiler-plugin: broken, repaired, built again, changed. */
class MavenCompilerIT {
  private static final String COMPILE = "mvn compile";

  @Test
  void reportsEveryTimeItCompiles() {
    String snippet = INSTALLATION.snippet("maven-compiler-plugin");
    assertEquals(snippet, README.snippet("maven-compiler-plugin"), "the README says the same");
    Example example = Shop.broken("maven-compiler", snippet).add("shop/doubtful");
    Set<String> all = example.expected();
    assertEquals(4, all.size(), "three errors and a warning");
    example.run(COMPILE).assertRejects(all);
    example.run(COMPILE).assertRejects(all);
    assertEquals(Set.of(), example.classFiles().keySet());

    Set<String> warning = Shop.fix(example).expected();
    assertEquals(1, warning.size());
    example.run(COMPILE).assertAccepts(warning);
    example.run(COMPILE).assertAccepts(Set.of());
    example.replace(Shop.ORDERS, "customer = request", "name = request");
    example.replace(Shop.ORDERS, "println(customer)", "println(name)");
    example.run(COMPILE).assertAccepts(warning);

    var checked = example.classFiles();
    assertFalse(checked.isEmpty());
    example.replace(Shop.POM, "<arg>-Xplugin:Taskbound</arg>", "");
    example.run("rm -rf target; mvn -q compile").assertAccepts(Set.of());
    assertEquals(checked, example.classFiles(), "the class files without Taskbound");
  }
}
