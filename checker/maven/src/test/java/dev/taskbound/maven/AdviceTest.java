package dev.taskbound.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdviceTest {
  private static final String MISSING =
      "taskbound: nothing was checked: the sources do not compile (1 error); give what they need"
          + " with --classpath, or --lenient-classpath to check what can be attributed without it";

  private final MavenProject project = new MavenProject(new Model());

  @BeforeEach
  void name() {
    project.setName("shop");
  }

  @Test
  void reasonOfTheCommandLine() {
    assertEquals(
        "Taskbound could not check shop: no such file: x.astub",
        Advice.notChecked(project, check(2, "taskbound: no such file: x.astub")));
    assertEquals(
        "Taskbound could not check shop: its process ended with status 137",
        Advice.notChecked(project, check(137)));
  }

  @Test
  void missingNamesInTheWordsOfMaven() {
    assertEquals(
        "Taskbound could not check shop: nothing was checked: the sources do not compile (1 error);"
            + " if the build itself compiles, run this goal after `compile`, so that generated"
            + " sources are there, or set taskbound.lenientClasspath to check what can be"
            + " attributed",
        Advice.notChecked(project, check(2, MISSING)));
  }

  @Test
  void lombokNeedsTheCompiler() {
    project.setArtifacts(
        Set.of(
            new DefaultArtifact(
                "org.projectlombok",
                "lombok",
                "1.18.0",
                "provided",
                "jar",
                null,
                new DefaultArtifactHandler())));
    assertEquals(
        "Taskbound could not check shop: nothing was checked: the sources do not compile (1 error);"
            + " sources that need Lombok can only be checked inside the compiler: use the javac"
            + " plugin there, or set taskbound.lenientClasspath to check what can be attributed"
            + " without it",
        Advice.notChecked(project, check(2, MISSING)));
  }

  private static ForkedCheck check(int status, String... errors) {
    return new ForkedCheck(status, Path.of("out.txt"), List.of(errors));
  }
}
