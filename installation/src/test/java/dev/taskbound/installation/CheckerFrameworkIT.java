package dev.taskbound.installation;

import static dev.taskbound.installation.Docs.INSTALLATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The processor and the Nullness Checker in one build. */
class CheckerFrameworkIT {
  private static final String COMPILE = "rm -rf target; mvn -q compile";
  private static final String TASKBOUND =
      "      <annotationProcessor>dev.taskbound.checker.TaskboundChecker</annotationProcessor>\n";

  @Test
  void reportsBesideTheNullnessChecker() {
    Example example =
        Shop.broken(
                "checker-framework",
                INSTALLATION.snippet("maven-checker-framework"),
                INSTALLATION.snippet("checker-qual"))
            .write(".mvn/jvm.config", INSTALLATION.snippet("jvm.config"));
    String unknown = "src/main/java/com/example/shop/Names.java";
    example.write(
        unknown,
        """
        package com.example.shop;

        class Names {
          int length(java.util.Map<String, String> names) {
            return names.get("shop").length();
          }
        }
        """);
    Outcome outcome = example.run(COMPILE).assertRejects(example.expected());
    assertTrue(
        outcome.output().contains("Names.java:[5,21] [dereference.of.nullable]"), outcome.output());

    example.replace(unknown, "names.get(\"shop\")", "names.toString()");
    Shop.fix(example).run(COMPILE).assertAccepts(Set.of());
    var checked = example.classFiles();
    assertFalse(checked.isEmpty());
    example.replace(Shop.POM, TASKBOUND, "");
    example.run(COMPILE).assertAccepts(Set.of());
    assertEquals(checked, example.classFiles(), "the class files without Taskbound");
  }

  @Test
  void refusesToRunTwice() {
    String snippet =
        INSTALLATION
            .snippet("maven-checker-framework")
            .replace(
                "  <configuration>\n",
                "  <configuration>\n<compilerArgs><arg>-Xplugin:Taskbound</arg></compilerArgs>\n");
    Example example =
        Shop.broken("checker-framework-twice", snippet, INSTALLATION.snippet("checker-qual"))
            .write(".mvn/jvm.config", INSTALLATION.snippet("jvm.config"));
    Outcome outcome = Shop.fix(example).run(COMPILE);
    assertEquals(1, outcome.status(), outcome.output());
    assertTrue(outcome.output().contains("[taskbound] Taskbound runs twice"), outcome.output());
  }
}
