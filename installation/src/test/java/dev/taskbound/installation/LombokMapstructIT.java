package dev.taskbound.installation;

import static dev.taskbound.installation.Docs.INSTALLATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The plugin in a build with two annotation processors that make code. */
class LombokMapstructIT {
  @Test
  void reportsWhatIsWrittenAndNotWhatLombokMakes() {
    Example example =
        Shop.create("lombok")
            .add("lombok/base")
            .fill(Shop.POM, "plugins", INSTALLATION.snippet("maven-lombok-mapstruct"))
            .fill(Shop.POM, "dependencies", dependencies());
    example.run("mvn -q compile").assertRejects(example.expected());
    example.add("lombok/fixed");
    example.run("mvn compile").assertAccepts(Set.of());
    var checked = example.classFiles();
    assertTrue(checked.containsKey("target/classes/com/example/shop/ItemMapperImpl.class"));
    example.replace(Shop.POM, "Taskbound", "Taskbound strict");
    example.run("rm -rf target; mvn compile").assertAccepts(Set.of());
    example.replace(Shop.POM, "<arg>-Xplugin:Taskbound strict</arg>", "");
    example.run("rm -rf target; mvn compile").assertAccepts(Set.of());
    assertEquals(checked, example.classFiles(), "the class files without Taskbound");
  }

  /** Returns the dependencies of the example project. */
  static String dependencies() {
    return INSTALLATION.snippet("annotations") + INSTALLATION.snippet("lombok-mapstruct");
  }

  /** Returns the processors of the snippet, without Taskbound's own path. */
  static String processors() {
    String snippet = INSTALLATION.snippet("maven-lombok-mapstruct");
    String afterTaskbound = snippet.substring(snippet.indexOf("</path>") + "</path>\n".length());
    return afterTaskbound.substring(0, afterTaskbound.indexOf("    </annotationProcessorPaths>"));
  }
}
