package dev.taskbound.installation;

import static dev.taskbound.installation.Docs.MODELS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The commands of {@code docs/models.md}; its models and programs are tests of library-inputs. */
class ModelsIT {
  private static final String STAND_INS = "library-inputs/src/test/standins/com/example/net";

  private final Example example =
      Example.create("models")
          .write("session.astub", MODELS.snippet("session-model"))
          .write("Questions.java", MODELS.snippet("session-program"));

  @Test
  void aModelBesideTheSources() {
    compileLibrary();
    example.run(MODELS.snippet("check-session")).assertRejects(example.expected());
    example.run("taskbound check --classpath classes Questions.java").assertAccepts(Set.of());
    Outcome tested = example.run(MODELS.snippet("test-model"));
    assertEquals(1, tested.output().lines().filter("1"::equals).count(), tested.output());
  }

  @Test
  void aModelInAJar() {
    compileLibrary();
    example.run(MODELS.snippet("jar")).assertRejects(example.expected());
  }

  private void compileLibrary() {
    Outcome compiled =
        example.run("javac -proc:none -d classes " + Build.ROOT.resolve(STAND_INS) + "/*.java");
    assertEquals(0, compiled.status(), compiled.output());
  }
}
