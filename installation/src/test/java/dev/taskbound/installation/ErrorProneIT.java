package dev.taskbound.installation;

import static dev.taskbound.installation.Docs.INSTALLATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The findings as bug patterns, beside Error Prone's own; with Lombok, too. */
class ErrorProneIT {
  static final String VERSION = System.getProperty("taskbound.error-prone");

  private static final String COMPILE = "rm -rf target; mvn compile";
  private static final String TASKBOUND =
      """
            <path>
              <groupId>dev.taskbound</groupId>
              <artifactId>taskbound-errorprone</artifactId>
              <version>0.1.0-SNAPSHOT</version>
            </path>
      """;

  @Test
  void reportsBesideErrorProne() {
    Example example =
        prepare(Shop.broken("error-prone", INSTALLATION.snippet("maven-error-prone")));
    String dead = "src/main/java/com/example/shop/Dead.java";
    example.write(
        dead,
        """
        package com.example.shop;

        class Dead {
          void check(int number) {
            if (number < 0) {
              new IllegalArgumentException("negative");
            }
          }
        }
        """);
    Outcome outcome = example.run(COMPILE).assertRejects(example.expected());
    assertTrue(outcome.output().contains("Dead.java:[6,7] [DeadException]"), outcome.output());

    example.replace(dead, "new Ill", "throw new Ill");
    Shop.fix(example).run(COMPILE).assertAccepts(Set.of());
    var checked = example.classFiles();
    assertFalse(checked.isEmpty());
    example.replace(Shop.POM, TASKBOUND, "");
    example.run(COMPILE).assertAccepts(Set.of());
    assertEquals(checked, example.classFiles(), "the class files without Taskbound");
  }

  @Test
  void reportsBesideLombok() {
    String snippet =
        INSTALLATION
            .snippet("maven-error-prone")
            .replace(
                "<annotationProcessorPaths>\n",
                "<annotationProcessorPaths>\n" + LombokMapstructIT.processors());
    Example example =
        prepare(
            Shop.create("error-prone-lombok")
                .add("lombok/base")
                .fill(Shop.POM, "plugins", snippet)
                .fill(Shop.POM, "dependencies", LombokMapstructIT.dependencies()));
    example.run(COMPILE).assertRejects(example.expected());
    example.add("lombok/fixed").run(COMPILE).assertAccepts(Set.of());
  }

  /** Gives a project what the page asks for beside the snippet. */
  static Example prepare(Example example) {
    return example
        .replace("pom.xml", "<version>2.42.0</version>", "<version>" + VERSION + "</version>")
        .write(".mvn/jvm.config", INSTALLATION.snippet("jvm.config"));
  }
}
