package dev.taskbound.installation;

import static dev.taskbound.installation.Docs.INSTALLATION;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Several modules with a {@code module-info.java} each, built in parallel on the module path. */
class ModulesIT {
  @Test
  void parallelBuildsOnTheModulePathReportTheSame() {
    Example example =
        Example.create("modules")
            .add("modules/base")
            .write("core/src/main/java/module-info.java", INSTALLATION.snippet("module-info"))
            .fill("pom.xml", "plugins", INSTALLATION.snippet("maven-compiler-plugin"))
            .fill("core/pom.xml", "dependencies", INSTALLATION.snippet("annotations"));
    String build = "mvn -T 2 -fae compile";
    example.run(build).assertRejects(example.expected());
    example.add("modules/fixed").run(build).assertAccepts(Set.of());
  }
}
